package dev.rolecall.decision;

import java.util.concurrent.atomic.AtomicReferenceArray;

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
  private final AtomicReferenceArray<int[]> bySlot;
  private final AtomicReferenceArray<int[]> unrelated = new AtomicReferenceArray<>(UNRELATED);

  Orders(Nets nets, int draws, int slots) {
    this.nets = nets;
    this.draws = draws;
    bySlot = new AtomicReferenceArray<>(slots);
  }

  /** The draws from the least number in a slot to the largest; not to be changed. */
  int[] by(int slot) {
    int[] order = bySlot.get(slot);
    if (order == null) {
      order = Order.of(nets.keys(draws, slot));
      bySlot.set(slot, order);
    }
    return order;
  }

  /** The draws in an order of their own; not to be changed. */
  int[] unrelated(int which) {
    int[] order = unrelated.get(which);
    if (order == null) {
      long[] keys = new long[draws];
      for (int draw = 0; draw < draws; draw++) {
        keys[draw] = Nets.mix(((long) which + 1) * Nets.GOLDEN + draw);
      }
      order = Order.of(keys);
      unrelated.set(which, order);
    }
    return order;
  }
}
