package dev.rolecall.diagnosis;

import dev.rolecall.rulebook.KpiThreshold;

/** A KPI's reading and its pressure. A working object, set anew for each draw. */
final class Dial {

  private final KpiThreshold threshold;
  private double calm;
  private double perWidth;

  double reading;

  /** 0 at calm, 1 at critical, never outside. */
  double pressure;

  Dial(KpiThreshold threshold) {
    this.threshold = threshold;
  }

  /** Takes in what a unit of the thresholds is in the KPI's own unit. */
  void set(double unit) {
    calm = threshold.calm() * unit;
    perWidth = 1 / ((threshold.critical() - threshold.calm()) * unit);
  }

  void read(double value) {
    reading = value;
    pressure = pressure(value);
  }

  double pressure(double value) {
    double above = (value - calm) * perWidth;
    return above > 0 ? (above < 1 ? above : 1) : 0;
  }
}
