package dev.rolecall.report.section;

import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.BatchSummary;
import dev.rolecall.portfolio.SummaryRow;
import dev.rolecall.portfolio.SummaryRow.RowError;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import dev.rolecall.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a batch of firms comes to: verdicts by count, the clearest, the closest, the failures. */
public final class SummaryBlocks {

  private static final int ERROR_SHOWN = 160;

  private SummaryBlocks() {}

  /** The blocks of a batch. */
  public static List<Block> of(BatchSummary summary, Rulebook rulebook) {
    FirmRows firms = new FirmRows(rulebook, row -> Optional.empty());
    long failed = summary.failed();
    Section.Builder section = Section.inside();
    String failures = failed == 0 ? "" : ", " + Wording.count(failed, "failure").shown();
    section.paragraph("%s%s", Wording.count(summary.firms(), "firm"), failures);
    if (summary.firms() > failed) {
      section.table(firms.counts(summary, "", label -> label));
      clearest(section, "Clearest", summary.strongest(), firms);
      clearest(section, "Closest", summary.closest(), firms);
    }
    List<Phrase> items = new ArrayList<>();
    summary.failures().forEach(row -> items.add(Phrase.of(failure(row))));
    long more = failed - items.size();
    if (more > 0) {
      items.add(Phrase.of("and %s more, in the summary", Wording.whole(more)));
    }
    return items.isEmpty()
        ? section.blocks()
        : section.subheading("Failures").items(items).blocks();
  }

  private static void clearest(
      Section.Builder section, String heading, List<SummaryRow> rows, FirmRows firms) {
    Table.Builder table = new Table.Builder(heading);
    table.numbers("Confidence", "Lead").words("Advice", "Firm");
    for (SummaryRow row : rows) {
      String advice = firms.label(row.recommendation().orElseThrow());
      table.row(
          row.confidence().map(sure -> Wording.percent(sure.share()).shown()).orElse("-"),
          row.margin().map(m -> Wording.points(m).shown() + " points").orElse("unopposed"),
          row.runnerUp().map(next -> advice + " over " + firms.label(next)).orElse(advice),
          FirmRows.name(row));
    }
    if (!rows.isEmpty()) {
      section.subheading(heading).table(table);
    }
  }

  private static String failure(SummaryRow row) {
    RowError reason = row.error().orElseThrow();
    boolean invalid = reason.code() == RowError.INVALID;
    boolean unreadable = reason.code() == RowError.UNREADABLE;
    String where = invalid ? row.source() + ":" + row.line() : row.source();
    String first = (unreadable ? "cannot be read: " : "") + reason.errors().get(0);
    String what = invalid ? Wording.count(reason.count(), "error").shown() : first;
    return SafeText.of(where + ": " + what, ERROR_SHOWN);
  }
}
