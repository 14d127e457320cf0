package dev.rolecall.model;

import dev.rolecall.rulebook.Scales.Need;
import java.util.Arrays;

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
   * @param roots as many numbers as weeks, to work with
   */
  double sum(double[][] pressures, double[] roots) {
    if (kpis.length == 1) {
      return sum(pressures[kpis[0]]);
    }
    if (kpis.length == 2) {
      rootsOfTwo(pressures[kpis[0]], pressures[kpis[1]], roots);
    } else {
      roots(pressures, roots);
    }
    return sum(roots);
  }

  private void roots(double[][] pressures, double[] roots) {
    Arrays.fill(roots, 0);
    for (int k = 0; k < kpis.length; k++) {
      double[] measured = pressures[kpis[k]];
      for (int t = 0; t < roots.length; t++) {
        roots[t] += shares[k] * measured[t] * measured[t];
      }
    }
    for (int t = 0; t < roots.length; t++) {
      roots[t] = Math.sqrt(roots[t]);
    }
  }

  /** The same for two KPIs, as most needs have, in one go. */
  private void rootsOfTwo(double[] one, double[] other, double[] roots) {
    double share = shares[0];
    double otherShare = shares[1];
    for (int t = 0; t < roots.length; t++) {
      roots[t] = Math.sqrt(share * one[t] * one[t] + otherShare * other[t] * other[t]);
    }
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
