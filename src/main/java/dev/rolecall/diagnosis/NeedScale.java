package dev.rolecall.diagnosis;

import dev.rolecall.rulebook.Need;
import java.util.List;

/** The pressure of each need from its KPIs: a weighted root mean square. */
final class NeedScale {

  private final double[] weights;

  /** By need: the ordinals of the KPIs that measure it, and the share of each. */
  private final int[][] kpis;

  private final double[][] shares;

  NeedScale(List<Need> needs) {
    weights = needs.stream().mapToDouble(Need::weight).toArray();
    kpis = new int[needs.size()][];
    shares = new double[needs.size()][];
    for (int n = 0; n < needs.size(); n++) {
      List<Need.KpiShare> measured = needs.get(n).kpis();
      kpis[n] = measured.stream().mapToInt(one -> one.kpi().ordinal()).toArray();
      shares[n] = measured.stream().mapToDouble(Need.KpiShare::share).toArray();
    }
  }

  int size() {
    return weights.length;
  }

  /** The pressure of every need, from the pressures of the KPIs. */
  void read(double[] kpiPressures, double[] out) {
    for (int need = 0; need < out.length; need++) {
      int[] measured = kpis[need];
      if (measured.length == 1) {
        out[need] = kpiPressures[measured[0]];
      } else {
        double sum = 0;
        for (int k = 0; k < measured.length; k++) {
          double pressure = kpiPressures[measured[k]];
          sum += shares[need][k] * pressure * pressure;
        }
        out[need] = Math.sqrt(sum);
      }
    }
  }

  /** The need with the largest weight times pressure, the first of equals; -1 when all are 0. */
  int constraint(double[] pressures) {
    int found = -1;
    double most = 0;
    for (int n = 0; n < weights.length; n++) {
      double weighted = weights[n] * pressures[n];
      if (weighted > most) {
        most = weighted;
        found = n;
      }
    }
    return found;
  }
}
