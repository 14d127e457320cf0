package dev.rolecall.model.simulation;

import java.util.Arrays;

/** What is seen of one simulated year, by week; hours unless said otherwise. */
final class Course {

  static final int WEEKS = 52;

  /** By stream, then week: at the week's end. */
  final double[][] waiting = new double[3][WEEKS];

  /** By stream, then week: hours that attorneys worked on it. */
  final double[][] attorneys = new double[3][WEEKS];

  /** By stream, then week: summed waits of the items done in it, in weeks, and their number. */
  final double[][] waits = new double[3][WEEKS];

  final int[][] done = new int[3][WEEKS];
  final double[] draftingClock = new double[WEEKS];
  final double[] billableClock = new double[WEEKS];

  /** Clock hours of client and coordination work. */
  final double[] contactClock = new double[WEEKS];

  final double[] supervision = new double[WEEKS];

  /** Share of the week's milestones that are met late. */
  final double[] slippage = new double[WEEKS];

  /** Takes all that attorneys do in a week, in the three streams. */
  double attorneyHours(int week) {
    return attorneys[0][week] + attorneys[1][week] + attorneys[2][week];
  }

  /** The mean wait, in weeks, of the items done in the 4 weeks up to a week's end; else NaN. */
  double meanWait(int stream, int week) {
    double sum = Arrays.stream(waits[stream], week - 4, week).sum();
    return sum / Arrays.stream(done[stream], week - 4, week).sum();
  }
}
