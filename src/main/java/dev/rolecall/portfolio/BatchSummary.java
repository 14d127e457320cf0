package dev.rolecall.portfolio;

import dev.rolecall.assessment.OptionResult.Range;
import dev.rolecall.decision.Decision.Confidence;
import dev.rolecall.decision.Strength;
import dev.rolecall.portfolio.SummaryRow.RowError;
import dev.rolecall.profile.Input;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts and rankings of many rows, added one by one; only the rows that are shown are kept. */
public final class BatchSummary {

  private static final int SHOWN = 3;
  private static final int FAILURES_SHOWN = 10;

  private final Map<String, Map<String, Long>> counts = new TreeMap<>();
  private final List<SummaryRow> strongest = new ArrayList<>();
  private final List<SummaryRow> closest = new ArrayList<>();
  private final List<SummaryRow> failures = new ArrayList<>();
  private long firms;
  private long failed;
  private long unreadable;
  private double attorneys;
  private double netBenefitPerYear;
  private final Map<Input, Long> measures = new EnumMap<>(Input.class);

  /** Counts a row; they are added in the order of their indexes. */
  public void add(SummaryRow row) {
    firms++;
    if (row.hasVerdict()) {
      assessed(row);
    } else {
      failed++;
      unreadable +=
          row.error().filter(one -> one.code() == RowError.UNREADABLE).isPresent() ? 1 : 0;
      if (failures.size() < FAILURES_SHOWN) {
        failures.add(row);
      }
    }
  }

  private void assessed(SummaryRow row) {
    attorneys += row.attorneys().orElse(0.0);
    netBenefitPerYear += row.netBenefitPerYear().map(Range::likely).orElse(0.0);
    row.measureNext().ifPresent(input -> measures.merge(input, 1L, Long::sum));
    counts
        .computeIfAbsent(row.recommendation().orElseThrow(), option -> new TreeMap<>())
        .merge(row.strength().map(Strength::id).orElse(""), 1L, Long::sum);
    keep(row, strongest, Comparator.comparingDouble(BatchSummary::confidence).reversed());
    if (row.margin().isPresent()) {
      keep(row, closest, Comparator.comparingDouble(BatchSummary::margin));
    }
  }

  private static void keep(SummaryRow row, List<SummaryRow> first, Comparator<SummaryRow> order) {
    first.add(row);
    first.sort(order);
    if (first.size() > SHOWN) {
      first.remove(SHOWN);
    }
  }

  private static double confidence(SummaryRow row) {
    return row.confidence().map(Confidence::share).orElse(margin(row));
  }

  private static double margin(SummaryRow row) {
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

  /** How many of those could not be read. */
  public long unreadable() {
    return unreadable;
  }

  /** How many attorneys the firms with a verdict have. */
  public double attorneys() {
    return attorneys;
  }

  /** What all recommended hires would bring in a year, dollars. */
  public double netBenefitPerYear() {
    return netBenefitPerYear;
  }

  /** The inputs that most firms should measure first, with how many those are. */
  public List<Map.Entry<Input, Long>> measures() {
    return measures.entrySet().stream()
        .sorted(Map.Entry.<Input, Long>comparingByValue().reversed())
        .limit(SHOWN)
        .toList();
  }

  /** How many firms got an option with a strength; strength "" where nothing was simulated. */
  public long count(String option, String strength) {
    return counts.getOrDefault(option, Map.of()).getOrDefault(strength, 0L);
  }

  /** How many firms got an option. */
  public long count(String option) {
    return counts.getOrDefault(option, Map.of()).values().stream().mapToLong(n -> n).sum();
  }

  /** The firms with the highest confidence, the highest first. */
  public List<SummaryRow> strongest() {
    return List.copyOf(strongest);
  }

  /** The firms with the smallest margin between the two best options, the smallest first. */
  public List<SummaryRow> closest() {
    return List.copyOf(closest);
  }

  /** The first firms without a verdict, in order. */
  public List<SummaryRow> failures() {
    return List.copyOf(failures);
  }
}
