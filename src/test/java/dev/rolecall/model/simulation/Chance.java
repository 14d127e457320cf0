package dev.rolecall.model.simulation;

import java.util.SplittableRandom;

/** The chance events of one stream: when items come, and how large they are. */
final class Chance {

  /**
   * Mean hours of an item, by stream: a document takes a morning; an answer or an errand half an
   * hour. An assumption; what it moves is stated with the tolerances.
   */
  private static final double[] MEAN_HOURS = {3, 0.5, 0.5};

  private static final int DRAFTING = 0;

  private final SplittableRandom random;
  private final int stream;
  private final double growth;
  private final double inflow;
  private final double trend;

  Chance(long seed, int stream, Premises firm) {
    random = new SplittableRandom(seed * 31 + stream);
    this.stream = stream;
    inflow = firm.inflow[stream];
    growth = firm.growth;
    trend = stream == DRAFTING ? firm.trend : 0;
  }

  /** Hours that are expected to come in a week, at a time, beyond today's. */
  double extra(double time) {
    return inflow * growth * time / 52 + trend * StrictMath.pow(0.5, time / 13);
  }

  /** The time of the next arrival of a Poisson process whose rate changes, by thinning. */
  double nextArrival(double now) {
    double most = inflow * (1 + Math.max(0, growth) * 1.02) + Math.max(0, trend);
    double time = now;
    while (most > 0 && time < 60) {
      time += exponential() * MEAN_HOURS[stream] / most;
      if (random.nextDouble() * most < inflow + extra(time)) {
        return time;
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  Item item(double arrived) {
    return new Item(stream, arrived, hours());
  }

  /** Documents vary less than calls: the sum of two exponentials against one. */
  private double hours() {
    return stream == DRAFTING
        ? MEAN_HOURS[stream] / 2 * (exponential() + exponential())
        : MEAN_HOURS[stream] * exponential();
  }

  private double exponential() {
    return -StrictMath.log(1 - random.nextDouble());
  }
}
