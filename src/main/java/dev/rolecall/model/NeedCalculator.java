package dev.rolecall.model;

import dev.rolecall.rulebook.Scales.Need;
import java.util.Arrays;
import java.util.List;

/** The pressures of the needs: a weighted root mean square of the pressures of their KPIs. */
final class NeedCalculator {

  private final double[] weights;

  /** By need, then place: the KPI's ordinal and its share in the need. */
  private final int[][] kpis;

  private final double[][] shares;

  NeedCalculator(List<Need> needs) {
    weights = needs.stream().mapToDouble(Need::weight).toArray();
    kpis = new int[needs.size()][];
    shares = new double[needs.size()][];
    for (int n = 0; n < weights.length; n++) {
      List<Need.KpiShare> measured = needs.get(n).kpis();
      kpis[n] = measured.stream().mapToInt(share -> share.kpi().ordinal()).toArray();
      shares[n] = measured.stream().mapToDouble(Need.KpiShare::share).toArray();
    }
  }

  /** Calculates the needs from the KPIs' pressures; a need of one KPI has that KPI's pressure. */
  void calculate(Weeks weeks) {
    for (int n = 0; n < weights.length; n++) {
      if (kpis[n].length == 1) {
        weeks.needs[n] = weeks.pressures[kpis[n][0]];
      } else {
        Arrays.fill(weeks.needs[n], 0);
        for (int k = 0; k < kpis[n].length; k++) {
          addSquares(shares[n][k], weeks.pressures[kpis[n][k]], weeks.needs[n]);
        }
        root(weeks.needs[n]);
      }
    }
  }

  private static void addSquares(double share, double[] pressure, double[] sum) {
    for (int t = 0; t < sum.length; t++) {
      sum[t] += share * pressure[t] * pressure[t];
    }
  }

  private static void root(double[] squares) {
    for (int t = 0; t < squares.length; t++) {
      squares[t] = Math.sqrt(squares[t]);
    }
  }

  /** The need with the largest weight times pressure in a week, the first of equals; or -1. */
  int heaviest(Weeks weeks, int t) {
    int found = -1;
    double most = 0;
    for (int n = 0; n < weights.length; n++) {
      double weighted = weights[n] * weeks.needs[n][t];
      if (weighted > most) {
        most = weighted;
        found = n;
      }
    }
    return found;
  }
}
