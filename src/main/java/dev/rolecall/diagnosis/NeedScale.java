package dev.rolecall.diagnosis;

import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Need;
import java.util.List;

/** The pressure of each need from its KPIs: a weighted root mean square. */
final class NeedScale {

  private static final Kpi[] KPIS = Kpi.values();

  private final double[] weights;
  private final Kpi[][] kpis;
  private final double[][] shares;

  NeedScale(List<Need> needs) {
    weights = needs.stream().mapToDouble(Need::weight).toArray();
    kpis = new Kpi[needs.size()][];
    shares = new double[needs.size()][];
    for (int n = 0; n < needs.size(); n++) {
      kpis[n] = needs.get(n).kpis().stream().map(Need.KpiShare::kpi).toArray(Kpi[]::new);
      shares[n] = needs.get(n).kpis().stream().mapToDouble(Need.KpiShare::share).toArray();
    }
  }

  int size() {
    return weights.length;
  }

  double pressure(int need, Situation situation, double[] readings) {
    double sum = 0;
    Kpi[] measured = kpis[need];
    for (int k = 0; k < measured.length; k++) {
      double pressure = situation.pressure(measured[k], readings[measured[k].ordinal()]);
      if (measured.length == 1) {
        return pressure;
      }
      sum += shares[need][k] * pressure * pressure;
    }
    return Math.sqrt(sum);
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
