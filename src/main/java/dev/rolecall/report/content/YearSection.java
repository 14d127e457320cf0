package dev.rolecall.report.content;

import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import dev.rolecall.report.result.Outcome;
import dev.rolecall.report.result.Result;
import dev.rolecall.rulebook.Kpi;
import java.util.Map;
import java.util.Optional;

/** The year ahead, with the hire and without. */
final class YearSection {

  private final Result result;
  private final Outcome hire;
  private final Optional<Outcome> hold;

  private YearSection(Result result) {
    this.result = result;
    this.hire = result.bestHire();
    this.hold = result.baseline();
  }

  static Section of(Result result) {
    return new YearSection(result).section();
  }

  private Section section() {
    Section.Builder section = new Section.Builder("year", "The year ahead");
    String words = result.glossary().option(hire.id()).sentence();
    boolean recommended = hire.id().equals(result.recommendation());
    section.paragraph(
        Phrase.of(
            recommended
                ? "What to expect if you " + words + ", and if you hire nobody."
                : "What to expect if you were to " + words + " after all, and if you do not."));
    section.table(readings());
    return section.build();
  }

  private Table.Builder readings() {
    Table.Builder table = new Table.Builder("Each KPI at the end of some weeks, means");
    table.words("KPI").numbers("Today");
    for (int week : hire.weeks().keySet()) {
      table.numbers("Week " + week + ", hired").numbers("Week " + week + ", nobody");
    }
    for (Kpi kpi : Kpi.values()) {
      table.cell(NeedsSection.label(kpi, result));
      table.cell(Amounts.reading(kpi, result.today().get(kpi)));
      hire.weeks().forEach((week, readings) -> week(table, kpi, week, readings));
      table.row();
    }
    return table;
  }

  private void week(Table.Builder table, Kpi kpi, int week, Map<Kpi, Double> readings) {
    table.cell(Amounts.reading(kpi, readings.get(kpi)));
    table.cell(
        hold.flatMap(option -> Optional.ofNullable(option.weeks().get(week)))
            .map(other -> Amounts.reading(kpi, other.get(kpi))));
  }
}
