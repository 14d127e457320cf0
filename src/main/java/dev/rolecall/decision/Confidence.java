package dev.rolecall.decision;

import org.apache.commons.math3.stat.StatUtils;

/**
 * How sure the recommendation is.
 *
 * @param share of the draws in which it is the best eligible option, 0 to 1
 * @param low that share less two standard errors, not below 0
 * @param high that share plus two standard errors, not above 1
 */
public record Confidence(double share, double low, double high) {

  /**
   * The confidence from the shares of independent replicates, whose spread gives its error: the
   * binomial error would be wrong for quasi-random draws.
   */
  static Confidence of(double[] shares) {
    double mean = StatUtils.mean(shares);
    double error = Math.sqrt(StatUtils.variance(shares, mean) / shares.length);
    return new Confidence(mean, Math.max(0, mean - 2 * error), Math.min(1, mean + 2 * error));
  }
}
