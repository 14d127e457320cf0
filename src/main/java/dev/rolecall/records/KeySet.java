package dev.rolecall.records;

import java.util.Arrays;

/**
 * Fingerprints of rows, matters and people, perhaps each with a number. Past a limit nothing more
 * is taken up, so that memory stays bounded.
 */
final class KeySet {

  /** So many keys are kept. */
  static final int MOST = 1 << 20;

  private static final int START = 1 << 8;

  private long[] keys = new long[START];
  private int[] values;
  private int size;

  KeySet() {
    Arrays.fill(keys, CellParser.NONE);
  }

  private int place(long key) {
    int mask = keys.length - 1;
    int at = (int) (key ^ key >>> 32) * 0x9e3779b9 >>> 7 & mask;
    while (keys[at] != CellParser.NONE && keys[at] != key) {
      at = at + 1 & mask;
    }
    return at;
  }

  /** Adds a key; false where it is there already or there is no more room. */
  boolean add(long key) {
    int at = place(key);
    if (keys[at] == key || isFull()) {
      return false;
    }
    keys[at] = key;
    size++;
    if (size * 2 > keys.length) {
      grow();
    }
    return true;
  }

  /** Whether there was no more room. */
  boolean isFull() {
    return size >= MOST;
  }

  /** Adds a key with a value, unless it is there. */
  boolean put(long key, int value) {
    values = values == null ? new int[keys.length] : values;
    boolean added = add(key);
    if (added) {
      values[place(key)] = value;
    }
    return added;
  }

  private void grow() {
    long[] old = keys;
    int[] oldValues = values;
    keys = new long[old.length * 2];
    values = oldValues == null ? null : new int[keys.length];
    Arrays.fill(keys, CellParser.NONE);
    for (int i = 0; i < old.length; i++) {
      if (old[i] != CellParser.NONE) {
        int at = place(old[i]);
        keys[at] = old[i];
        if (values != null) {
          values[at] = oldValues[i];
        }
      }
    }
  }

  boolean contains(long key) {
    return keys[place(key)] == key;
  }

  /** The value of a key, -1 where it is not there. */
  int get(long key) {
    int at = place(key);
    return keys[at] == key ? values[at] : -1;
  }

  /** The value of a key, which gets the next number where it is new; -1 where there is no room. */
  int number(long key) {
    put(key, size);
    return get(key);
  }

  /** How many of these are among others. */
  long common(KeySet others) {
    return Arrays.stream(keys)
        .filter(key -> key != CellParser.NONE && others.contains(key))
        .count();
  }

  int size() {
    return size;
  }
}
