package dev.rolecall.diagnosis;

import dev.rolecall.rulebook.Need;

/** The pressure of a need from its KPIs: a weighted root mean square. A working object. */
final class NeedDial {

  private final double weight;
  private final int[] kpis;
  private final double[] shares;

  /** The dial of a need. */
  NeedDial(Need need) {
    weight = need.weight();
    int count = need.kpis().size();
    kpis = new int[count];
    shares = new double[count];
    for (int k = 0; k < count; k++) {
      kpis[k] = need.kpis().get(k).kpi().ordinal();
      shares[k] = need.kpis().get(k).share();
    }
  }

  /** The pressure at pressures of the KPIs. */
  double pressure(double[] pressures) {
    if (kpis.length == 1) {
      return pressures[kpis[0]];
    }
    double squares = 0;
    for (int k = 0; k < kpis.length; k++) {
      double pressure = pressures[kpis[k]];
      squares += shares[k] * pressure * pressure;
    }
    return Math.sqrt(squares);
  }

  /**
   * The sum of the pressures over weeks.
   *
   * @param pressures by KPI, then week
   * @param squares as many numbers as weeks, to work with
   */
  double sum(double[][] pressures, double[] squares) {
    if (kpis.length == 1) {
      return sum(pressures[kpis[0]]);
    }
    double[] first = pressures[kpis[0]];
    double[] second = pressures[kpis[1]];
    double firstShare = shares[0];
    double secondShare = shares[1];
    for (int t = 0; t < squares.length; t++) {
      squares[t] = firstShare * first[t] * first[t] + secondShare * second[t] * second[t];
    }
    for (int k = 2; k < kpis.length; k++) {
      double[] other = pressures[kpis[k]];
      for (int t = 0; t < squares.length; t++) {
        squares[t] += shares[k] * other[t] * other[t];
      }
    }
    for (int t = 0; t < squares.length; t++) {
      squares[t] = Math.sqrt(squares[t]);
    }
    return sum(squares);
  }

  /** Four sums side by side: each addition waits for the one before it in its own sum only. */
  private static double sum(double[] values) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int t = 0;
    for (; t + 3 < values.length; t += 4) {
      a += values[t];
      b += values[t + 1];
      c += values[t + 2];
      d += values[t + 3];
    }
    for (; t < values.length; t++) {
      a += values[t];
    }
    return (a + b) + (c + d);
  }

  /** A pressure by what the need weighs among all. */
  double weighted(double pressure) {
    return weight * pressure;
  }
}
