package dev.rolecall.decision;

import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Sixteen bins with the same number of draws each, in the order of some key: what a number does to
 * others is read from the means of the bins.
 */
final class QuantileBins {

  private static final int COUNT = 16;

  private final int[] order;

  /** Bins of draws in an order, which is not changed. */
  QuantileBins(int[] order) {
    this.order = order;
  }

  /** The mean of a quantity in each bin, from the lowest keys to the highest. */
  double[] means(double[] quantity) {
    int size = order.length / COUNT;
    double[] means = new double[COUNT];
    for (int bin = 0; bin < COUNT; bin++) {
      double sum = 0;
      for (int rank = bin * size; rank < (bin + 1) * size; rank++) {
        sum += quantity[order[rank]];
      }
      means[bin] = sum / size;
    }
    return means;
  }

  /** What knowing the bin gains: the mean of each bin's best option, less the best overall mean. */
  double gain(double[][] scoresByOption) {
    double[] best = new double[COUNT];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    double bestOverall = Double.NEGATIVE_INFINITY;
    for (double[] scores : scoresByOption) {
      double[] means = means(scores);
      for (int bin = 0; bin < COUNT; bin++) {
        best[bin] = Math.max(best[bin], means[bin]);
      }
      bestOverall = Math.max(bestOverall, StatUtils.mean(means));
    }
    return StatUtils.mean(best) - bestOverall;
  }
}
