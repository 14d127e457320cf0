package dev.rolecall.projection;

import dev.rolecall.diagnosis.Situation;

/**
 * One stream's work in a draw, the same whoever is hired. A working object; all figures are hours
 * of a specialist's work.
 */
final class Flow {

  private final int stream;
  private double target;
  private double growthPerWeek;
  private double drainPerWeek;

  /** Waiting today. */
  double backlog;

  /** What attorneys do themselves in a week and could hand over. */
  double absorbed;

  Flow(int stream) {
    this.stream = stream;
  }

  /**
   * Takes in a draw.
   *
   * @param growth of the inflow in a week, as a share of today's
   * @param drain the share of what is above the target that is to be done in a week
   */
  void read(Situation now, double growth, double drain) {
    backlog = now.backlog(stream);
    target = now.target(stream);
    absorbed = now.absorbed(stream);
    growthPerWeek = now.inflow(stream) * growth;
    drainPerWeek = drain;
  }

  /** What a week's growth brings beyond today's inflow. */
  double grown(int t) {
    return growthPerWeek * t;
  }

  /**
   * How much of a backlog, or of what would become it, has to be done for it to reach its target.
   */
  double piled(double waiting, double grown) {
    double excess = waiting - target;
    double clear = (excess > 0 ? excess * drainPerWeek : excess) + grown;
    return clear > 0 ? clear : 0;
  }
}
