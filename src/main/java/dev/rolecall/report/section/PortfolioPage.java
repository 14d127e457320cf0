package dev.rolecall.report.section;

import dev.rolecall.decision.Strength;
import dev.rolecall.portfolio.BatchSummary;
import dev.rolecall.portfolio.SummaryRow;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Block.Fact;
import dev.rolecall.report.page.Block.Key;
import dev.rolecall.report.page.Dots;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
    String firms = Amounts.count(summary.firms(), "firm").shown();
    List<Section> sections = List.of(overview(), closest(), firms(), failures());
    return new Page(
        "Portfolio",
        firms + ", and whom each should hire",
        sections.stream().filter(section -> !section.blocks().isEmpty()).toList(),
        Phrase.of("Made by Rolecall from the rulebook " + rulebook.id() + " " + rulebook.version())
            .and(". It advises; the firms decide."),
        Optional.empty());
  }

  private Section overview() {
    Section.Builder section = new Section.Builder("overview", "");
    long failed = summary.failed();
    section.add(
        new Block.Facts(
            List.of(
                new Fact("Firms", Phrase.of(Amounts.whole(summary.firms()))),
                new Fact("Without a verdict", Phrase.of(Amounts.whole(failed))))));
    section.table(counts());
    scatter(section);
    return section.build();
  }

  private Table.Builder counts() {
    Table.Builder counts = new Table.Builder("How many firms got which answer, and how firmly");
    counts.words("Recommendation").numbers("Firms");
    for (Strength strength : Strength.values()) {
      counts.numbers(Phrase.capital(strength.id().replace('_', ' ')));
    }
    for (Option option : rulebook.staffing().mainOptions()) {
      counts.cell(Phrase.capital(option.label()));
      counts.cell(Amounts.whole(summary.count(option.id())));
      for (Strength strength : Strength.values()) {
        counts.cell(Amounts.whole(summary.count(option.id(), strength.id())));
      }
      counts.row();
    }
    return counts;
  }

  private void scatter(Section.Builder section) {
    Dots dots = new Dots();
    for (SummaryRow row : rows) {
      row.confidence()
          .ifPresent(
              sure ->
                  dots.dot(
                      row.strength().map(Strength::id).orElse(""),
                      FirmRows.need(row),
                      sure.share()));
    }
    if (!dots.isEmpty()) {
      section.add(
          new Block.Panels(
              List.of(
                  dots.panel(
                      "Confidence (up) against the greatest need's pressure (across)",
                      "Each firm's confidence against its greatest need; the table of firms has"
                          + " both."))));
      List<Key> keys = new ArrayList<>();
      for (Strength strength : Strength.values()) {
        keys.add(new Key(strength.id(), strength.id().replace('_', ' ')));
      }
      section.add(new Block.Legend(keys));
    }
  }

  private Section closest() {
    Section.Builder section = new Section.Builder("closest", "The closest calls");
    if (!summary.closest().isEmpty()) {
      section.add(table.of("Firms whose two best options are nearest", summary.closest()));
    }
    return section.build();
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
    Section.Builder section = new Section.Builder("failures", "Firms without a verdict");
    List<Phrase> items =
        summary.failures().stream()
            .map(row -> Phrase.of(row.source() + ": ").and(Phrase.of(FirmRows.why(row))))
            .toList();
    return section.items(items).build();
  }
}
