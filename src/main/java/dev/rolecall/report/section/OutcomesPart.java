package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Glossary;
import dev.rolecall.plan.Plan;
import dev.rolecall.plan.Plan.Check;
import dev.rolecall.plan.Plan.Outcome;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What to accept at least, week by week, and what to do when it is missed. */
final class OutcomesPart {

  static final String TITLE = "Minimum acceptable outcomes";

  private final Assessment result;
  private final Plan plan;
  private final List<Integer> weeks;

  OutcomesPart(Assessment result, Plan plan) {
    this.result = result;
    this.plan = plan;
    this.weeks =
        plan.outcomes().stream()
            .flatMap(outcome -> outcome.checks().stream())
            .map(Check::week)
            .distinct()
            .sorted()
            .toList();
  }

  void table(Section.Builder section) {
    section.table(table());
    section.note(
        "Settle this before hiring. An empty cell: the hire is not expected to move it enough to"
            + " notice. A star: it worsens even with the hire, and more without.");
  }

  private Table.Builder table() {
    Table.Builder table = new Table.Builder("The least reading to accept at the end of some weeks");
    table.words("Outcome").numbers("Today");
    weeks.forEach(
        week -> table.numbers("Week " + week + ", least").numbers("Week " + week + ", plan"));
    for (Outcome outcome : plan.outcomes()) {
      String label = Glossary.words(result.glossary().outcomes(), outcome.id());
      String kpi = NeedsSection.label(outcome.kpi(), result);
      table.cell(Phrase.capital(label) + ": " + kpi);
      table.cell(Amounts.reading(outcome.kpi(), outcome.today()));
      weeks.forEach(week -> check(table, outcome, week));
      table.row();
    }
    return table;
  }

  private static void check(Table.Builder table, Outcome outcome, int week) {
    Optional<Check> found =
        outcome.checks().stream().filter(check -> check.week() == week).findFirst();
    table.cell(found.map(check -> least(outcome, check)).orElse(Phrase.none()));
    table.cell(found.map(check -> Amounts.reading(outcome.kpi(), check.projected())));
  }

  private static Phrase least(Outcome outcome, Check check) {
    return check
        .least()
        .map(least -> Phrase.of(Amounts.reading(outcome.kpi(), least)))
        .map(least -> check.fromHold() ? least.and(" *") : least)
        .orElse(Phrase.none());
  }

  List<Phrase> missed() {
    Map<String, Phrase> byOutcome = new LinkedHashMap<>();
    for (Outcome outcome : plan.outcomes()) {
      if (outcome.expectsChange()) {
        String label = Glossary.words(result.glossary().outcomes(), outcome.id());
        byOutcome.putIfAbsent(
            outcome.id(),
            Phrase.of(Phrase.capital(label) + ": " + outcome.ifMissed() + ".")
                .and(Citing.sources(outcome.sources())));
      }
    }
    return List.copyOf(byOutcome.values());
  }
}
