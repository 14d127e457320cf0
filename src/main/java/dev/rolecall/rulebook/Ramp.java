package dev.rolecall.rulebook;

/**
 * How a reading becomes a strength: 0 at {@code from} and before it, 1 at {@code to} and past it,
 * in proportion between.
 *
 * @param to may be below {@code from}: the strength then grows as the reading falls
 */
public record Ramp(double from, double to) {

  /** The strength at a reading, 0 to 1. */
  public double strength(double reading) {
    double part = (reading - from) / (to - from);
    return part > 0 ? (part < 1 ? part : 1) : 0;
  }
}
