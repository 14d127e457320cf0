package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Glossary;
import dev.rolecall.plan.Plan;
import dev.rolecall.plan.Plan.Check;
import dev.rolecall.plan.Plan.Outcome;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What follows a hire: growing into the work, supervision, outcomes, tracking and ethics. */
record AfterHiringPart(Assessment result, Plan plan) {

  static final String SUPERVISION = "Supervision to plan for, in attorney hours";

  private Glossary glossary() {
    return result.glossary();
  }

  /** Every hire's weeks, and the supervision that they need. */
  Section.Builder onboarding() {
    Section.Builder inside = Section.inside();
    for (Plan.Onboarding one : plan.onboarding()) {
      onboarding(one, inside.subheading(Phrase.capital(glossary().role(one.role()))));
    }
    return plan.onboarding().isEmpty() ? inside : supervision(inside.subheading(SUPERVISION));
  }

  Section.Builder onboarding(Plan.Onboarding one, Section.Builder section) {
    section.paragraph(
        "Filling the post takes %s; full output comes %s after the start.",
        Wording.about(Unit.WEEKS, one.fillWeeks()), Wording.about(Unit.WEEKS, one.rampWeeks()));
    for (Plan.Phase phase : one.phases()) {
      Glossary.Phase words = glossary().phase(phase.id());
      section.item(
          "Week %s to %s, %s: %s.",
          Wording.whole(phase.fromWeek()),
          Wording.whole(phase.toWeek()),
          words.label(),
          words.does());
    }
    return section.item(
        "From week %s on: full output. Train in the firm's ways again every %s%s.",
        Wording.whole(one.fullOutputWeek()),
        Wording.of(Unit.WEEKS, one.trainingEveryWeeks()),
        Wording.cite(one.trainingSources()));
  }

  Section.Builder supervision(Section.Builder section) {
    Plan.Supervision hours = plan.supervision();
    for (Plan.Supervised hire : hours.hires()) {
      section.item(
          "%s: %s while learning, to week %s; then %s.",
          Phrase.capital(glossary().role(hire.role())),
          Wording.about(Unit.HOURS_PER_WEEK, hire.trainingHoursPerWeek()),
          Wording.whole(hire.untilWeek()),
          Wording.about(Unit.HOURS_PER_WEEK, hire.steadyHoursPerWeek()));
    }
    section.item(
        "Review of drafts: %s in the second half-year.",
        Wording.of(Unit.HOURS_PER_WEEK, hours.reviewHoursPerWeek()));
    String little = hours.insufficient() ? ", which is too little" : "";
    return section.item(
        "At the peak %s, beyond what drafting taken off attorneys pays for; %s.",
        Wording.of(Unit.HOURS_PER_WEEK, hours.peakHoursPerWeek()),
        hours
            .statedHoursPerWeek()
            .map(free -> Wording.of(Unit.HOURS_PER_WEEK, free))
            .map(free -> Phrase.of("the firm has %s free%s", free, little))
            .orElse(Phrase.of("the profile does not say how many are free")));
  }

  /** What to accept at least, week by week. */
  Section.Builder outcomes(Section.Builder section) {
    List<Integer> weeks =
        plan.outcomes().stream()
            .flatMap(outcome -> outcome.checks().stream())
            .map(Check::week)
            .distinct()
            .sorted()
            .toList();
    Table.Builder table =
        new Table.Builder("The reading to reach at the end of some weeks, and the projected one");
    table.words("Outcome").numbers("Today");
    weeks.forEach(w -> table.numbers("Week " + w + ", minimum", "Week " + w + ", projected"));
    for (Outcome outcome : plan.outcomes()) {
      table.cells(label(outcome) + ": " + KpiSections.label(outcome.kpi(), result));
      table.cells(Wording.reading(outcome.kpi(), outcome.today()));
      weeks.forEach(week -> check(table, outcome, week));
      table.row();
    }
    return section
        .table(table)
        .note(
            "Agree on these before you hire. None is worse than today; where the projection worsens"
                + " even with the hire, it is not a goal of this hire.");
  }

  private String label(Outcome outcome) {
    return Phrase.capital(Glossary.words(glossary().outcomes(), outcome.id()));
  }

  private static void check(Table.Builder table, Outcome outcome, int week) {
    Optional<Check> found =
        outcome.checks().stream().filter(check -> check.week() == week).findFirst();
    table.cells(found.map(check -> least(outcome, check)));
    table.cells(found.map(check -> Wording.reading(outcome.kpi(), check.projected())));
  }

  private static Phrase least(Outcome outcome, Check check) {
    return check
        .least()
        .map(value -> Phrase.of(Wording.reading(outcome.kpi(), value)))
        .orElse(Phrase.of("not a goal"));
  }

  /** What to do about each outcome that is missed. */
  Section.Builder missed() {
    Map<String, Phrase> byOutcome = new LinkedHashMap<>();
    for (Outcome outcome : plan.outcomes()) {
      if (outcome.expectsChange()) {
        Phrase cite = Wording.cite(outcome.sources());
        byOutcome.putIfAbsent(
            outcome.id(), Phrase.of("%s: %s.%s", label(outcome), outcome.ifMissed(), cite));
      }
    }
    return Section.inside().items(List.copyOf(byOutcome.values()));
  }

  /** Which KPIs to track, how to read them, and what to expect of them. */
  Section.Builder tracking(Section.Builder section) {
    List<Plan.TrackedKpi> kpis = plan.kpis();
    if (kpis.isEmpty()) {
      return section;
    }
    Table.Builder table = new Table.Builder("Each KPI today, its thresholds, and the projection");
    table.words("KPI").numbers("Today", "Typical", "Critical");
    kpis.get(0).weeks().keySet().forEach(week -> table.numbers("Week " + week));
    for (Plan.TrackedKpi kpi : kpis) {
      Unit unit = kpi.unit();
      table.cells(Wording.label(glossary().kpi(kpi.id()), unit));
      table.cells(Wording.cell(unit, kpi.today()), Wording.cell(unit, kpi.calm()));
      table.cells(Wording.cell(unit, kpi.critical()));
      kpi.weeks().values().forEach(value -> table.cells(Wording.cell(unit, value)));
      table.row();
    }
    section.table(table);
    section.paragraph("Every %s:", Wording.of(Unit.WEEKS, kpis.get(0).everyWeeks()));
    for (Plan.TrackedKpi kpi : kpis) {
      String inputs =
          kpi.inputs().stream()
              .skip(1)
              .map(input -> " Also " + input.label() + ": " + input.help())
              .collect(Collectors.joining("", kpi.inputs().get(0).help(), ""));
      section.item("%s: %s", Phrase.capital(glossary().kpi(kpi.id())), inputs);
    }
    return section;
  }

  /** What may be delegated, and what may not. */
  Section.Builder ethics(Section.Builder section) {
    Plan.Compliance rules = plan.compliance();
    for (Plan.Limit limit : rules.limits()) {
      section.item("%s%s", limit.text(), Wording.cite(limit.id(), limit.sources()));
    }
    section.item(state(rules));
    section.item("For attorneys only: %s.", duties(glossary(), rules.attorneysOnly()));
    for (Plan.NotFor kept : rules.notFor()) {
      String role = glossary().role(kept.role());
      section.item("Not for the %s: %s.", role, duties(glossary(), kept.duties()));
    }
    return section;
  }

  private Phrase state(Plan.Compliance rules) {
    if (rules.state().isEmpty()) {
      return Phrase.of("The profile does not name a state, so no state's rules are shown.");
    }
    String code = rules.state().get();
    return rules
        .stateRule()
        .map(
            rule ->
                Phrase.of(
                    "%s: %s%s",
                    glossary().states().getOrDefault(code, code),
                    rule.text(),
                    Wording.cite(rule.sources())))
        .orElse(
            Phrase.of(
                "%s: Rolecall has no rule on file for this state; there may be one all the same.",
                code));
  }

  /** Duties in words: "scheduling; billing". */
  static String duties(Glossary glossary, List<String> duties) {
    return duties.stream().map(glossary::duty).collect(Collectors.joining("; "));
  }
}
