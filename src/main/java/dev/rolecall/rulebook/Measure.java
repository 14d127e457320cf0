package dev.rolecall.rulebook;

import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Something to do that is no hire. Its strength is the strongest of {@code any}, times each of
 * {@code all}.
 *
 * @param advice what to do, as a sentence without a full stop
 */
public record Measure(
    String id,
    String label,
    String advice,
    Map<MeasureReading, Ramp> any,
    Map<MeasureReading, Ramp> all,
    Basis basis) {

  /**
   * How a reading becomes a strength: 0 at {@code from}, 1 at {@code to}, in proportion between.
   */
  public record Ramp(double from, double to) {

    double strength(double reading) {
      double part = (reading - from) / (to - from);
      return part > 0 ? (part < 1 ? part : 1) : 0;
    }
  }

  /** How strongly it is advised, 0 to 1. */
  public double strength(ToDoubleFunction<MeasureReading> readings) {
    double strongest = any.isEmpty() ? 1 : 0;
    for (Map.Entry<MeasureReading, Ramp> one : any.entrySet()) {
      double strength = one.getValue().strength(readings.applyAsDouble(one.getKey()));
      strongest = strength > strongest ? strength : strongest;
    }
    for (Map.Entry<MeasureReading, Ramp> one : all.entrySet()) {
      strongest = strongest * one.getValue().strength(readings.applyAsDouble(one.getKey()));
    }
    return strongest;
  }

  /** The reading that triggers it: of {@code any} the strongest, else the first of {@code all}. */
  public MeasureReading trigger(ToDoubleFunction<MeasureReading> readings) {
    MeasureReading found = null;
    double strongest = -1;
    for (Map.Entry<MeasureReading, Ramp> one : (any.isEmpty() ? all : any).entrySet()) {
      double strength = one.getValue().strength(readings.applyAsDouble(one.getKey()));
      if (strength > strongest) {
        strongest = strength;
        found = one.getKey();
      }
    }
    return found;
  }
}
