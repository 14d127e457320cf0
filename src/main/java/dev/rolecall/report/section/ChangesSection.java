package dev.rolecall.report.section;

import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.SummaryRow;
import dev.rolecall.portfolio.check.EarlierRun.FirmChange;
import dev.rolecall.portfolio.check.PortfolioChanges;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What became of many firms since an earlier batch: who changed, from what to what, and why. */
final class ChangesSection {

  /** A longer list is for a spreadsheet. */
  private static final int MOST_FIRMS = 500;

  private static final int MOST_CAUSES = 20;

  private final PortfolioChanges changes;
  private final Rulebook rulebook;

  ChangesSection(PortfolioChanges changes, Rulebook rulebook) {
    this.changes = changes;
    this.rulebook = rulebook;
  }

  /**
   * The section of a page.
   *
   * @param name of a firm, with a link to its report
   */
  Section.Builder section(Function<SummaryRow, Object> name) {
    Section.Builder section = new Section.Builder("changes", "What changed since " + earlier());
    brief(section);
    List<FirmChange> moved = changes.moved();
    if (moved.size() > MOST_FIRMS) {
      section.note("The first " + MOST_FIRMS + " of them are listed; changes.csv has all.");
    }
    Table.Builder table = new Table.Builder("Firms with another recommendation");
    table.words("Firm", "Before", "Now", "Cause").numbers("Margin before", "Margin now");
    for (FirmChange change : moved.stream().limit(MOST_FIRMS).toList()) {
      table.row(
          name.apply(change.now()),
          label(change.then().orElseThrow()),
          label(change.now()),
          change.cause(),
          change.then().flatMap(SummaryRow::margin).map(Wording::points),
          change.now().margin().map(Wording::points));
    }
    return moved.isEmpty() ? section : section.table(table);
  }

  /** The counts alone. */
  void brief(Section.Builder section) {
    section.paragraph(
        "%s with another recommendation than in %s; %s new, %s gone",
        Wording.count(changes.moved().size(), "firm"),
        earlier(),
        Wording.whole(changes.added()),
        Wording.whole(changes.gone()));
    section.table(matrix());
    if (!changes.moved().isEmpty()) {
      section.table(causes());
    }
  }

  private String earlier() {
    return SafeText.path(changes.earlier(), 60);
  }

  private Table.Builder matrix() {
    List<String> ids =
        Stream.concat(
                rulebook.staffing().mainOptions().stream().map(Option::id),
                Stream.of(PortfolioChanges.NONE))
            .toList();
    Table.Builder table = new Table.Builder("From the rows to the columns, how many firms");
    table.words("From \\ to");
    ids.forEach(id -> table.numbers(label(id)));
    for (String from : ids) {
      table.cells(label(from));
      ids.forEach(to -> table.cells(Wording.whole(changes.count(from, to))));
      table.row();
    }
    return table;
  }

  private Table.Builder causes() {
    Table.Builder table = new Table.Builder("What turned how many verdicts");
    table.words("Cause").numbers("Firms");
    List<Map.Entry<String, Long>> causes = changes.causes();
    causes.stream()
        .limit(MOST_CAUSES)
        .forEach(cause -> table.row(cause.getKey(), Wording.whole(cause.getValue())));
    if (causes.size() > MOST_CAUSES) {
      long more = causes.stream().skip(MOST_CAUSES).mapToLong(Map.Entry::getValue).sum();
      table.row((causes.size() - MOST_CAUSES) + " other causes", Wording.whole(more));
    }
    return table;
  }

  private String label(SummaryRow row) {
    return label(row.recommendation().orElse(PortfolioChanges.NONE));
  }

  private String label(String id) {
    Option option = rulebook.staffing().options().get(id);
    return option == null
        ? (id.equals(PortfolioChanges.NONE) ? "no verdict" : id)
        : Phrase.capital(option.label());
  }
}
