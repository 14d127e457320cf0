package dev.rolecall.portfolio.check;

import java.util.Locale;

/** What holds but may not for long, or could not be told. It never changes an exit code. */
public enum Caution {
  /** The confidence is above the least that is expected, but by less than its own error. */
  THIN_CONFIDENCE,
  /** The margin is above the least that is expected, but by less than the tolerance. */
  THIN_MARGIN,
  /** An option that is not expected is so near that it counts as equal. */
  CLOSE_CALL,
  /** The margin fell since the baseline by more than the tolerance. */
  SHRINKING_MARGIN,
  /** The verdict is another than in the baseline, and is expected too. */
  VERDICT_MOVED,
  /** No baseline tells of the firm, or several do. */
  NO_BASELINE;

  /** The id in the JSON result. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
