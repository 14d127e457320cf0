package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Assessment.KpiReading;
import dev.rolecall.assessment.Assessment.NeedReading;
import dev.rolecall.assessment.Glossary;
import dev.rolecall.report.Wording;
import dev.rolecall.report.page.Bar;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import dev.rolecall.rulebook.Kpi;

/** The KPIs today against their thresholds, and the pressure on each need. */
final class NeedsSection {

  private NeedsSection() {}

  static Section of(Assessment result) {
    Table.Builder table = new Table.Builder("Readings today against their thresholds");
    table.words("What").bars("Calm to critical").numbers("Today").numbers("Calm");
    table.numbers("Critical").numbers("Pressure");
    for (NeedReading need : result.needs()) {
      Glossary.Need words = result.glossary().need(need.id());
      table.cell(Phrase.of(Phrase.capital(words.label())).and(Citing.sources(words.sources())));
      table.cell(bar(need.pressure())).cell(Phrase.none()).cell(Phrase.none());
      table.cell(Phrase.none()).cell(Amounts.percent(need.pressure())).group();
      need.kpis().forEach(reading -> kpi(reading, result, table));
    }
    return new Section.Builder("needs", "Current KPIs")
        .table(table)
        .note(
            "Pressure is 0% at the calm level or better, and 100% at the critical level or worse. A"
                + " need combines the pressure of its KPIs.")
        .build();
  }

  private static void kpi(KpiReading reading, Assessment result, Table.Builder table) {
    Kpi kpi = reading.id();
    table.cell(label(kpi, result)).cell(bar(reading.pressure()));
    table.cell(Amounts.reading(kpi, reading.value())).cell(Amounts.reading(kpi, reading.calm()));
    table.cell(Amounts.reading(kpi, reading.critical()));
    table.cell(Amounts.percent(reading.pressure())).row();
  }

  /** "drafting backlog, weeks". */
  static String label(Kpi kpi, Assessment result) {
    return result.glossary().kpi(kpi) + ", " + Wording.unit(kpi);
  }

  private static Bar bar(double pressure) {
    return new Bar.Builder(0, 1)
        .stretch("track", 0, 1)
        .stretch("value", 0, pressure)
        .build("pressure " + Wording.percent(pressure));
  }
}
