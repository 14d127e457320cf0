package dev.rolecall.rulebook;

import dev.rolecall.quantity.Unit;

/**
 * Where a KPI begins to press, and where it presses fully. A KPI that is better when high has them
 * in reverse order.
 */
public record KpiThreshold(
    Kpi kpi, String label, Unit unit, double calm, double critical, Basis basis) {

  /** 0 at calm, 1 at critical, never outside. */
  public double pressure(double reading) {
    double pressure = (reading - calm) / (critical - calm);
    return pressure > 0 ? (pressure < 1 ? pressure : 1) : 0;
  }
}
