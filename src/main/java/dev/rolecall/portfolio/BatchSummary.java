package dev.rolecall.portfolio;

import dev.rolecall.decision.Confidence;
import dev.rolecall.decision.Strength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What many rows come to, gathered one by one; only the rows that are told are kept. */
public final class BatchSummary {

  private static final int TOLD = 3;
  private static final int FAILURES_TOLD = 10;
  private static final Comparator<Row> BY_INDEX = Comparator.comparingLong(Row::index);

  private final Map<String, Map<String, Long>> counts = new TreeMap<>();
  private final List<Row> strongest = new ArrayList<>();
  private final List<Row> closest = new ArrayList<>();
  private final List<Row> failures = new ArrayList<>();
  private long firms;
  private long failed;
  private long unreadable;

  /** Counts a row. */
  public void add(Row row) {
    firms++;
    if (row.hasVerdict()) {
      assessed(row);
    } else {
      failed++;
      boolean missing = row.error().map(RowError::code).orElse(0) == RowError.UNREADABLE;
      unreadable += missing ? 1 : 0;
      if (failures.size() < FAILURES_TOLD) {
        failures.add(row);
      }
    }
  }

  private void assessed(Row row) {
    counts
        .computeIfAbsent(row.recommendation().orElseThrow(), option -> new TreeMap<>())
        .merge(row.strength().map(Strength::id).orElse(""), 1L, Long::sum);
    keep(row, strongest, Comparator.comparingDouble(BatchSummary::confidence).reversed());
    if (row.margin().isPresent()) {
      keep(row, closest, Comparator.comparingDouble(one -> margin(one)));
    }
  }

  private static void keep(Row row, List<Row> first, Comparator<Row> order) {
    first.add(row);
    first.sort(order.thenComparing(BY_INDEX));
    if (first.size() > TOLD) {
      first.remove(TOLD);
    }
  }

  private static double confidence(Row row) {
    return row.confidence().map(Confidence::share).orElse(margin(row));
  }

  private static double margin(Row row) {
    return row.margin().orElse(0.0);
  }

  /** How many rows. */
  public long firms() {
    return firms;
  }

  /** How many of them have no verdict. */
  public long failed() {
    return failed;
  }

  /** How many of those could not be read at all. */
  public long unreadable() {
    return unreadable;
  }

  /** How many firms got an option with a strength; strength "" where nothing was drawn. */
  public long count(String option, String strength) {
    return counts.getOrDefault(option, Map.of()).getOrDefault(strength, 0L);
  }

  /** How many firms got an option. */
  public long count(String option) {
    return counts.getOrDefault(option, Map.of()).values().stream().mapToLong(n -> n).sum();
  }

  /** The firms whose verdict is surest, the surest first. */
  public List<Row> strongest() {
    return List.copyOf(strongest);
  }

  /** The firms whose two best options are nearest to each other, the nearest first. */
  public List<Row> closest() {
    return List.copyOf(closest);
  }

  /** The first firms without a verdict, in order. */
  public List<Row> failures() {
    return List.copyOf(failures);
  }
}
