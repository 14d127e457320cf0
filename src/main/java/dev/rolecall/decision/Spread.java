package dev.rolecall.decision;

import java.util.Arrays;

/**
 * A quantity over draws.
 *
 * @param likely the mean, or the central value where nothing was drawn
 * @param low the 10th percentile; the same as {@code likely} where nothing was drawn
 * @param high the 90th percentile; likewise
 */
public record Spread(double likely, double low, double high) {

  private static final double LOW = 0.1;
  private static final double HIGH = 0.9;

  static Spread of(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return new Spread(sum / values.length, quantile(sorted, LOW), quantile(sorted, HIGH));
  }

  /** Between the order statistics, linearly; exact for one value. */
  private static double quantile(double[] sorted, double share) {
    double position = share * (sorted.length - 1);
    int below = (int) position;
    int above = below + 1 < sorted.length ? below + 1 : below;
    double part = position - below;
    double step = sorted[above] - sorted[below];
    return sorted[below] + part * step;
  }
}
