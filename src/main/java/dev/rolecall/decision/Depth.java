package dev.rolecall.decision;

/** How much to compute beyond the verdict. */
public enum Depth {
  /** The verdict, measures, and what to measure next: for one row among many firms. */
  VERDICT,
  /** Also where the verdict flips, and the plan, which names that too. */
  REPORT,
  /** Also the year week by week. */
  FULL,
  /** The verdict, and every input that flips it, lever or not. */
  EVERY_FLIP
}
