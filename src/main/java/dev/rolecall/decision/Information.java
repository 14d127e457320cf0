package dev.rolecall.decision;

import dev.rolecall.profile.Profile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What it is worth to know each uncertain input: the expected value of perfect information, in
 * score points without the model's own error, from one sample. The estimate over sixteen bins is
 * biased upwards, as the best of noisy means is; the mean of the same estimate over bins that have
 * nothing to do with the input is taken off, and their spread tells the error.
 *
 * <p>After M. Strong and J. E. Oakley, "An efficient method for computing single-parameter partial
 * expected value of perfect information", Medical Decision Making 33 (2013).
 */
final class Information {

  private static final int PERMUTATIONS = 8;

  private final Sample sample;
  private final double[][] scores;
  private final double[] margin;
  private final double bias;
  private final double error;
  private final double marginBias;

  /**
   * @param scores without the model's error, by eligible option, then draw
   * @param margin of the recommendation over the runner-up, by draw
   */
  Information(Sample sample, double[][] scores, double[] margin) {
    this.sample = sample;
    this.scores = scores;
    this.margin = margin;
    double[] gains = new double[PERMUTATIONS];
    double variances = 0;
    for (int p = 0; p < PERMUTATIONS; p++) {
      Bins unrelated = new Bins(shuffled(p), margin);
      gains[p] = unrelated.gain(scores);
      variances += unrelated.varianceBetween(margin);
    }
    bias = mean(gains);
    marginBias = variances / PERMUTATIONS;
    error = 2 * Math.sqrt(Bins.variance(gains) * PERMUTATIONS / (PERMUTATIONS - 1));
  }

  /** A key that is different for each draw and has nothing to do with what it holds. */
  private double[] shuffled(int permutation) {
    double[] key = new double[margin.length];
    for (int draw = 0; draw < key.length; draw++) {
      long bits = Double.doubleToLongBits(scores[0][draw] + 0.0) + 31 * permutation + 1;
      bits ^= Double.doubleToLongBits(margin[draw] + 0.0) * 0x9E3779B97F4A7C15L;
      key[draw] = Nets.mix(bits * 0x9E3779B97F4A7C15L) >>> 11;
    }
    return key;
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /** The gain of each uncertain input, the largest first, equal ones in the catalogue's order. */
  List<Gain> gains(Profile profile, Relevance relevance) {
    List<Gain> gains = new ArrayList<>();
    for (int i = 0; i < sample.inputs.size(); i++) {
      gains.add(gain(i, profile, relevance));
    }
    gains.sort(Comparator.comparingDouble(Gain::gain).reversed());
    return List.copyOf(gains);
  }

  private Gain gain(int i, Profile profile, Relevance relevance) {
    var input = sample.inputs.get(i);
    boolean assumed = profile.assumed().contains(input);
    if (!relevance.matters(input)) {
      return new Gain(input, 0, 0, assumed, 0, mean(margin), mean(margin));
    }
    Bins bins = new Bins(sample.values(i), margin);
    double gain = bins.gain(scores) - bias;
    double explained = bins.varianceBetween(margin) - marginBias;
    double whole = Bins.variance(margin);
    double[] means = bins.means(margin);
    return new Gain(
        input,
        gain > 0 ? gain : 0,
        error,
        assumed,
        whole > 0 && explained > 0 ? explained / whole : 0,
        means[0],
        means[means.length - 1]);
  }
}
