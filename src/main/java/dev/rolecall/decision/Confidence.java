package dev.rolecall.decision;

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
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    double mean = sum / shares.length;
    double squares = 0;
    for (double share : shares) {
      squares += (share - mean) * (share - mean);
    }
    double error = Math.sqrt(squares / (shares.length - 1) / shares.length);
    double low = mean - 2 * error;
    double high = mean + 2 * error;
    return new Confidence(mean, low > 0 ? low : 0, high < 1 ? high : 1);
  }
}
