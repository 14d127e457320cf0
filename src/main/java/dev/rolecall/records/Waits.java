package dev.rolecall.records;

import dev.rolecall.quantity.Estimate;

/**
 * How long something takes, of which some is still waiting: those are known to take at least as
 * long as they have waited. Kept as a histogram, so that a million waits take no more room.
 *
 * <p>The likely mean is the area under the Kaplan-Meier curve. It is at least the mean that counts
 * what still waits at its age so far, and at most the whole waiting divided by what has ended, the
 * mean if waits end at a constant rate; the range is these two, each wider by two and a half
 * standard errors.
 */
final class Waits {

  private static final int BINS = 4_096;
  static final double ERRORS = 2.5;

  private final double step;
  private final double middle;
  private final long[] ended = new long[BINS];
  private final long[] open = new long[BINS];
  private double sum;
  private double squares;
  private long endedCount;
  private long openCount;

  /**
   * Nothing yet.
   *
   * @param step the width of a class of the histogram
   * @param whole whether every wait is a whole number of steps
   */
  Waits(double step, boolean whole) {
    this.step = step;
    middle = whole ? 0 : 0.5;
  }

  void add(double wait, boolean isOpen) {
    int bin = (int) Math.min(BINS - 1, Math.ceil(wait / step));
    (isOpen ? open : ended)[bin]++;
    sum += wait;
    squares += wait * wait;
    endedCount += isOpen ? 0 : 1;
    openCount += isOpen ? 1 : 0;
  }

  long count() {
    return endedCount + openCount;
  }

  long ended() {
    return endedCount;
  }

  long open() {
    return openCount;
  }

  double sum() {
    return sum;
  }

  /** The mean that counts what still waits at its age so far. */
  double least() {
    return sum / count();
  }

  /** The whole waiting divided by what has ended. */
  double most() {
    return sum / endedCount;
  }

  /** The area under the curve of what still waits, up to the longest wait. */
  double likely() {
    double area = 0;
    double waiting = 1;
    long left = count();
    for (int bin = 0; bin < BINS && left > 0; bin++) {
      // What ends in a class ends in its middle on average.
      double share = waiting * ended[bin] / left;
      area += share * mean(bin);
      waiting -= share;
      left -= ended[bin] + open[bin];
      if (left == 0) {
        area += waiting * mean(bin);
      }
    }
    return Math.min(most(), Math.max(least(), area));
  }

  /** Class k holds what is longer than k - 1 steps and no longer than k. */
  private double mean(int bin) {
    return bin == 0 ? 0 : (bin - middle) * step;
  }

  /** The standard error of the mean; where some still wait, at least that of a constant rate. */
  double error() {
    double mean = least();
    double variance = Math.max(0, squares / count() - mean * mean);
    double spread = Math.sqrt(variance / count());
    return openCount == 0 ? spread : Math.max(spread, most() / Math.sqrt(endedCount));
  }

  /** The mean wait, with what is not known of it. */
  Estimate mean() {
    double error = ERRORS * error();
    double likely = likely();
    return new Estimate(
        Math.max(0, Math.min(least(), likely) - error), likely, Math.max(most(), likely) + error);
  }

  /** The share of waits that ended within a limit, of those that ended or are past it. */
  double within(double limit) {
    long in = 0;
    long past = 0;
    for (int bin = 0; bin < BINS; bin++) {
      boolean inside = bin * step <= limit;
      in += inside ? ended[bin] : 0;
      past += inside ? 0 : ended[bin] + open[bin];
    }
    return in + past == 0 ? 0 : in / (double) (in + past);
  }

  /** The wait that a share of those that ended is no longer than, to the width of a class. */
  double percentile(double share) {
    long left = (long) Math.ceil(share * endedCount);
    for (int bin = 0; bin < BINS; bin++) {
      left -= ended[bin];
      if (left <= 0) {
        return bin * step;
      }
    }
    return BINS * step;
  }
}
