package dev.rolecall.profile;

import dev.rolecall.quantity.Decimals;
import java.util.List;
import java.util.Optional;

/**
 * Between which values firms of this kind lie, and which other units people tend to write. A value
 * outside is not wrong, but is worth a question.
 *
 * @param low the least that is usual
 * @param high the most that is usual
 * @param slips other units that the number may have been written in
 */
record Plausible(double low, double high, List<Slip> slips) {

  /** A unit slip: the number times {@code factor} would be in the right unit. */
  record Slip(String unit, double factor) {}

  static Plausible upTo(double high, Slip... slips) {
    return new Plausible(0, high, List.of(slips));
  }

  static Plausible between(double low, double high, Slip... slips) {
    return new Plausible(low, high, List.of(slips));
  }

  boolean holds(double value) {
    return value == 0 || (value >= low && value <= high);
  }

  /** What to ask about a value outside: the unit it was likely written in, if one fits. */
  Optional<String> hint(double value) {
    return slips.stream()
        .filter(slip -> value * slip.factor() >= low && value * slip.factor() <= high)
        .findFirst()
        .map(slip -> "if that is in " + slip.unit() + ", write " + written(value * slip.factor()));
  }

  private static String written(double value) {
    return Decimals.atMost(value, value < 10 ? 2 : 0).replace(",", "");
  }
}
