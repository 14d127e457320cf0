package dev.rolecall.decision;

import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * A quantity over draws.
 *
 * @param likely the mean, or the central value where nothing was drawn
 * @param low the 10th percentile; the same as {@code likely} where nothing was drawn
 * @param high the 90th percentile; likewise
 */
public record Spread(double likely, double low, double high) {

  static Spread of(double[] values) {
    Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
    percentile.setData(values);
    return new Spread(StatUtils.mean(values), percentile.evaluate(10), percentile.evaluate(90));
  }
}
