package dev.rolecall.decision;

/**
 * The draws in the order of each number that is drawn by itself, which is the order of its
 * quasi-random points, and in orders that have nothing to do with any number: the same for every
 * firm. Each is made when it is first asked for; may be used by several threads.
 */
final class Orders {

  /** How many orders there are that have nothing to do with any number. */
  static final int UNRELATED = 8;

  private final Nets nets;
  private final int draws;
  private final int[][] bySlot;
  private final int[][] unrelated = new int[UNRELATED][];

  Orders(Nets nets, int draws, int slots) {
    this.nets = nets;
    this.draws = draws;
    bySlot = new int[slots][];
  }

  /** The draws from the least number in a slot to the largest; not to be changed. */
  synchronized int[] by(int slot) {
    if (bySlot[slot] == null) {
      bySlot[slot] = Order.of(nets.keys(draws, slot));
    }
    return bySlot[slot];
  }

  /** The draws in an order of their own; not to be changed. */
  synchronized int[] unrelated(int which) {
    if (unrelated[which] == null) {
      long[] keys = new long[draws];
      for (int draw = 0; draw < draws; draw++) {
        keys[draw] = Nets.mix(((long) which + 1) * Nets.GOLDEN + draw);
      }
      unrelated[which] = Order.of(keys);
    }
    return unrelated[which];
  }
}
