package dev.rolecall.report.section;

import dev.rolecall.decision.Strength;
import dev.rolecall.portfolio.BatchSummary;
import dev.rolecall.portfolio.SummaryRow;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.page.Panel;
import dev.rolecall.report.page.Panel.Dots;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The page of many firms: counts, who needs what how much, and a link to each firm's report. */
public final class PortfolioPage {

  /** More than that are only counted: a page of all would be too long to open. */
  private static final int MOST_LISTED = 1000;

  private final Rulebook rulebook;
  private final FirmRows table;
  private final BatchSummary summary = new BatchSummary();
  private final List<SummaryRow> rows = new ArrayList<>();

  private PortfolioPage(Rulebook rulebook, Function<SummaryRow, Optional<String>> report) {
    this.rulebook = rulebook;
    this.table = new FirmRows(rulebook, report);
  }

  /**
   * The page.
   *
   * @param rows one for each firm, gone through once
   * @param report where a firm's report is, seen from the page
   */
  public static Page of(
      Iterator<SummaryRow> rows, Rulebook rulebook, Function<SummaryRow, Optional<String>> report) {
    PortfolioPage page = new PortfolioPage(rulebook, report);
    rows.forEachRemaining(page::add);
    return page.page();
  }

  private void add(SummaryRow row) {
    summary.add(row);
    if (rows.size() < MOST_LISTED) {
      rows.add(row);
    }
  }

  private Page page() {
    Section.Builder closest = new Section.Builder("closest", "The closest calls");
    closest.table(table.of("Firms whose two best options are nearest", summary.closest()));
    List<Section> sections =
        Stream.of(overview(), closest.build(), firms(), failures())
            .filter(section -> !section.blocks().isEmpty())
            .toList();
    return new Page(
        "Portfolio",
        Wording.count(summary.firms(), "firm").shown() + ", and whom each should hire",
        sections,
        Phrase.of(
            "Made by Rolecall from the rulebook %s %s. It advises; the firms decide.",
            rulebook.id(), rulebook.version()),
        Optional.empty());
  }

  private Section overview() {
    Section.Builder section =
        new Section.Builder("overview", "")
            .fact("Firms", Wording.whole(summary.firms()))
            .fact("Without a verdict", Wording.whole(summary.failed()))
            .table(table.counts(summary, "Recommendation", Phrase::capital));
    scatter(section);
    return section.build();
  }

  private void scatter(Section.Builder section) {
    Dots dots = new Dots();
    for (SummaryRow row : rows) {
      String strength = row.strength().map(Strength::id).orElse("");
      row.confidence().ifPresent(sure -> dots.dot(strength, FirmRows.need(row), sure.share()));
    }
    if (dots.isEmpty()) {
      return;
    }
    Panel panel =
        dots.panel(
            "Confidence (up) against the greatest need's pressure (across)",
            "Each firm's confidence against its greatest need; the table of firms has both.");
    section.add(new Block.Panels(List.of(panel)));
    section.add(
        new Block.Legend(
            Stream.of(Strength.values())
                .map(strength -> new Block.Key(strength.id(), Wording.strength(strength)))
                .toList()));
  }

  private Section firms() {
    Section.Builder section = new Section.Builder("firms", "All firms");
    if (summary.firms() > rows.size()) {
      section.note(
          "The first "
              + MOST_LISTED
              + " firms are listed and drawn; all are counted, and in summary.csv.");
    }
    return section.add(new Block.Orders("Order by", table.orders(rows))).build();
  }

  private Section failures() {
    List<Phrase> items =
        summary.failures().stream()
            .map(row -> Phrase.of("%s: %s", row.source(), FirmRows.why(row)))
            .toList();
    return new Section.Builder("failures", "Firms without a verdict").items(items).build();
  }
}
