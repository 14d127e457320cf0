package dev.rolecall.model.simulation;

/**
 * A milestone rests on a document and an errand. It is late when their waits, averaged, exceed a
 * calm wait by more than the slack in its plan; slack varies (exponential). What of today's
 * lateness waits do not explain has other causes (courts, clients, experts), which no hire cures.
 */
final class Milestones {

  private static final int COORDINATION = 2;

  /** A calm and a critical wait: the mean of 1 and 4 weeks of drafting, and of 1 and 5 days. */
  private static final double CALM = (1 + 0.2) / 2;

  private static final double CRITICAL = (4 + 1) / 2.0;

  /** Slack at which a critical wait makes 25% late, where 5% are at a calm one (rulebook). */
  private static final double USUAL_SLACK = (CRITICAL - CALM) / StrictMath.log(0.95 / 0.75);

  private final double slack;
  private final double otherCauses;
  private final double[] lastWait;
  private double late;
  private int met;
  private double lastShare;

  Milestones(Premises firm) {
    lastWait = new double[3];
    for (int s = 0; s < 3; s++) {
      lastWait[s] = firm.weeks(s, firm.backlog[s]);
    }
    double today = firm.slippage;
    double beyond = Math.max(0, (lastWait[0] + lastWait[COORDINATION]) / 2 - CALM);
    double explained = 1 - StrictMath.exp(-beyond / USUAL_SLACK);
    boolean others = today >= explained;
    otherCauses = others ? 1 - (1 - today) / (1 - explained) : 0;
    slack = others ? USUAL_SLACK : -beyond / StrictMath.log(1 - today);
    lastShare = today;
  }

  void done(Item item, double time) {
    lastWait[item.stream] = time - item.arrived;
    if (item.stream == 0) {
      late += lateShare((lastWait[0] + lastWait[COORDINATION]) / 2);
      met++;
    }
  }

  private double lateShare(double wait) {
    double inTime = StrictMath.exp(-Math.max(0, wait - CALM) / slack);
    return 1 - (1 - otherCauses) * inTime;
  }

  /** The share of the milestones since the last call that were met late. */
  double share() {
    lastShare = met > 0 ? late / met : lastShare;
    late = 0;
    met = 0;
    return lastShare;
  }
}
