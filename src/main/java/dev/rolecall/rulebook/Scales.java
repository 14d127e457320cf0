package dev.rolecall.rulebook;

import java.util.List;
import java.util.Map;

/** How a firm is read and an option weighed: KPI thresholds, needs and category weights. */
public record Scales(
    Map<Kpi, KpiThreshold> kpis, List<Need> needs, Map<Category, CategoryWeight> categories) {

  /** The threshold of a KPI. */
  public KpiThreshold of(Kpi kpi) {
    return kpis.get(kpi);
  }
}
