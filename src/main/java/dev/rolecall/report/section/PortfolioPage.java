package dev.rolecall.report.section;

import dev.rolecall.decision.Strength;
import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.BatchSummary;
import dev.rolecall.portfolio.SummaryRow;
import dev.rolecall.portfolio.SummaryRow.RowError;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.page.Panel;
import dev.rolecall.report.page.Panel.Dots;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import dev.rolecall.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Many firms: the page with a link to each firm's report, and what a batch of them comes to. */
public final class PortfolioPage {

  /** More than that are only counted: a page of all would be too long to open. */
  private static final int MOST_LISTED = 1000;

  private static final int ERROR_SHOWN = 160;

  private final BatchSummary summary;
  private final FirmRows firms;

  private PortfolioPage(BatchSummary summary, FirmRows firms) {
    this.summary = summary;
    this.firms = firms;
  }

  /**
   * The page.
   *
   * @param rows one for each firm, gone through once
   * @param report where a firm's report is, seen from the page
   */
  public static Page of(
      Iterator<SummaryRow> rows, Rulebook rulebook, Function<SummaryRow, Optional<String>> report) {
    BatchSummary summary = new BatchSummary();
    List<SummaryRow> listed = new ArrayList<>();
    while (rows.hasNext()) {
      SummaryRow row = rows.next();
      summary.add(row);
      if (listed.size() < MOST_LISTED) {
        listed.add(row);
      }
    }
    return new PortfolioPage(summary, new FirmRows(rulebook, report)).page(listed);
  }

  private Page page(List<SummaryRow> rows) {
    Rulebook rulebook = firms.rulebook();
    Section.Builder closest = new Section.Builder("closest", "The closest calls");
    closest.table(firms.of("Firms whose two best options are nearest", summary.closest()));
    List<Phrase> failures =
        summary.failures().stream()
            .map(row -> Phrase.of("%s: %s", row.source(), FirmRows.why(row)))
            .toList();
    return Page.of(
        "Portfolio",
        Wording.count(summary.firms(), "firm").shown() + ", and whom each should hire",
        List.of(
            overview(rows),
            closest,
            all(rows),
            new Section.Builder("failures", "Firms without a verdict").items(failures)),
        Phrase.of(
            "Made by Rolecall from the rulebook %s %s. It advises; the firms decide.",
            rulebook.id(), rulebook.version()));
  }

  private Section.Builder overview(List<SummaryRow> rows) {
    Section.Builder section =
        new Section.Builder("overview", "")
            .fact("Firms", Wording.whole(summary.firms()))
            .fact("Without a verdict", Wording.whole(summary.failed()))
            .table(firms.counts(summary, "Recommendation", Phrase::capital));
    Dots dots = new Dots();
    for (SummaryRow row : rows) {
      String strength = row.strength().map(Strength::id).orElse("");
      row.confidence().ifPresent(sure -> dots.dot(strength, FirmRows.need(row), sure.share()));
    }
    if (dots.isEmpty()) {
      return section;
    }
    Panel panel =
        dots.panel(
            "Confidence (up) against the greatest need's pressure (across)",
            "Each firm's confidence against its greatest need; the table of firms has both.");
    section.add(new Block.Panels(List.of(panel)));
    for (Strength strength : Strength.values()) {
      section.key(strength.id(), Wording.strength(strength));
    }
    return section;
  }

  private Section.Builder all(List<SummaryRow> rows) {
    Section.Builder section = new Section.Builder("firms", "All firms");
    if (summary.firms() > rows.size()) {
      section.note(
          "The first "
              + MOST_LISTED
              + " firms are listed and drawn; all are counted, and in summary.csv.");
    }
    return section.add(new Block.Orders("Order by", firms.orders(rows)));
  }

  /** The summary of a batch: verdicts by count, the clearest, the closest, the failures. */
  public static List<Block> summary(BatchSummary summary, Rulebook rulebook) {
    FirmRows firms = new FirmRows(rulebook, row -> Optional.empty());
    long failed = summary.failed();
    Section.Builder section = Section.inside();
    String failures = failed == 0 ? "" : ", " + Wording.count(failed, "failure").shown();
    section.paragraph("%s%s", Wording.count(summary.firms(), "firm"), failures);
    if (summary.firms() > failed) {
      section.table(firms.counts(summary, "", label -> label));
      section.under("Clearest", clearest(summary.strongest(), firms));
      section.under("Closest", clearest(summary.closest(), firms));
    }
    Section.Builder failing = Section.inside();
    summary.failures().forEach(row -> failing.item(Phrase.of(failure(row))));
    long more = failed - summary.failures().size();
    if (more > 0) {
      failing.item("and %s more, in the summary", Wording.whole(more));
    }
    return section.under("Failures", failing).blocks();
  }

  private static Section.Builder clearest(List<SummaryRow> rows, FirmRows firms) {
    Table.Builder table = new Table.Builder("How clear the advice is");
    table.numbers("Confidence", "Lead").words("Advice", "Firm");
    for (SummaryRow row : rows) {
      String advice = firms.label(row.recommendation().orElseThrow());
      table.row(
          row.confidence().map(sure -> Wording.percent(sure.share()).shown()).orElse("-"),
          row.margin().map(m -> Wording.points(m).shown() + " points").orElse("unopposed"),
          row.runnerUp().map(next -> advice + " over " + firms.label(next)).orElse(advice),
          FirmRows.name(row));
    }
    return Section.inside().table(table);
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
