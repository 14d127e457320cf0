package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Assessment.KpiReading;
import dev.rolecall.assessment.Assessment.NeedReading;
import dev.rolecall.assessment.Glossary;
import dev.rolecall.report.page.Bar;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Span.Figure;
import dev.rolecall.report.page.Table;
import dev.rolecall.rulebook.Kpi;

/** The KPIs today against their thresholds, and the pressure on each need. */
record NeedsSection(Assessment result) {

  Section.Builder section() {
    Table.Builder table = new Table.Builder("Readings today against their thresholds");
    table.words("What").bars("Calm to critical");
    table.numbers("Today", "Calm", "Critical", "Pressure");
    for (NeedReading need : result.needs()) {
      Glossary.Need words = result.glossary().need(need.id());
      Phrase label = Phrase.of(Phrase.capital(words.label())).and(Wording.cite(words.sources()));
      Figure pressure = Wording.percent(need.pressure());
      table.groupRow(label, bar(need.pressure()), "", "", "", pressure);
      need.kpis().forEach(reading -> kpi(table, reading));
    }
    return new Section.Builder("needs", "Current KPIs")
        .table(table)
        .note(
            "Pressure is 0% at the calm level or better, and 100% at the critical level or worse. A"
                + " need combines the pressure of its KPIs.");
  }

  private void kpi(Table.Builder table, KpiReading reading) {
    Kpi kpi = reading.id();
    table.row(
        label(kpi, result),
        bar(reading.pressure()),
        Wording.reading(kpi, reading.value()),
        Wording.reading(kpi, reading.calm()),
        Wording.reading(kpi, reading.critical()),
        Wording.percent(reading.pressure()));
  }

  /** "drafting backlog, weeks". */
  static String label(Kpi kpi, Assessment result) {
    return result.glossary().kpi(kpi) + ", " + Wording.unit(kpi);
  }

  private static Bar bar(double pressure) {
    return Bar.Builder.track(1)
        .stretch("value", 0, pressure)
        .build("pressure " + Wording.percent(pressure).shown());
  }
}
