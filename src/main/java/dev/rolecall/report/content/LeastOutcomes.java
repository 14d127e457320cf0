package dev.rolecall.report.content;

import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import dev.rolecall.report.result.Glossary;
import dev.rolecall.report.result.Result;
import dev.rolecall.report.result.Todo;
import dev.rolecall.report.result.Todo.Check;
import dev.rolecall.report.result.Todo.LeastOutcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What to accept at least, week by week, and what to do when it is missed. */
final class LeastOutcomes {

  private final Result result;
  private final Todo plan;
  private final List<Integer> weeks;

  LeastOutcomes(Result result, Todo plan) {
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

  void write(Section.Builder section) {
    if (plan.outcomes().isEmpty()) {
      return;
    }
    section.subheading("The least to accept");
    section.table(table());
    section.note(
        "Settle this before hiring. An empty cell: the hire is not expected to move it enough to"
            + " tell. A star: it worsens even with the hire, and would worsen more without.");
    section.fold("If it is missed", Section.inside().items(missed()));
  }

  private Table.Builder table() {
    Table.Builder table = new Table.Builder("The least reading to accept at the end of some weeks");
    table.words("Outcome").numbers("Today");
    weeks.forEach(week -> table.numbers("Week " + week + ", least").numbers("plan"));
    for (LeastOutcome outcome : plan.outcomes()) {
      String label = Glossary.words(result.glossary().outcomes(), outcome.id());
      String kpi = NeedsSection.label(outcome.kpi(), result);
      table.cell(Phrase.capital(label) + ": " + kpi);
      table.cell(Amounts.reading(outcome.kpi(), outcome.today()));
      weeks.forEach(week -> check(table, outcome, week));
      table.row();
    }
    return table;
  }

  private static void check(Table.Builder table, LeastOutcome outcome, int week) {
    Optional<Check> found =
        outcome.checks().stream().filter(check -> check.week() == week).findFirst();
    table.cell(found.map(check -> least(outcome, check)).orElse(Phrase.none()));
    table.cell(found.map(check -> Amounts.reading(outcome.kpi(), check.projected())));
  }

  private static Phrase least(LeastOutcome outcome, Check check) {
    return check
        .least()
        .map(least -> Phrase.of(Amounts.reading(outcome.kpi(), least)))
        .map(least -> check.fromHold() ? least.and(" *") : least)
        .orElse(Phrase.none());
  }

  private List<Phrase> missed() {
    Map<String, Phrase> byOutcome = new LinkedHashMap<>();
    for (LeastOutcome outcome : plan.outcomes()) {
      boolean expected = outcome.checks().stream().anyMatch(check -> check.least().isPresent());
      if (expected) {
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
