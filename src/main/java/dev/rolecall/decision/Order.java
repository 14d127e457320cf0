package dev.rolecall.decision;

import java.util.Arrays;

/** The draws in the order of a key; those with the same key, to all but a hair, as they came. */
final class Order {

  private Order() {}

  /** The order of keys. */
  static int[] of(long[] keys) {
    int count = keys.length;
    long places = count < 2 ? 0 : (Long.highestOneBit(count - 1) << 1) - 1;
    long[] ranked = new long[count];
    for (int i = 0; i < count; i++) {
      ranked[i] = keys[i] & ~places | i;
    }
    Arrays.sort(ranked);
    int[] order = new int[count];
    for (int rank = 0; rank < count; rank++) {
      order[rank] = (int) (ranked[rank] & places);
    }
    return order;
  }

  /** The order of numbers. */
  static int[] of(double[] numbers) {
    long[] keys = new long[numbers.length];
    for (int i = 0; i < keys.length; i++) {
      long bits = Double.doubleToLongBits(numbers[i] + 0.0);
      keys[i] = bits < 0 ? bits ^ Long.MAX_VALUE : bits;
    }
    return of(keys);
  }
}
