package dev.rolecall.rulebook;

import java.util.List;

/**
 * Something that hurts, measured by one or more KPIs.
 *
 * @param weight its share of all needs; the rulebook's weights add up to 1
 * @param kpis what measures it; the shares add up to 1
 */
public record Need(String id, String label, double weight, List<KpiShare> kpis, Basis basis) {

  /** How much of the need a KPI is. */
  public record KpiShare(Kpi kpi, double share) {}
}
