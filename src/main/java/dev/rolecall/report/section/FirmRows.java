package dev.rolecall.report.section;

import dev.rolecall.assessment.OptionResult.Range;
import dev.rolecall.decision.Decision.Confidence;
import dev.rolecall.decision.Strength;
import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.BatchSummary;
import dev.rolecall.portfolio.SummaryRow;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Span;
import dev.rolecall.report.page.Table;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Firms as rows of a table, in several orders, and the counts of their verdicts. */
record FirmRows(Rulebook rulebook, Function<SummaryRow, Optional<String>> report) {

  private static final int NAME_SHOWN = 60;

  List<Block.Order> orders(List<SummaryRow> rows) {
    return List.of(
        order("place in the list", rows, Comparator.comparingLong(SummaryRow::index)),
        order("name", rows, Comparator.comparing(row -> name(row).toLowerCase(Locale.ROOT))),
        order("need", rows, falling(FirmRows::need)),
        order(
            "confidence",
            rows,
            falling(row -> row.confidence().map(Confidence::share).orElse(-1.0))),
        order(
            "margin, closest first",
            rows,
            Comparator.comparing(row -> row.margin().orElse(Double.MAX_VALUE))),
        order(
            "net benefit",
            rows,
            falling(row -> row.netBenefit().map(Range::likely).orElse(-Double.MAX_VALUE))));
  }

  private static Comparator<SummaryRow> falling(Function<SummaryRow, Double> value) {
    return Comparator.comparing(value).reversed();
  }

  private Block.Order order(String label, List<SummaryRow> rows, Comparator<SummaryRow> by) {
    List<SummaryRow> sorted =
        rows.stream().sorted(by.thenComparingLong(SummaryRow::index)).toList();
    return new Block.Order(label, of("All firms by " + label, sorted).build().table());
  }

  /** A table of firms, in the order given. */
  Table.Builder of(String caption, List<SummaryRow> rows) {
    Table.Builder table = new Table.Builder(caption);
    table.words("Firm", "Recommendation", "Strength");
    table.numbers("Confidence", "Margin", "Greatest need", "Net benefit");
    for (SummaryRow row : rows) {
      Optional<String> advice = row.recommendation().map(this::label).map(Phrase::capital);
      table.row(
          report.apply(row).map(file -> (Object) new Span.Local(file, name(row))).orElse(name(row)),
          advice.orElseGet(() -> "none: " + why(row)),
          row.strength().map(Wording::strength),
          row.confidence().map(sure -> Wording.percent(sure.share())),
          row.margin().map(Wording::points),
          row.needs().map(needs -> Wording.percent(need(row))),
          row.netBenefit().map(one -> Wording.dollars(one.likely())));
    }
    return table;
  }

  /** How many firms got which answer, and how firmly. */
  Table.Builder counts(BatchSummary summary, String title, UnaryOperator<String> label) {
    Table.Builder table = new Table.Builder("How many firms got which answer, and how firmly");
    table.words(title).numbers("Firms");
    for (Strength strength : Strength.values()) {
      table.numbers(Phrase.capital(Wording.strength(strength)));
    }
    for (Option option : rulebook.staffing().mainOptions()) {
      table.cells(label.apply(option.label()), Wording.whole(summary.count(option.id())));
      for (Strength strength : Strength.values()) {
        table.cells(Wording.whole(summary.count(option.id(), strength.id())));
      }
      table.row();
    }
    return table;
  }

  String label(String id) {
    Option option = rulebook.staffing().options().get(id);
    return option == null ? id : option.label();
  }

  static String name(SummaryRow row) {
    return SafeText.of(row.firm().orElse(row.source()), NAME_SHOWN);
  }

  /** Why a firm has no verdict: its first error. */
  static String why(SummaryRow row) {
    return row.error()
        .flatMap(reason -> reason.errors().stream().findFirst())
        .map(error -> SafeText.of(error, 2 * NAME_SHOWN))
        .orElse("no reason was kept");
  }

  /** The pressure on the greatest need; 0 without a verdict. */
  static double need(SummaryRow row) {
    return row.needs()
        .map(needs -> needs.values().stream().mapToDouble(value -> value).max().orElse(0))
        .orElse(0.0);
  }
}
