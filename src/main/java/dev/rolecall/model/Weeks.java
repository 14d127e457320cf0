package dev.rolecall.model;

import java.util.Arrays;

/**
 * What happens in each week of a year, in one draw; arrays are indexed by week. A working object;
 * hours are of a specialist's work unless said otherwise.
 */
final class Weeks {

  // What waits at the week's end.
  final double[] draftingBacklog = new double[Year.WEEKS];
  final double[] clientBacklog = new double[Year.WEEKS];
  final double[] coordinationBacklog = new double[Year.WEEKS];

  /** What attorneys are spared of drafting, and of clients and coordination. */
  final double[] draftingRelief = new double[Year.WEEKS];

  final double[] otherRelief = new double[Year.WEEKS];

  /** Clock hours that hires draft, and those of them that a firm may bill. */
  final double[] draftingClock = new double[Year.WEEKS];

  final double[] billableClock = new double[Year.WEEKS];

  /** Attorney hours that hires need. */
  final double[] supervision = new double[Year.WEEKS];

  /** Dollars spent on hires. */
  final double[] cost = new double[Year.WEEKS];

  /** What attorneys are spared outside drafting, less what hires take of their time. */
  final double[] adminRelief = new double[Year.WEEKS];

  /** Dollars that freed and billed hours are worth. */
  final double[] gain = new double[Year.WEEKS];

  /** Begins with weeks in which nobody serves. */
  void clearBefore(int week) {
    Arrays.fill(draftingRelief, 0, week, 0);
    Arrays.fill(adminRelief, 0, week, 0);
    Arrays.fill(gain, 0, week, 0);
    Arrays.fill(cost, 0, week, 0);
  }

  /** Takes over the weeks before one from a year that is the same up to there. */
  void copyBefore(int week, Weeks other) {
    System.arraycopy(other.draftingBacklog, 0, draftingBacklog, 0, week);
    System.arraycopy(other.clientBacklog, 0, clientBacklog, 0, week);
    System.arraycopy(other.coordinationBacklog, 0, coordinationBacklog, 0, week);
  }
}
