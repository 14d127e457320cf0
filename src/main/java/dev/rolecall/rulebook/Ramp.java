package dev.rolecall.rulebook;

import dev.rolecall.document.Limits;

/**
 * How a reading becomes a strength: 0 at {@code from} and before it, 1 at {@code to} and past it,
 * in proportion between.
 *
 * @param to may be below {@code from}: the strength then grows as the reading falls
 * @param slope the strength that one more unit of the reading adds
 */
public record Ramp(double from, double to, double slope) {

  public Ramp(double from, double to) {
    this(from, to, 1 / (to - from));
  }

  /** The ramp of an entry with the keys from and to. */
  static Ramp read(EntryFields entry, Limits limits) {
    double from = entry.value("from", limits);
    double to = entry.value("to", limits);
    if (from == to) {
      entry.refuse("from equal to `to`", "two numbers that differ");
    }
    return new Ramp(from, to);
  }

  /** The strength at a reading, 0 to 1. */
  public double strength(double reading) {
    double part = (reading - from) * slope;
    return part > 0 ? (part < 1 ? part : 1) : 0;
  }

  /** The same ramp, full not before a reading. */
  public Ramp fullNotBefore(double reading) {
    return new Ramp(from, to > from ? Math.max(to, reading) : Math.min(to, reading));
  }
}
