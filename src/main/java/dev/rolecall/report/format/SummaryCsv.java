package dev.rolecall.report.format;

import dev.rolecall.assessment.OptionResult.Range;
import dev.rolecall.decision.Decision.Confidence;
import dev.rolecall.decision.Strength;
import dev.rolecall.portfolio.SummaryRow;
import dev.rolecall.portfolio.SummaryRow.RowError;
import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Scales.Need;
import dev.rolecall.rulebook.Staffing.Option;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * The summary of many firms as a table for a spreadsheet: a row each, empty cells for what there is
 * not. It begins with a byte-order mark, without which the most used spreadsheet takes UTF-8 for
 * something else; programs read the lines of JSON instead.
 */
public final class SummaryCsv {

  private static final String MARK = "\ufeff";

  private final List<String> titles = new ArrayList<>();
  private final List<Function<SummaryRow, Object>> cells = new ArrayList<>();

  private SummaryCsv(Rulebook rulebook) {
    column("index", SummaryRow::index);
    column("firm", SummaryRow::firm);
    column("source", SummaryRow::source);
    column("line", SummaryRow::line);
    column("recommendation", SummaryRow::recommendation);
    column("strength", row -> row.strength().map(Strength::id));
    column("confidence", row -> row.confidence().map(Confidence::share));
    column("confidence_low", row -> row.confidence().map(Confidence::low));
    column("confidence_high", row -> row.confidence().map(Confidence::high));
    column("runner_up", SummaryRow::runnerUp);
    column("margin", SummaryRow::margin);
    for (Option option : rulebook.staffing().mainOptions()) {
      column("score_" + option.id(), row -> row.scores().map(all -> all.get(option.id())));
    }
    for (Need need : rulebook.scales().needs()) {
      column("need_" + need.id(), row -> row.needs().map(all -> all.get(need.id())));
    }
    column("net_benefit", row -> row.netBenefit().map(Range::likely));
    column("net_benefit_low", row -> row.netBenefit().flatMap(Range::low));
    column("net_benefit_high", row -> row.netBenefit().flatMap(Range::high));
    column("true_constraint", SummaryRow::trueConstraint);
    column("measure_next", row -> row.measureNext().map(Input::path));
    column("error_code", row -> row.error().map(RowError::code));
    column("errors", row -> row.error().map(error -> String.join("; ", error.errors())));
  }

  private void column(String title, Function<SummaryRow, Object> cell) {
    titles.add(title);
    cells.add(cell);
  }

  /** Writes rows, one at a time. */
  public static void write(Iterator<SummaryRow> rows, Rulebook rulebook, Writer out)
      throws IOException {
    out.write(MARK);
    SummaryCsv summary = new SummaryCsv(rulebook);
    try (CsvTable table = new CsvTable(out)) {
      table.row(summary.titles);
      rows.forEachRemaining(
          row -> table.row(summary.cells.stream().map(cell -> cell.apply(row)).toList()));
    }
  }
}
