package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Assessment.KpiReading;
import dev.rolecall.assessment.Assessment.NeedReading;
import dev.rolecall.assessment.Glossary;
import dev.rolecall.assessment.OptionResult;
import dev.rolecall.assessment.OptionResult.Trajectory;
import dev.rolecall.assessment.OptionResult.Trajectory.Weeks;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.report.page.Bar;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Panel;
import dev.rolecall.report.page.Panel.Curve;
import dev.rolecall.report.page.Panel.Zone;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Span.Figure;
import dev.rolecall.report.page.Span.Severity;
import dev.rolecall.report.page.Table;
import dev.rolecall.rulebook.Kpi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The KPIs today, and in the year ahead with the hire and without. */
record KpiSections(Assessment result) {

  static final String HIRED = "hired";

  private static final String HOLD = "hold";

  /** The KPIs against their thresholds, and the pressure on each need. */
  Section.Builder today() {
    Table.Builder table = new Table.Builder("Readings today against their thresholds");
    table.words("What").bars("Pressure");
    table.numbers("Today", "Typical", "Critical", "Pressure").words("Level");
    for (NeedReading need : result.needs()) {
      Glossary.Need words = result.glossary().need(need.id());
      Phrase label = Phrase.of(Phrase.capital(words.label())).and(Wording.cite(words.sources()));
      Figure pressure = Wording.percent(need.pressure());
      table.groupRow(label, bar(need.pressure(), worst(need)), "", "", "", pressure);
      need.kpis().forEach(reading -> kpi(table, reading));
    }
    return new Section.Builder("needs", "Current KPIs")
        .table(table)
        .note(
            "Pressure is 0% at the typical level or better, and 100% at the critical level or"
                + " worse. A need combines the pressure of its KPIs."
                + (result.isSimulated()
                    ? " All are means over simulations, so an uncertain reading adds a little pressure"
                        + " even where its mean is typical."
                    : ""));
  }

  private void kpi(Table.Builder table, KpiReading reading) {
    Kpi kpi = reading.id();
    table.row(
        label(kpi, result),
        bar(reading.pressure(), KpiWords.severity(reading)),
        Wording.reading(kpi, reading.value()),
        Wording.reading(kpi, reading.calm()),
        Wording.reading(kpi, reading.critical()),
        Wording.percent(reading.pressure()),
        new KpiWords(result).level(reading));
  }

  /** "drafting backlog, weeks". */
  static String label(Kpi kpi, Assessment result) {
    String name = result.glossary().kpi(kpi);
    return kpi == Kpi.MILESTONE_SLIPPAGE ? name : name + ", " + Wording.unit(kpi);
  }

  /** The severity of a need's worst KPI. */
  private static Severity worst(NeedReading need) {
    return need.kpis().stream()
        .map(KpiWords::severity)
        .max(Comparator.comparing(Severity::level))
        .orElse(new Severity(Severity.Level.FINE));
  }

  private static Bar bar(double pressure, Severity severity) {
    return Bar.Builder.track(1)
        .stretch(severity.shown(), 0, pressure)
        .build("pressure " + Wording.percent(pressure).shown());
  }

  /** The KPIs week by week, with the best hire and without. */
  Section.Builder year() {
    OptionResult hire = result.bestHire();
    boolean recommended = hire.id().equals(result.recommendation());
    Section.Builder section =
        new Section.Builder("year", "The year ahead")
            .paragraph(
                recommended
                    ? "What to expect if you %s, and if you hire nobody."
                    : "What to expect if you were to %s, and if you do not.",
                result.glossary().option(hire.id()).sentence());
    Optional<Trajectory> hired = hired(result);
    if (hired.isPresent()) {
      List<Panel> panels = Stream.of(Kpi.values()).map(kpi -> panel(kpi, hired.get())).toList();
      String band = result.isSimulated() ? ", with the band of 10 to 90% of simulations" : "";
      section.add(new Block.Panels(panels)).key(HIRED, "with the hire" + band);
      section.key(HOLD, "nobody hired");
      section.key("high-zone", "high: above the typical level");
      section.key("critical-zone", "critical or worse");
    }
    section.table(readings(hire));
    if (result.isSimulated() && hired.isPresent()) {
      Table.Builder bands = bands(hire.weeks().keySet(), hired.get());
      section.fold("Every KPI with its range", Section.inside().table(bands));
    }
    return section;
  }

  /** The course of the best hire, where that of hiring nobody is known too. */
  static Optional<Trajectory> hired(Assessment result) {
    return result
        .baseline()
        .flatMap(hold -> result.course(hold.id()))
        .flatMap(hold -> result.course(result.bestHire().id()));
  }

  private Trajectory hold() {
    return result.baseline().flatMap(option -> result.course(option.id())).orElseThrow();
  }

  private Panel panel(Kpi kpi, Trajectory hired) {
    double today = result.today().get(kpi);
    Weeks hire = hired.kpis().get(kpi);
    Weeks hold = hold().kpis().get(kpi);
    List<Curve> curves = List.of(curve(HOLD, hold, today), curve(HIRED, hire, today));
    String title = Phrase.capital(label(kpi, result));
    String alt =
        Phrase.text(
            "%s: today %s, after a year with the hire %s, without %s",
            title,
            Wording.reading(kpi, today),
            Wording.reading(kpi, last(hire)),
            Wording.reading(kpi, last(hold)));
    return kpi == Kpi.MILESTONE_SLIPPAGE
        ? Panel.curves(
            title, alt, curves, zones(kpi), value -> Decimals.atMost(value * 100, 1) + "%")
        : Panel.curves(title, alt, curves, zones(kpi), value -> Decimals.atMost(value, 2));
  }

  /** Where a KPI is high and where it is critical; elsewhere it is fine. */
  private List<Zone> zones(Kpi kpi) {
    return result.needs().stream()
        .flatMap(need -> need.kpis().stream())
        .filter(reading -> reading.id() == kpi)
        .flatMap(
            reading -> {
              boolean rising = reading.critical() > reading.calm();
              double worst = rising ? Double.MAX_VALUE : 0;
              return Stream.of(
                  new Zone("high", reading.calm(), reading.critical()),
                  new Zone("critical", reading.critical(), worst));
            })
        .toList();
  }

  static double last(Weeks weeks) {
    return weeks.likely().get(Trajectory.WEEKS - 1);
  }

  /** A curve that begins today, with its band. */
  static Curve curve(String kind, Weeks weeks, double today) {
    return new Curve(
        kind,
        from(today, weeks.likely()),
        weeks.low().map(low -> from(start(low, today), low)).orElse(List.of()),
        weeks.high().map(high -> from(start(high, today), high)).orElse(List.of()));
  }

  /** Where a band begins: what is uncertain today is so at the end of the first week. */
  private static double start(List<Double> weeks, double today) {
    return today == 0 ? 0 : weeks.get(0);
  }

  private static List<Double> from(double today, List<Double> weeks) {
    List<Double> all = new ArrayList<>(List.of(today));
    all.addAll(weeks);
    return all;
  }

  private Table.Builder readings(OptionResult hire) {
    Table.Builder table = new Table.Builder("Each KPI at the end of some weeks, means");
    table.words("KPI").numbers("Today");
    Set<Integer> weeks = hire.weeks().keySet();
    weeks.forEach(w -> table.numbers("Week " + w + ", hired", "Week " + w + ", nobody"));
    for (Kpi kpi : Kpi.values()) {
      table.cells(label(kpi, result), Wording.reading(kpi, result.today().get(kpi)));
      for (int week : weeks) {
        table.cells(Wording.reading(kpi, hire.weeks().get(week).get(kpi)));
        table.cells(
            result
                .baseline()
                .flatMap(hold -> Optional.ofNullable(hold.weeks().get(week)))
                .map(readings -> Wording.reading(kpi, readings.get(kpi))));
      }
      table.row();
    }
    return table;
  }

  /** Each KPI at the end of some weeks, with its band. */
  private Table.Builder bands(Set<Integer> weeks, Trajectory hired) {
    Table.Builder table = new Table.Builder("Each KPI with 10 and 90% of simulations").words("KPI");
    table.numbers("Week", "Hired", "10%", "90%", "Nobody", "10%", "90%");
    for (Kpi kpi : Kpi.values()) {
      for (int week : weeks) {
        table.cells(label(kpi, result), Wording.whole(week));
        for (Weeks band : List.of(hired.kpis().get(kpi), hold().kpis().get(kpi))) {
          Stream.of(band.likely(), band.low().get(), band.high().get())
              .forEach(values -> table.cells(Wording.reading(kpi, values.get(week - 1))));
        }
        table.row();
      }
    }
    return table;
  }
}
