package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Assessment.KpiReading;
import dev.rolecall.assessment.OptionResult;
import dev.rolecall.report.page.Bar;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import dev.rolecall.rulebook.Kpi;
import java.util.List;
import java.util.Map;

/** What an owner reads in ten seconds: the one screen of a result. */
public final class SummaryPage {

  private static final int STEPS = 3;

  private final Assessment result;

  private SummaryPage(Assessment result) {
    this.result = result;
  }

  public static Page of(Assessment result) {
    return new SummaryPage(result).page();
  }

  private Page page() {
    return Page.of(
        ResultPage.name(result),
        result.headline().advice(),
        List.of(
            new VerdictSection(result).head(),
            new BasisSections(result).warnings(),
            hurts(),
            options(),
            new ChangeSection(result).flips(),
            thisWeek(),
            basis()),
        Phrase.none());
  }

  private boolean isHire() {
    return !result.glossary().option(result.recommendation()).isBaseline();
  }

  private Section.Builder hurts() {
    Table.Builder table = new Table.Builder("Each KPI today, its typical level, and in week 26");
    table.words("").bars("").numbers("Today").words("").numbers("Typical");
    table.numbers("Week " + WhyNot.WEEK);
    Map<Kpi, Double> later = result.recommended().weeks().get(WhyNot.WEEK);
    KpiWords words = new KpiWords(result);
    for (KpiReading reading : words.all()) {
      Kpi kpi = reading.id();
      table.row(
          result.glossary().kpi(kpi),
          bar(reading, words),
          KpiWords.cell(kpi, reading.value()),
          words.level(reading),
          KpiWords.cell(kpi, reading.calm()),
          KpiWords.cell(kpi, later.get(kpi)));
    }
    String title = isHire() ? "Where it hurts today and after the hire" : "Where it hurts";
    return new Section.Builder("needs", title).table(table);
  }

  /** The bar of a pressure, in the color of its severity. */
  private static Bar bar(KpiReading reading, KpiWords words) {
    boolean stated = words.isStated(reading.id());
    return Bar.Builder.track(1)
        .stretch(stated ? KpiWords.severity(reading).shown() : "doubt", 0, reading.pressure())
        .build("pressure " + Wording.percent(reading.pressure()).shown());
  }

  private Section.Builder options() {
    Table.Builder table = new Table.Builder("The options, and why not the others").words("");
    table.numbers("Score");
    if (result.isSimulated()) {
      table.numbers("Chance");
    }
    table.numbers("Cost", "Net/yr").words("Why not");
    for (OptionResult option : result.options()) {
      table.cells(
          Phrase.capital(result.glossary().option(option.id()).label()),
          Wording.points(option.score().likely()));
      if (result.isSimulated()) {
        table.cells(
            option.eligible() ? Wording.percent(option.bestShare().orElse(0.0)) : Phrase.of("out"));
      }
      table.strongRow(
          option.id().equals(result.recommendation()),
          Wording.shortDollars(option.cost()),
          Wording.shortDollars(option.netBenefitPerYear().likely()),
          new WhyNot(result).cell(option));
    }
    return new Section.Builder("options", "Options").table(table);
  }

  private Section.Builder thisWeek() {
    Section.Builder section = new Section.Builder("week", "This week");
    result.plan().stream()
        .flatMap(plan -> new FirstWeekPart(result, plan).brief().stream())
        .limit(STEPS)
        .forEach(step -> section.step("%s", step));
    return section;
  }

  /** What was assumed and what to measure first, and how to see more. */
  private Section.Builder basis() {
    Section.Builder section = new Section.Builder("basis", "");
    int assumed = result.assumed().size();
    Phrase text =
        assumed == 0 ? Phrase.of("Nothing was assumed.") : VerdictSection.assumed(assumed);
    int changes = result.run().rulebook().changes().size();
    if (changes > 0) {
      String were = changes == 1 ? " value of the rulebook was" : " values of the rulebook were";
      text = text.and(" " + changes + were + " changed.");
    }
    boolean first = result.plan().stream().anyMatch(plan -> plan.week().get(0).input().isPresent());
    if (!first && !result.measureNext().isEmpty()) {
      text = text.and(" Measure first: " + result.measureNext().get(0).label() + ".");
    }
    section.paragraph(text);
    return section.note(
        "More: --full for the whole report, --explain for every point, `rolecall plan`.");
  }
}
