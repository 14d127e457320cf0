package dev.rolecall.model.simulation;

/**
 * How the people of an office behave where no profile says it. The first is the recursion's own
 * premise; the others are as plausible, and the spread between them is the model's own error.
 */
enum Habits {
  /**
   * Attorneys keep pace with chance but not with growth; each hour of a hire is worth as much to
   * the pile as to the attorneys, in proportion to what both want.
   */
  STEADY,

  /** A hire with several own streams takes what waits longest for its kind, not what is planned. */
  URGENT_FIRST,

  /** A hire works off the pile first; attorneys hand over what hours are then left. */
  PILE_FIRST,

  /** A hire never rests while something waits: the pile goes as fast as it can. */
  EAGER,

  /** Attorneys work up to 15% longer on a stream whose pile is above today's. */
  STRETCHING,

  /** Attorneys give a stream the same hours every week, whatever comes in. */
  RIGID;

  /** 2 hours of 13: from 47 hours a week, the usual, to 49, where output flattens (source F16). */
  private static final double STRETCH = 0.15;

  double stretch() {
    return this == STRETCHING ? STRETCH : 0;
  }
}
