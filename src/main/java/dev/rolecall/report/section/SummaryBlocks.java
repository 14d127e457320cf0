package dev.rolecall.report.section;

import dev.rolecall.decision.Confidence;
import dev.rolecall.decision.Strength;
import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.BatchSummary;
import dev.rolecall.portfolio.SummaryRow;
import dev.rolecall.portfolio.SummaryRow.RowError;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.report.Wording;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.ArrayList;
import java.util.List;

/** What a batch of firms comes to: verdicts by count, the clearest, the closest, the failures. */
public final class SummaryBlocks {

  private static final int NAME_SHOWN = 60;
  private static final int ERROR_SHOWN = 160;

  private final BatchSummary summary;
  private final Rulebook rulebook;
  private final Section.Builder section = Section.inside();

  private SummaryBlocks(BatchSummary summary, Rulebook rulebook) {
    this.summary = summary;
    this.rulebook = rulebook;
  }

  /** The blocks of a batch. */
  public static List<Block> of(BatchSummary summary, Rulebook rulebook) {
    return new SummaryBlocks(summary, rulebook).blocks();
  }

  private List<Block> blocks() {
    long failed = summary.failed();
    String failures = failed == 0 ? "" : ", " + Wording.count(failed, "failure");
    section.paragraph(Phrase.of(Wording.count(summary.firms(), "firm") + failures));
    if (summary.firms() > failed) {
      section.table(counts());
      firms("Clearest", summary.strongest());
      firms("Closest", summary.closest());
    }
    failures();
    return section.build().blocks();
  }

  private Table.Builder counts() {
    Table.Builder table = new Table.Builder("How many firms got which advice, and how strongly");
    table.words("").numbers("Firms");
    for (Strength strength : Strength.values()) {
      table.numbers(Phrase.capital(strength.id().replace('_', ' ')));
    }
    for (Option option : rulebook.staffing().mainOptions()) {
      table.cell(option.label()).cell(grouped(summary.count(option.id())));
      for (Strength strength : Strength.values()) {
        table.cell(grouped(summary.count(option.id(), strength.id())));
      }
      table.row();
    }
    return table;
  }

  private static String grouped(long count) {
    return Decimals.grouped(count, 0);
  }

  private void firms(String heading, List<SummaryRow> rows) {
    Table.Builder table = new Table.Builder(heading);
    table.numbers("Confidence").numbers("Lead").words("Advice").words("Firm");
    for (SummaryRow row : rows) {
      String option = row.recommendation().orElseThrow();
      table.cell(row.confidence().map(Confidence::share).map(Wording::percent).orElse("-"));
      table.cell(row.margin().map(m -> Wording.points(m) + " points").orElse("unopposed"));
      table.cell(
          row.runnerUp().map(next -> label(option) + " over " + label(next)).orElse(label(option)));
      table.cell(SafeText.of(row.firm().orElse(row.source()), NAME_SHOWN)).row();
    }
    if (!rows.isEmpty()) {
      section.subheading(heading).table(table);
    }
  }

  private String label(String option) {
    return rulebook.staffing().options().containsKey(option)
        ? rulebook.staffing().options().get(option).label()
        : option;
  }

  private void failures() {
    List<Phrase> items = new ArrayList<>();
    summary.failures().forEach(row -> items.add(Phrase.of(failure(row))));
    long more = summary.failed() - items.size();
    if (more > 0) {
      items.add(Phrase.of("and " + grouped(more) + " more, in the summary"));
    }
    if (!items.isEmpty()) {
      section.subheading("Failures").items(items);
    }
  }

  private static String failure(SummaryRow row) {
    RowError reason = row.error().orElseThrow();
    boolean invalid = reason.code() == RowError.INVALID;
    boolean unreadable = reason.code() == RowError.UNREADABLE;
    String where = invalid ? row.source() + ":" + row.line() : row.source();
    String first = (unreadable ? "cannot be read: " : "") + reason.errors().get(0);
    String what = invalid ? Wording.count(reason.count(), "error") : first;
    return SafeText.of(where + ": " + what, ERROR_SHOWN);
  }
}
