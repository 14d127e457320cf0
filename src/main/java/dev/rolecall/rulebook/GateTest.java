package dev.rolecall.rulebook;

import java.util.Locale;

/** A hard limit that can make an option ineligible; the limit is data. */
public enum GateTest {
  /** The cost of a whole worked year, as a multiple of the budget. */
  BUDGET,
  /** Supervision hours needed at the peak, as a multiple of those stated. */
  SUPERVISION,
  /** Staff per attorney after the hire. */
  SPAN;

  /** The id in a rulebook and in the JSON result. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
