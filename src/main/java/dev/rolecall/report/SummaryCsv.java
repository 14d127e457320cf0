package dev.rolecall.report;

import dev.rolecall.portfolio.NoVerdict;
import dev.rolecall.portfolio.Row;
import dev.rolecall.portfolio.Verdict;
import dev.rolecall.portfolio.Verdict.Band;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Scales.Need;
import dev.rolecall.rulebook.Staffing.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

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
  public static void write(Iterator<Row> rows, Rulebook rulebook, Appendable out) {
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

  private void row(Row row) {
    Optional<Verdict> verdict = row.verdict();
    table.whole(row.index()).text(row.firm()).text(row.source()).whole(row.line());
    table.text(verdict.map(Verdict::recommendation)).text(verdict.flatMap(Verdict::strength));
    band(verdict.flatMap(Verdict::confidence));
    table.text(verdict.flatMap(Verdict::runnerUp)).number(verdict.flatMap(Verdict::margin));
    options.forEach(id -> table.number(verdict.map(Verdict::scores).map(all -> all.get(id))));
    needs.forEach(id -> table.number(verdict.map(Verdict::needs).map(all -> all.get(id))));
    band(verdict.map(Verdict::netBenefit));
    table.text(verdict.flatMap(Verdict::trueConstraint));
    table.text(verdict.flatMap(Verdict::measureNext));
    table.number(row.noVerdict().map(reason -> (double) reason.code()));
    table.text(row.noVerdict().map(NoVerdict::errors).map(errors -> String.join("; ", errors)));
    table.end();
  }

  private void band(Optional<Band> band) {
    table.number(band.map(Band::likely));
    table.number(band.flatMap(Band::low)).number(band.flatMap(Band::high));
  }
}
