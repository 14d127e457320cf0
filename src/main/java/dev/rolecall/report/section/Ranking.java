package dev.rolecall.report.section;

import dev.rolecall.assessment.OptionResult.Range;
import dev.rolecall.decision.Decision.Confidence;
import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.SummaryRow;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;

/** The first of all firms in an order; the others are only passed by. */
final class Ranking {

  /** How many are kept: a page of more would be too long to open. */
  static final int MOST = 1000;

  private static final int NAME_SHOWN = 60;

  private final String label;
  private final TreeSet<SummaryRow> first;

  private Ranking(String label, Comparator<SummaryRow> by) {
    this.label = label;
    first = new TreeSet<>(by.thenComparingLong(SummaryRow::index));
  }

  /** An empty one for each order, that of the list first. */
  static List<Ranking> all() {
    return List.of(
        new Ranking("place in the list", Comparator.comparingLong(SummaryRow::index)),
        new Ranking("name", Comparator.comparing(row -> name(row).toLowerCase(Locale.ROOT))),
        new Ranking("need", falling(Ranking::need)),
        new Ranking(
            "confidence", falling(row -> row.confidence().map(Confidence::share).orElse(-1.0))),
        new Ranking(
            "margin, closest first",
            Comparator.comparing(row -> row.margin().orElse(Double.MAX_VALUE))),
        new Ranking(
            "net benefit",
            falling(row -> row.netBenefit().map(Range::likely).orElse(-Double.MAX_VALUE))));
  }

  private static Comparator<SummaryRow> falling(Function<SummaryRow, Double> value) {
    return Comparator.comparing(value).reversed();
  }

  void add(SummaryRow row) {
    first.add(row);
    if (first.size() > MOST) {
      first.pollLast();
    }
  }

  String label() {
    return label;
  }

  List<SummaryRow> first() {
    return List.copyOf(first);
  }

  /** The firm's name, or that of its file. */
  static String name(SummaryRow row) {
    return SafeText.of(row.firm().orElse(row.source()), NAME_SHOWN);
  }

  /** The pressure on the greatest need; 0 without a verdict. */
  static double need(SummaryRow row) {
    return row.needs()
        .map(needs -> needs.values().stream().mapToDouble(value -> value).max().orElse(0))
        .orElse(0.0);
  }
}
