package dev.rolecall.decision;

import dev.rolecall.decision.Decision.Gain;
import dev.rolecall.profile.Input;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;

/**
 * What it is worth to know each uncertain input: the expected value of perfect information, in
 * score points without the model's own error, from one sample. The estimate over sixteen bins is
 * biased upwards, as the best of noisy means is; the mean of the same estimate over bins that have
 * nothing to do with the input is taken off, and their spread gives the error.
 *
 * <p>"Value of information" in src/doc/model.md. After M. Strong and J. E. Oakley, "An efficient
 * method for computing single-parameter partial expected value of perfect information", Medical
 * Decision Making 33 (2013).
 */
final class ValueOfInformation {

  private final Simulation simulation;
  private final double[][] scores;
  private final double[] margin;
  private final double bias;
  private final double error;
  private final double marginBias;

  /**
   * @param scores without the model's error, by eligible option, then draw
   * @param margin of the recommendation over the runner-up, by draw
   */
  ValueOfInformation(Simulation simulation, double[][] scores, double[] margin) {
    this.simulation = simulation;
    this.scores = scores;
    this.margin = margin;
    int unrelated = SobolReplicates.UNRELATED;
    double[] gains = new double[unrelated];
    double variances = 0;
    for (int i = 0; i < unrelated; i++) {
      QuantileBins bins = new QuantileBins(simulation.replicates.unrelated(i));
      gains[i] = bins.gain(scores);
      variances += StatUtils.populationVariance(bins.means(margin));
    }
    bias = StatUtils.mean(gains);
    marginBias = variances / unrelated;
    error = 2 * Math.sqrt(StatUtils.variance(gains));
  }

  /** The gain of each uncertain input, the largest first, equal ones in the catalog's order. */
  List<Gain> gains(List<Input> assumed) {
    return simulation.uncertain.stream()
        .map(input -> gain(input, assumed.contains(input)))
        .sorted(Comparator.comparingDouble(Gain::gain).reversed())
        .toList();
  }

  private Gain gain(Input input, boolean assumed) {
    if (!simulation.matters(input)) {
      return new Gain(input, 0, 0, assumed, 0, StatUtils.mean(margin), StatUtils.mean(margin));
    }
    QuantileBins bins = new QuantileBins(simulation.order(input));
    double[] means = bins.means(margin);
    double gain = bins.gain(scores) - bias;
    double explained = StatUtils.populationVariance(means) - marginBias;
    double whole = StatUtils.populationVariance(margin);
    return new Gain(
        input,
        gain > 0 ? gain : 0,
        error,
        assumed,
        whole > 0 && explained > 0 ? explained / whole : 0,
        means[0],
        means[means.length - 1]);
  }

  /**
   * Sixteen bins with the same number of draws each, in the order of some key: what a number does
   * to others is read from the means of the bins.
   */
  record QuantileBins(int[] order) {

    private static final int COUNT = 16;

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

    /**
     * What knowing the bin gains: the mean of each bin's best option, less the best overall mean.
     */
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
}
