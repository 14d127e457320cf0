package dev.rolecall.model;

import dev.rolecall.rulebook.Scales.KpiThreshold;

/** How a KPI's reading becomes its pressure. A working object, set anew for each draw. */
final class PressureScale {

  private final KpiThreshold threshold;
  double calm;
  double perWidth;

  PressureScale(KpiThreshold threshold) {
    this.threshold = threshold;
  }

  /** Takes in what a unit of the thresholds is in the KPI's own unit. */
  void set(double unit) {
    calm = threshold.calm() * unit;
    perWidth = 1 / ((threshold.critical() - threshold.calm()) * unit);
  }

  /** 0 at calm, 1 at critical, never outside. */
  double pressure(double value) {
    return share((value - calm) * perWidth);
  }

  static double share(double value) {
    return value > 0 ? (value < 1 ? value : 1) : 0;
  }
}
