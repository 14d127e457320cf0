package dev.rolecall.records;

import dev.rolecall.quantity.Decimals;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How many matters were opened in each of the last twelve whole months. */
final class SignedMonths {

  private static final int MONTHS = 12;
  private static final int ALL_MONTHS = 1_320;
  private static final int FEWEST = 3;

  private final int asOf;
  private final int[] opened = new int[ALL_MONTHS];
  private int first = Integer.MAX_VALUE;

  SignedMonths(int asOf) {
    this.asOf = asOf;
  }

  void add(int day) {
    first = Math.min(first, day);
    opened[month(LocalDate.ofEpochDay(day))]++;
  }

  /** The first day that a matter was opened. */
  int first() {
    return first;
  }

  private int[] months() {
    if (first == Integer.MAX_VALUE) {
      return new int[0];
    }
    LocalDate start = LocalDate.ofEpochDay(first);
    int from = month(start) + (start.getDayOfMonth() > 1 ? 1 : 0);
    int to = month(LocalDate.ofEpochDay(asOf + 1));
    return IntStream.range(Math.max(from, to - MONTHS), Math.max(from, to))
        .map(month -> opened[month])
        .toArray();
  }

  private static int month(LocalDate date) {
    return (date.getYear() - 1970) * MONTHS + date.getMonthValue() - 1;
  }

  /** Says how many, and how much they swing. */
  void say(Measurement.Builder out) {
    int[] months = months();
    if (months.length < FEWEST) {
      return;
    }
    double mean = IntStream.of(months).average().orElse(0);
    double squares = IntStream.of(months).mapToDouble(one -> (one - mean) * (one - mean)).sum();
    out.says(
        "Signed in the last %s whole months: %s a month, from %s to %s, standard deviation %s.",
        months.length,
        Decimals.rounded(mean, 1),
        IntStream.of(months).min().orElse(0),
        IntStream.of(months).max().orElse(0),
        Decimals.rounded(Math.sqrt(squares / (months.length - 1)), 1));
    out.adds(
        "opened by month: %s",
        IntStream.of(months).mapToObj(Integer::toString).collect(Collectors.joining(", ")));
  }

  /** A floor for those who asked: how many a month signed. */
  String floor() {
    int[] months = months();
    double mean = IntStream.of(months).average().orElse(0);
    return months.length < FEWEST
        ? ""
        : " At least " + Decimals.rounded(mean, 1) + " a month signed.";
  }
}
