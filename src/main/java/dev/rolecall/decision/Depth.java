package dev.rolecall.decision;

/** How much to compute beyond the verdict. */
public enum Depth {
  /** The verdict on the main options, and what to measure: for one row among many firms. */
  VERDICT,
  /** Also alternatives, measures and the nearest few single flip points: for a report in text. */
  SHORT,
  /** Also all single flip points: for what picks among them. */
  REPORT,
  /** Also the nearest pair of inputs that flips the verdict together, and the year week by week. */
  FULL
}
