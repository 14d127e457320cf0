package dev.rolecall.records;

import java.util.EnumMap;
import java.util.Map;

/**
 * The day up to which records go: the last one with a row, but for a few stray rows that lie far
 * ahead of all others, as a mistyped year does.
 */
final class LastDay {

  private static final int HALF_YEAR = 183;

  /** Records of a kind that end this many days before the others were exported with them. */
  private static final int SLACK = 5;

  private static final double STRAY = 0.001;

  private final long[] all = new long[Moment.DAYS];
  private final Map<RecordKind, long[]> byKind = new EnumMap<>(RecordKind.class);

  /** Adds how many rows of a kind there are on each day. */
  void add(RecordKind kind, int[] days) {
    long[] own = byKind.computeIfAbsent(kind, key -> new long[Moment.DAYS]);
    for (int day = 0; day < days.length; day++) {
      all[day] += days[day];
      own[day] += days[day];
    }
  }

  /** The last day of all records. */
  int ofAll() {
    return last(all);
  }

  /** The last day of each kind: its own where that is clearly before a day, else that day. */
  Map<RecordKind, Integer> ofEach(int asOf) {
    Map<RecordKind, Integer> days = new EnumMap<>(RecordKind.class);
    for (RecordKind kind : RecordKind.values()) {
      int own = byKind.containsKey(kind) ? last(byKind.get(kind)) : 0;
      days.put(kind, own > 0 && own < asOf - SLACK ? own : asOf);
    }
    return days;
  }

  private static int last(long[] rows) {
    long sum = 0;
    for (long count : rows) {
      sum += count;
    }
    long most = Math.max(1, (long) (sum * STRAY));
    int last = before(rows, rows.length);
    long after = rows[Math.max(0, last)];
    int previous = before(rows, last);
    while (previous >= 0 && after <= most && last - previous > HALF_YEAR) {
      last = previous;
      after += rows[last];
      previous = before(rows, last);
    }
    return Math.max(0, last);
  }

  private static int before(long[] rows, int day) {
    int last = day - 1;
    while (last >= 0 && rows[last] == 0) {
      last--;
    }
    return last;
  }
}
