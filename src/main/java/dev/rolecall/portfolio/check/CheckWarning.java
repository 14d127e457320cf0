package dev.rolecall.portfolio.check;

/**
 * What is as expected but may soon not be, or could not be compared; never changes the exit code.
 */
public enum CheckWarning {
  /** The confidence is above the expected minimum, but by less than its own error. */
  THIN_CONFIDENCE,
  /** The margin is above the expected minimum, but by less than the tolerance. */
  THIN_MARGIN,
  /** An option that is not expected is so close that the two are a tie. */
  CLOSE_CALL,
  /** The margin fell since the baseline by more than the tolerance. */
  SHRINKING_MARGIN,
  /** The verdict differs from the baseline's, and is expected too. */
  VERDICT_MOVED,
  /** No baseline matches the firm, or several do. */
  NO_BASELINE;

  /** Whether it is about the baseline, not about the expectation. */
  public boolean isAboutBaseline() {
    return compareTo(SHRINKING_MARGIN) >= 0;
  }
}
