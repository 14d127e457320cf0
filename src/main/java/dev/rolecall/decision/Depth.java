package dev.rolecall.decision;

/** How much to compute beyond the verdict. */
public enum Depth {
  /** The verdict on the main options, and what to measure: for one row among many firms. */
  VERDICT,
  /** Also alternatives, measures and single flip points: for a report in text. */
  REPORT,
  /** Also the nearest pair of inputs that flips the verdict together, and the year week by week. */
  FULL
}
