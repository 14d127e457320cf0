package dev.rolecall.report;

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
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;

/**
 * The summary of many firms as a table for a spreadsheet: a row each, empty cells for what there is
 * not. It begins with a byte-order mark, without which the most used spreadsheet takes UTF-8 for
 * something else; programs read the lines of JSON instead.
 */
public final class SummaryCsv {

  private static final String MARK = "\ufeff";

  private final CsvTable table;
  private final List<String> options;
  private final List<String> needs;

  private SummaryCsv(CsvTable table, Rulebook rulebook) {
    this.table = table;
    options = rulebook.staffing().mainOptions().stream().map(Option::id).toList();
    needs = rulebook.scales().needs().stream().map(Need::id).toList();
  }

  /** Writes rows, one at a time. */
  public static void write(Iterator<SummaryRow> rows, Rulebook rulebook, Appendable out) {
    try {
      out.append(MARK);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try (CsvTable table = new CsvTable(out)) {
      SummaryCsv csv = new SummaryCsv(table, rulebook);
      csv.header();
      rows.forEachRemaining(csv::row);
    }
  }

  private void header() {
    table.text("index").text("firm").text("source").text("line");
    table.text("recommendation").text("strength");
    table.text("confidence").text("confidence_low").text("confidence_high");
    table.text("runner_up").text("margin");
    options.forEach(option -> table.text("score_" + option));
    needs.forEach(need -> table.text("need_" + need));
    table.text("net_benefit").text("net_benefit_low").text("net_benefit_high");
    table.text("true_constraint").text("measure_next").text("error_code").text("errors");
    table.end();
  }

  private void row(SummaryRow row) {
    table.whole(row.index()).text(row.firm()).text(row.source()).whole(row.line());
    table.text(row.recommendation()).text(row.strength().map(Strength::id));
    table.number(row.confidence().map(Confidence::share));
    table.number(row.confidence().map(Confidence::low));
    table.number(row.confidence().map(Confidence::high));
    table.text(row.runnerUp()).number(row.margin());
    options.forEach(id -> table.number(row.scores().map(all -> all.get(id))));
    needs.forEach(id -> table.number(row.needs().map(all -> all.get(id))));
    table.number(row.netBenefit().map(Range::likely));
    table.number(row.netBenefit().flatMap(Range::low));
    table.number(row.netBenefit().flatMap(Range::high));
    table.text(row.trueConstraint()).text(row.measureNext().map(Input::path));
    table.number(row.error().map(reason -> (double) reason.code()));
    table.text(row.error().map(RowError::errors).map(errors -> String.join("; ", errors)));
    table.end();
  }
}
