package dev.rolecall.diagnosis;

import dev.rolecall.rulebook.Need;
import java.util.List;

/** The pressure of a need from its KPIs: a weighted root mean square. A working object. */
final class NeedDial {

  private final double weight;
  private final Dial first;
  private final double firstShare;

  /** The KPIs after the first, and the share of each. */
  private final Dial[] others;

  private final double[] shares;

  /** Pressures added up. */
  double sum;

  /** The sum so far, for what goes on from there. */
  double kept;

  /**
   * A need's dial.
   *
   * @param kpis the dial of each KPI, by its ordinal
   */
  NeedDial(Need need, Dial[] kpis) {
    weight = need.weight();
    List<Need.KpiShare> measured = need.kpis();
    first = kpis[measured.get(0).kpi().ordinal()];
    firstShare = measured.get(0).share();
    List<Need.KpiShare> rest = measured.subList(1, measured.size());
    others = rest.stream().map(one -> kpis[one.kpi().ordinal()]).toArray(Dial[]::new);
    shares = rest.stream().mapToDouble(Need.KpiShare::share).toArray();
  }

  /** Adds the pressure at what the KPIs read now. */
  void add() {
    double pressure = first.pressure;
    if (others.length == 0) {
      sum += pressure;
    } else {
      double squares = firstShare * pressure * pressure;
      for (int k = 0; k < others.length; k++) {
        double other = others[k].pressure;
        squares += shares[k] * other * other;
      }
      sum += Math.sqrt(squares);
    }
  }

  /** A pressure by what the need weighs among all. */
  double weighted(double pressure) {
    return weight * pressure;
  }
}
