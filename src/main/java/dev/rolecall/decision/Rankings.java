package dev.rolecall.decision;

import java.util.Arrays;

/**
 * The draws in the order of each number that is drawn by itself, which is the order of its
 * quasi-random points, and in orders unrelated to any number: the same for every firm. Each is made
 * when it is first asked for; may be used by several threads.
 */
final class Rankings {

  /** How many unrelated orders there are. */
  static final int UNRELATED = 8;

  private final SobolReplicates replicates;
  private final int draws;
  private final int[][] bySlot;
  private final int[][] unrelated = new int[UNRELATED][];

  Rankings(SobolReplicates replicates, int draws, int slots) {
    this.replicates = replicates;
    this.draws = draws;
    bySlot = new int[slots][];
  }

  /** The draws from the least number in a slot to the largest; not to be changed. */
  synchronized int[] by(int slot) {
    if (bySlot[slot] == null) {
      bySlot[slot] = order(replicates.keys(draws, slot));
    }
    return bySlot[slot];
  }

  /** The draws in an unrelated order; not to be changed. */
  synchronized int[] unrelated(int which) {
    if (unrelated[which] == null) {
      long[] keys = new long[draws];
      for (int draw = 0; draw < draws; draw++) {
        keys[draw] = SobolReplicates.mix(((long) which + 1) * SobolReplicates.GOLDEN + draw);
      }
      unrelated[which] = order(keys);
    }
    return unrelated[which];
  }

  /**
   * The draws in the order of their numbers; those of equal numbers, to all but a hair, as drawn.
   */
  static int[] order(double[] numbers) {
    long[] keys = new long[numbers.length];
    for (int i = 0; i < keys.length; i++) {
      long bits = Double.doubleToLongBits(numbers[i] + 0.0);
      keys[i] = bits < 0 ? bits ^ Long.MAX_VALUE : bits;
    }
    return order(keys);
  }

  /** Sorts each key with the draw's index in place of its lowest bits. */
  private static int[] order(long[] keys) {
    int count = keys.length;
    long places = count < 2 ? 0 : (Long.highestOneBit(count - 1) << 1) - 1;
    long[] ranked = new long[count];
    for (int i = 0; i < count; i++) {
      ranked[i] = keys[i] & ~places | i;
    }
    Arrays.sort(ranked);
    return Arrays.stream(ranked).mapToInt(key -> (int) (key & places)).toArray();
  }
}
