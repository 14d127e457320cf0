package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Glossary;
import dev.rolecall.plan.Plan;
import dev.rolecall.plan.Plan.Check;
import dev.rolecall.plan.Plan.Outcome;
import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What to accept at least, week by week, what to do when it is missed, and what to track. */
record OutcomesPart(Assessment result, Plan plan) {

  void table(Section.Builder section) {
    List<Integer> weeks =
        plan.outcomes().stream()
            .flatMap(outcome -> outcome.checks().stream())
            .map(Check::week)
            .distinct()
            .sorted()
            .toList();
    Table.Builder table = new Table.Builder("The least reading to accept at the end of some weeks");
    table.words("Outcome").numbers("Today");
    weeks.forEach(w -> table.numbers("Week " + w + ", least", "Week " + w + ", plan"));
    for (Outcome outcome : plan.outcomes()) {
      table.cells(label(outcome) + ": " + NeedsSection.label(outcome.kpi(), result));
      table.cells(Wording.reading(outcome.kpi(), outcome.today()));
      weeks.forEach(week -> check(table, outcome, week));
      table.row();
    }
    section.table(table);
    section.note(
        "Settle this before hiring. An empty cell: the hire is not expected to move it enough to"
            + " notice. A star: it worsens even with the hire, and more without.");
  }

  private String label(Outcome outcome) {
    return Phrase.capital(Glossary.words(result.glossary().outcomes(), outcome.id()));
  }

  private static void check(Table.Builder table, Outcome outcome, int week) {
    Optional<Check> found =
        outcome.checks().stream().filter(check -> check.week() == week).findFirst();
    table.cells(found.flatMap(check -> least(outcome, check)));
    table.cells(found.map(check -> Wording.reading(outcome.kpi(), check.projected())));
  }

  private static Optional<Phrase> least(Outcome outcome, Check check) {
    String star = check.fromHold() ? " *" : "";
    return check.least().map(v -> Phrase.of("%s%s", Wording.reading(outcome.kpi(), v), star));
  }

  /** What to do about each outcome that is missed. */
  List<Phrase> missed() {
    Map<String, Phrase> byOutcome = new LinkedHashMap<>();
    for (Outcome outcome : plan.outcomes()) {
      if (outcome.expectsChange()) {
        Phrase cite = Wording.cite(outcome.sources());
        byOutcome.putIfAbsent(
            outcome.id(), Phrase.of("%s: %s.%s", label(outcome), outcome.ifMissed(), cite));
      }
    }
    return List.copyOf(byOutcome.values());
  }

  /** Which KPIs to track, how to read them, and what to expect of them. */
  Section.Builder tracking(Section.Builder section) {
    List<Plan.TrackedKpi> kpis = plan.kpis();
    if (kpis.isEmpty()) {
      return section;
    }
    Table.Builder table = new Table.Builder("Each KPI today, its thresholds, and the projection");
    table.words("KPI").numbers("Today", "Calm", "Critical");
    kpis.get(0).weeks().keySet().forEach(week -> table.numbers("Week " + week));
    for (Plan.TrackedKpi kpi : kpis) {
      Unit unit = kpi.unit();
      table.cells(Wording.label(result.glossary().kpi(kpi.id()), unit));
      table.cells(Wording.cell(unit, kpi.today()), Wording.cell(unit, kpi.calm()));
      table.cells(Wording.cell(unit, kpi.critical()));
      kpi.weeks().values().forEach(value -> table.cells(Wording.cell(unit, value)));
      table.row();
    }
    return section
        .table(table)
        .paragraph("Every %s:", Wording.of(Unit.WEEKS, kpis.get(0).everyWeeks()))
        .items(kpis.stream().map(this::how).toList());
  }

  private Phrase how(Plan.TrackedKpi kpi) {
    Input first = kpi.inputs().get(0);
    String more =
        kpi.inputs().stream()
            .skip(1)
            .map(input -> " Also " + input.label() + ": " + input.help())
            .collect(Collectors.joining());
    return Phrase.of(result.glossary().kpi(kpi.id()) + ": " + first.help() + more).capital();
  }
}
