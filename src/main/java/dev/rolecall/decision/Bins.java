package dev.rolecall.decision;

import static java.util.Comparator.naturalOrder;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Sixteen bins with the same number of draws each, in the order of some key: what a number does to
 * others is read from the means of the bins.
 */
final class Bins {

  private static final int COUNT = 16;

  private final int[] order;

  /**
   * Bins by a key; equal keys are told apart by a second one, so that the result does not depend on
   * the order of the draws.
   */
  Bins(double[] key, double[] second) {
    int count = key.length;
    long indices = count < 2 ? 0 : (Long.highestOneBit(count - 1) << 1) - 1;
    long[] ranked = new long[count];
    for (int i = 0; i < count; i++) {
      ranked[i] = sortable(key[i]) & ~indices | i;
    }
    Arrays.sort(ranked);
    order = new int[count];
    for (int rank = 0; rank < count; rank++) {
      order[rank] = (int) (ranked[rank] & indices);
    }
    for (int from = 0; from < count; ) {
      int to = from + 1;
      while (to < count && (ranked[to] & ~indices) == (ranked[from] & ~indices)) {
        to++;
      }
      if (to - from > 1) {
        sort(from, to, key, second);
      }
      from = to;
    }
  }

  /** Puts a run in order whose keys are the same but for the bits that held the index. */
  private void sort(int from, int to, double[] key, double[] second) {
    Integer[] run = new Integer[to - from];
    Arrays.setAll(run, i -> order[from + i]);
    Comparator<Integer> byKey = Comparator.comparingLong(i -> sortable(key[i]));
    Arrays.sort(
        run, byKey.thenComparingLong(i -> sortable(second[i])).thenComparing(naturalOrder()));
    for (int i = 0; i < run.length; i++) {
      order[from + i] = run[i];
    }
  }

  /** The bits of a number, in the number's own order. */
  private static long sortable(double value) {
    long bits = Double.doubleToLongBits(value + 0.0);
    return bits < 0 ? bits ^ Long.MAX_VALUE : bits;
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
      double sum = 0;
      for (int bin = 0; bin < COUNT; bin++) {
        best[bin] = means[bin] > best[bin] ? means[bin] : best[bin];
        sum += means[bin];
      }
      bestOverall = sum / COUNT > bestOverall ? sum / COUNT : bestOverall;
    }
    double sum = 0;
    for (double one : best) {
      sum += one;
    }
    return sum / COUNT - bestOverall;
  }

  /** The variance of a quantity's means between the bins. */
  double varianceBetween(double[] quantity) {
    return variance(means(quantity));
  }

  static double variance(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    double mean = sum / values.length;
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return squares / values.length;
  }
}
