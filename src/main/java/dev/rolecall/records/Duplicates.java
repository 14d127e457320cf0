package dev.rolecall.records;

import dev.rolecall.quantity.Decimals;
import java.util.Optional;

/** Finds rows that are there twice: by their number, else by being the same in every column. */
final class Duplicates {

  private static final long STEP = 0x100000001b3L;

  private final KeySet seen = new KeySet();
  private long alike;

  /** Why a row is left out: its number was there before. One without a number is only counted. */
  Optional<String> check(long id, long[] row) {
    if (id != CellParser.NONE) {
      boolean again = !seen.add(id) && !seen.isFull();
      return again ? Optional.of("there already, by its number") : Optional.empty();
    }
    long hash = 1;
    for (long cell : row) {
      hash = (hash ^ cell) * STEP;
      hash ^= hash >>> 32;
    }
    alike += !seen.add(hash & Long.MAX_VALUE) && !seen.isFull() ? 1 : 0;
    return Optional.empty();
  }

  /** Says of a measure what rows without a number may have counted twice, and past which row. */
  void warn(Measurement.Builder out) {
    out.saysIf(
        alike > 0,
        Window.count(alike, "row")
            + " without a number "
            + (alike == 1 ? "is" : "are")
            + " the same as an earlier one in every column; all were counted.");
    out.saysIf(
        seen.isFull(),
        "Rows past the first %s were not searched for duplicates.",
        Decimals.grouped(KeySet.MOST, 0));
  }
}
