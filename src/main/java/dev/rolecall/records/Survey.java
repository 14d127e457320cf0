package dev.rolecall.records;

import dev.rolecall.records.RecordKind.Column;
import dev.rolecall.records.RecordSettings.DateOrder;
import java.util.List;
import java.util.Optional;

/** What one look at a file tells of its dates: their order, their times of day, which days. */
final class Survey {

  /** Days that lie ahead of the records, and say nothing of when they end. */
  private static final List<String> AHEAD = List.of("due", "planned");

  /** Fewer of the other order are slips. */
  private static final double MOST_SLIPS = 0.05;

  private final boolean[] counted;
  private final long[] dates;
  private final long[] timed;
  private final long[] offsets;
  private final long[] flags;
  private final int[] monthFirst = new int[Moment.DAYS];
  private final int[] dayFirst = new int[Moment.DAYS];
  private final DateCell date = new DateCell();
  private long firstOver;
  private long secondOver;
  private long either;

  Survey(List<Column> columns) {
    int count = columns.size();
    counted = new boolean[count];
    dates = new long[count];
    timed = new long[count];
    offsets = new long[count];
    flags = new long[count];
    for (int slot = 0; slot < count; slot++) {
      counted[slot] = !AHEAD.contains(columns.get(slot).name());
    }
  }

  void moment(int slot, char[] text, int from, int length) {
    if (!date.read(text, from, length)) {
      long flag = CellParser.flag(text, from, length);
      flags[slot] += flag == 0 || flag == 1 ? 1 : 0;
      return;
    }
    dates[slot]++;
    timed[slot] += date.hasTime() ? 1 : 0;
    offsets[slot] += date.hasOffset() ? 1 : 0;
    if (date.isNumeric()) {
      firstOver += date.first() > 12 ? 1 : 0;
      secondOver += date.second() > 12 ? 1 : 0;
      boolean both = date.first() <= 12 && date.second() <= 12;
      either += both && date.first() != date.second() ? 1 : 0;
    }
    if (counted[slot]) {
      count(date.day(DateOrder.MDY), monthFirst);
      count(date.day(DateOrder.DMY), dayFirst);
    }
  }

  private static void count(int day, int[] days) {
    if (day >= 0) {
      days[day]++;
    }
  }

  /** The order of day and month; empty where the dates do not tell. */
  Optional<DateOrder> order() {
    if (firstOver == 0 && secondOver == 0) {
      return either == 0 ? Optional.of(DateOrder.MDY) : Optional.empty();
    }
    long fewer = Math.min(firstOver, secondOver);
    if (fewer > MOST_SLIPS * (firstOver + secondOver)) {
      return Optional.empty();
    }
    return Optional.of(firstOver > secondOver ? DateOrder.DMY : DateOrder.MDY);
  }

  /** True where some dates can only be read one way and others only the other. */
  boolean isMixed() {
    return firstOver > 0 && secondOver > 0;
  }

  /** How many rows were on each day since 1970. */
  int[] days(DateOrder order) {
    return order == DateOrder.MDY ? monthFirst : dayFirst;
  }

  /** Whether a column that should hold dates says yes or no instead. */
  boolean isFlag(int slot) {
    return flags[slot] > dates[slot];
  }

  /** The share of a column's dates that have a time of day. */
  double timed(int slot) {
    return dates[slot] == 0 ? 0 : timed[slot] / (double) dates[slot];
  }

  boolean hasOffsets(int slot) {
    return offsets[slot] > 0;
  }

  boolean hasDates(int slot) {
    return dates[slot] > 0;
  }
}
