package dev.rolecall.rulebook;

import dev.rolecall.quantity.Unit;
import java.util.List;
import java.util.Map;

/** How a firm is read and an option weighed: KPI thresholds, needs and category weights. */
public record Scales(
    Map<Kpi, KpiThreshold> kpis, List<Need> needs, Map<Category, CategoryWeight> categories) {

  /** The threshold of a KPI. */
  public KpiThreshold of(Kpi kpi) {
    return kpis.get(kpi);
  }

  /**
   * Where a KPI begins to press, and where it presses fully. A KPI that is better when high has
   * them in reverse order.
   */
  public record KpiThreshold(
      Kpi kpi, String label, Unit unit, double calm, double critical, Citation basis) {

    /** The pressure of a reading: 0 at calm, 1 at critical. */
    public Ramp ramp() {
      return new Ramp(calm, critical);
    }
  }

  /**
   * Something that hurts, measured by one or more KPIs.
   *
   * @param weight its share of all needs; the rulebook's weights add up to 1
   * @param kpis what measures it; the shares add up to 1
   */
  public record Need(String id, String label, double weight, List<KpiShare> kpis, Citation basis) {

    /** How much of the need a KPI is. */
    public record KpiShare(Kpi kpi, double share) {}
  }

  /**
   * A category's default priority.
   *
   * @param weight in any unit: weights are normalized
   * @param asks the question it answers
   */
  public record CategoryWeight(
      Category category, String label, double weight, String asks, Citation basis) {}
}
