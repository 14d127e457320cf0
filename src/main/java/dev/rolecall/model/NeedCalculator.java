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
  void calculate(double[][] pressures, double[][] needs) {
    for (int n = 0; n < weights.length; n++) {
      if (kpis[n].length == 1) {
        needs[n] = pressures[kpis[n][0]];
      } else {
        Arrays.fill(needs[n], 0);
        for (int k = 0; k < kpis[n].length; k++) {
          addSquares(shares[n][k], pressures[kpis[n][k]], needs[n]);
        }
        root(needs[n]);
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

  /** The need with the highest pressure today; of equals the heaviest, then the first; or -1. */
  int highest(double[][] needs) {
    int found = -1;
    for (int n = 0; n < weights.length; n++) {
      double pressure = needs[n][0];
      double most = found < 0 ? 0 : needs[found][0];
      boolean heavier = found >= 0 && pressure == most && weights[n] > weights[found];
      found = pressure > most || heavier ? n : found;
    }
    return found;
  }
}
