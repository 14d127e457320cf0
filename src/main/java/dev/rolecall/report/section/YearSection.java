package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.OptionResult;
import dev.rolecall.assessment.Trajectory;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import dev.rolecall.rulebook.Kpi;
import java.util.Map;
import java.util.Optional;

/** The year ahead, with the hire and without. */
final class YearSection {

  private final Assessment result;
  private final OptionResult hire;
  private final Optional<OptionResult> hold;

  private YearSection(Assessment result) {
    this.result = result;
    this.hire = result.bestHire();
    this.hold = result.baseline();
  }

  static Section of(Assessment result) {
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
    Optional<CoursePanels> panels = panels(result);
    panels.ifPresent(one -> section.add(one.kpis()).add(CoursePanels.legend(result.isSimulated())));
    section.table(readings());
    if (result.isSimulated()) {
      panels.ifPresent(
          one ->
              section.fold(
                  "Every KPI with its range",
                  Section.inside().table(one.bands(hire.weeks().keySet()))));
    }
    return section.build();
  }

  /** The curves, where both courses are known. */
  static Optional<CoursePanels> panels(Assessment result) {
    Optional<Trajectory> hired = result.course(result.bestHire().id());
    Optional<Trajectory> hold = result.baseline().flatMap(option -> result.course(option.id()));
    return hired.flatMap(one -> hold.map(other -> new CoursePanels(result, one, other)));
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
