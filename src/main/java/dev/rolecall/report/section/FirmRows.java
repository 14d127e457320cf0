package dev.rolecall.report.section;

import dev.rolecall.assessment.OptionResult.Range;
import dev.rolecall.decision.Confidence;
import dev.rolecall.decision.Strength;
import dev.rolecall.document.SafeText;
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

/** Firms as rows of a table, in several orders. */
final class FirmRows {

  private static final int NAME_SHOWN = 60;

  private final Rulebook rulebook;
  private final Function<SummaryRow, Optional<String>> report;

  FirmRows(Rulebook rulebook, Function<SummaryRow, Optional<String>> report) {
    this.rulebook = rulebook;
    this.report = report;
  }

  List<Block.Order> orders(List<SummaryRow> rows) {
    Comparator<SummaryRow> given = Comparator.comparingLong(SummaryRow::index);
    return List.of(
        order("place in the list", rows, given),
        order("name", rows, Comparator.comparing(row -> name(row).toLowerCase(Locale.ROOT))),
        order("need", rows, Comparator.comparingDouble(FirmRows::need).reversed()),
        order("confidence", rows, Comparator.comparingDouble(FirmRows::confidence).reversed()),
        order("margin, closest first", rows, Comparator.comparingDouble(FirmRows::margin)),
        order("net benefit", rows, Comparator.comparingDouble(FirmRows::benefit).reversed()));
  }

  private Block.Order order(String label, List<SummaryRow> rows, Comparator<SummaryRow> by) {
    List<SummaryRow> sorted =
        rows.stream().sorted(by.thenComparingLong(SummaryRow::index)).toList();
    return new Block.Order(label, of("All firms by " + label, sorted).table());
  }

  /** A table of firms, in the order given. */
  Block.Grid of(String caption, List<SummaryRow> rows) {
    Table.Builder table = new Table.Builder(caption);
    table.words("Firm").words("Recommendation").words("Strength").numbers("Confidence");
    table.numbers("Margin").numbers("Greatest need").numbers("Net benefit");
    rows.forEach(row -> row(table, row));
    return table.build();
  }

  private void row(Table.Builder table, SummaryRow row) {
    table.cell(report.apply(row).map(file -> link(file, row)).orElse(Phrase.of(name(row))));
    table.cell(
        row.recommendation().map(this::label).map(Phrase::capital).orElse("none: " + why(row)));
    table.cell(row.strength().map(Strength::id).map(id -> id.replace('_', ' ')).orElse(""));
    table.cell(row.confidence().map(sure -> Amounts.percent(sure.share())));
    table.cell(row.margin().map(Amounts::points));
    table.cell(row.needs().map(needs -> Amounts.percent(need(row))));
    table.cell(row.netBenefit().map(one -> Amounts.dollars(one.likely())));
    table.row();
  }

  private static Phrase link(String file, SummaryRow row) {
    return Phrase.of(new Span.Local(file, name(row)));
  }

  private String label(String id) {
    Option option = rulebook.staffing().options().get(id);
    return option == null ? id : option.label();
  }

  private static String name(SummaryRow row) {
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

  private static double confidence(SummaryRow row) {
    return row.confidence().map(Confidence::share).orElse(-1.0);
  }

  private static double margin(SummaryRow row) {
    return row.margin().orElse(Double.MAX_VALUE);
  }

  private static double benefit(SummaryRow row) {
    return row.netBenefit().map(Range::likely).orElse(-Double.MAX_VALUE);
  }
}
