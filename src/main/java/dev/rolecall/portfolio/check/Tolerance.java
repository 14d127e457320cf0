package dev.rolecall.portfolio.check;

/**
 * By how much a margin may fall before a warning: the larger of the two.
 *
 * @param points score points
 * @param share of the margin as it was, 0 to 1
 */
public record Tolerance(double points, double share) {

  /** A point and a tenth. */
  public static final Tolerance STANDARD = new Tolerance(1, 0.1);

  /** Whether a margin fell by more. */
  boolean isExceeded(double before, double after) {
    return before - after > Math.max(points, share * before);
  }
}
