package dev.rolecall.model;

/**
 * One stream's work in a draw, the same whoever is hired, and what of it waits. A working object;
 * all figures are hours of a specialist's work.
 */
final class WorkQueue {

  private final int stream;
  private double backlogToday;
  private double kept;

  /** What may wait while the KPI is still calm. */
  double target;

  double growthPerWeek;
  double drainPerWeek;

  /** What attorneys do themselves in a week and could hand over. */
  double absorbed;

  /** What waits in the course of the year. */
  double waiting;

  WorkQueue(int stream) {
    this.stream = stream;
  }

  /**
   * Takes in a draw.
   *
   * @param growth of the inflow in a week, as a share of today's
   * @param drain the share of what is above the target that is to be done in a week
   */
  void read(FirmState now, double growth, double drain) {
    backlogToday = now.backlog(stream);
    target = now.target(stream);
    absorbed = now.absorbed(stream);
    growthPerWeek = now.inflow(stream) * growth;
    drainPerWeek = drain;
  }

  void begin() {
    waiting = backlogToday;
  }

  void keep() {
    kept = waiting;
  }

  void resume() {
    waiting = kept;
  }

  void move(double by) {
    waiting = positive(waiting + by);
  }

  /** What a week's growth brings beyond today's inflow. */
  double grown(int t) {
    return growthPerWeek * t;
  }

  /**
   * How much of a backlog, or of what would become it, has to be done for it to reach its target.
   */
  double piled(double now, double grown) {
    return piled(now - target, grown, drainPerWeek);
  }

  /** The same of what waits beyond the target. */
  static double piled(double excess, double grown, double drain) {
    return positive((excess > 0 ? excess * drain : excess) + grown);
  }

  static double positive(double value) {
    return value > 0 ? value : 0;
  }
}
