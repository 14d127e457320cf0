package dev.rolecall.model;

import dev.rolecall.rulebook.Stream;

/**
 * One stream's queue of delegable work: "Streams and queues" in src/doc/model.md. A working object:
 * first set for a draw, then taken through the weeks of each option. All figures are hours of a
 * specialist's work.
 */
final class WorkQueue {

  /** How many streams there are, and the index of each. */
  static final int COUNT = 3;

  static final int DRAFTING = Stream.DRAFTING.ordinal();
  static final int CLIENT = Stream.CLIENT.ordinal();
  static final int COORDINATION = Stream.COORDINATION.ordinal();

  /** What arrives in a week. */
  double inflow;

  /** What attorneys do themselves in a week and could hand over. */
  double absorbed;

  /** What waits today. */
  double backlogToday;

  /** What may wait while the KPI is still calm. */
  double target;

  /** The share of what waits above the target that is to be done in a week. */
  double drain;

  /** By week: what arrives beyond today's inflow and waits; negative where less arrives. */
  private final double[] newWork = new double[Year.WEEKS];

  /** By week: what arrives beyond today's inflow and attorneys take on at once. */
  final double[] stretch = new double[Year.WEEKS];

  /** By week: what waits at its end where nobody is hired. */
  private final double[] held = new double[Year.WEEKS];

  /** By week: takes what waits at its end. */
  private double[] course;

  /** What waits at the beginning of a week, then at its end. */
  private double backlog;

  /** What is to be done in the week for the backlog to go to its target. */
  private double catchUp;

  /** What the week's hires are asked to do: the attorneys' own work and the backlog. */
  double demand;

  /** The share of the demand that nobody has done yet, 0 to 1. */
  private double undone;

  static WorkQueue[] three() {
    return new WorkQueue[] {new WorkQueue(), new WorkQueue(), new WorkQueue()};
  }

  /**
   * Takes in how a draw's work grows, and what comes of it where nobody is hired.
   *
   * @param growth of the inflow in a week, as a share of today's
   * @param trend what arrives in week 0 beyond that
   * @param retention what is left of the trend a week later
   * @param elasticity the share of new work that attorneys take on at once
   */
  void grow(double growth, double trend, double retention, double elasticity) {
    double perWeek = inflow * growth;
    double extra = trend;
    double waiting = backlogToday;
    for (int t = 0; t < newWork.length; t++) {
      double arriving = perWeek * t + extra;
      stretch[t] = elasticity * positive(arriving);
      newWork[t] = arriving - stretch[t];
      extra = extra * retention;
      waiting = positive(waiting + newWork[t]);
      held[t] = waiting;
    }
  }

  /**
   * Begins a year.
   *
   * @param first the first week in which anyone works; the ones before pass as if nobody were hired
   * @param backlogs takes what waits at the end of each week
   */
  void begin(int first, double[] backlogs) {
    System.arraycopy(held, 0, backlogs, 0, first);
    backlog = first == 0 ? backlogToday : held[first - 1];
    course = backlogs;
  }

  /** Begins a week: what is to be done in it. */
  void open(int t) {
    double excess = backlog - target;
    catchUp = positive((excess > 0 ? excess * drain : excess) + newWork[t]);
    demand = absorbed + stretch[t] + catchUp;
    undone = 1;
  }

  /** What is left of the week's demand. */
  double left() {
    return demand * undone;
  }

  /** Does a share of what is left of the week's demand. */
  void serve(double share) {
    undone = undone * (1 - share);
  }

  /** Ends a week: what was done splits between backlog and attorneys as the demand did. */
  void close(int t) {
    backlog = positive(backlog + newWork[t] - catchUp * (1 - undone));
    course[t] = backlog;
  }

  /** What attorneys are spared in the week. */
  double relief(int t) {
    return (absorbed + stretch[t]) * (1 - undone);
  }

  /** Faster than the library's maximum, which would also distinguish 0 from -0. */
  private static double positive(double value) {
    return value > 0 ? value : 0;
  }
}
