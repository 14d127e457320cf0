package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Glossary;
import dev.rolecall.plan.Plan;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.page.Bar;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The plan week by week: what happens when, as bars over half a year. */
record TimelinePart(Assessment result, Plan plan, PlanDates dates) {

  private static final int WEEKS = 26;

  /** Something that takes from one week to another, or happens at the end of one. */
  private record Event(double from, double to, Phrase when, Phrase what) {}

  Section.Builder write(Section.Builder section) {
    Table.Builder table = new Table.Builder("The plan by week, to week " + WEEKS);
    table.words("When").bars("Weeks 0 to " + WEEKS);
    if (dates.start().isPresent()) {
      table.words("Dates");
    }
    table.words("What");
    for (Event event : events()) {
      table.cells(event.when, bar(event));
      if (dates.start().isPresent()) {
        table.cells(
            event.from == event.to ? dates.date(event.to) : dates.dates(event.from, event.to));
      }
      table.row(event.what);
    }
    return section.table(table).add(new Block.Note(dates.counted()));
  }

  private static Bar bar(Event event) {
    Bar.Builder bar = Bar.Builder.track(WEEKS);
    if (event.from == event.to) {
      bar.point("point", event.to);
    } else {
      bar.stretch("value", event.from, Math.min(WEEKS, event.to));
    }
    return bar.build("");
  }

  private List<Event> events() {
    List<Event> events = new ArrayList<>();
    events.add(new Event(0, 0, Phrase.of("This week"), Phrase.of("The steps above.")));
    for (Plan.Onboarding one : plan.onboarding()) {
      onboarding(one, events);
    }
    checks(events);
    events.sort(Comparator.comparingDouble(Event::from));
    return events;
  }

  private void onboarding(Plan.Onboarding one, List<Event> events) {
    String role = result.glossary().role(one.role());
    double start = one.startWeek().likely();
    events.add(
        new Event(
            Math.min(1, start),
            start,
            Phrase.of("To week %s", Wording.whole(start)),
            Phrase.of(
                "Find the %s: %s to the first day.",
                role, Wording.about(Unit.WEEKS, one.startWeek()))));
    for (Plan.Phase phase : one.phases()) {
      if (phase.fromWeek() < WEEKS) {
        Glossary.Phase words = result.glossary().phase(phase.id());
        events.add(
            new Event(
                phase.fromWeek(),
                phase.toWeek(),
                span(phase),
                Phrase.of("%s: the %s %s.", Phrase.capital(words.label()), role, words.does())));
      }
    }
  }

  private static Phrase span(Plan.Phase phase) {
    return Phrase.of(
        "Week %s to %s", Wording.whole(phase.fromWeek()), Wording.whole(phase.toWeek()));
  }

  /** When to hold the hire to what was agreed, or to look again where nobody is hired. */
  private void checks(List<Event> events) {
    List<Integer> weeks =
        plan.kpis().stream()
            .flatMap(kpi -> kpi.weeks().keySet().stream())
            .filter(week -> week <= WEEKS)
            .distinct()
            .sorted()
            .toList();
    for (int week : weeks) {
      String what =
          plan.onboarding().isEmpty()
              ? "Read the KPIs, and assess the firm again."
              : week == WEEKS
                  ? "Check the minimum acceptable outcomes, and whether to hire again."
                  : "Check the minimum acceptable outcomes.";
      events.add(new Event(week, week, Phrase.of("Week %s", Wording.whole(week)), Phrase.of(what)));
    }
  }
}
