package dev.rolecall.report.section;

import dev.rolecall.assessment.Glossary;
import dev.rolecall.plan.Plan;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How hires grow into their work, the attorney hours that this takes, and the ethics of it. */
record OnboardingPart(Glossary glossary, Plan plan) {

  static final String SUPERVISION = "Supervision to plan for, in attorney hours";

  /** Every hire's weeks, and the supervision that they need. */
  Section.Builder all() {
    Section.Builder inside = Section.inside();
    for (Plan.Onboarding one : plan.onboarding()) {
      onboarding(one, inside.subheading(Phrase.capital(glossary.role(one.role()))));
    }
    return plan.onboarding().isEmpty() ? inside : supervision(inside.subheading(SUPERVISION));
  }

  Section.Builder onboarding(Plan.Onboarding one, Section.Builder section) {
    List<Phrase> items = new ArrayList<>(one.phases().stream().map(this::phase).toList());
    items.add(
        Phrase.of(
            "From week %s on: full output. Train in the firm's ways again every %s%s.",
            Wording.whole(one.fullOutputWeek()),
            Wording.of(Unit.WEEKS, one.trainingEveryWeeks()),
            Wording.cite(one.trainingSources())));
    return section
        .paragraph(
            "Filling the post takes %s; full output comes %s after the start. Weeks are counted"
                + " from today.",
            Wording.about(Unit.WEEKS, one.fillWeeks()), Wording.about(Unit.WEEKS, one.rampWeeks()))
        .items(items);
  }

  private Phrase phase(Plan.Phase phase) {
    Glossary.Phase words = glossary.phase(phase.id());
    List<String> duties = phase.duties();
    return Phrase.of(
        "Week %s to %s, %s: %s.%s",
        Wording.whole(phase.fromWeek()),
        Wording.whole(phase.toWeek()),
        words.label(),
        words.does(),
        duties.isEmpty() ? "" : " Takes over: " + duties(glossary, duties) + ".");
  }

  Section.Builder supervision(Section.Builder section) {
    Plan.Supervision hours = plan.supervision();
    List<Phrase> items = new ArrayList<>(hours.hires().stream().map(this::supervised).toList());
    items.add(
        Phrase.of(
            "Review of drafts: %s in the second half-year.",
            Wording.of(Unit.HOURS_PER_WEEK, hours.reviewHoursPerWeek())));
    Phrase free =
        hours
            .statedHoursPerWeek()
            .map(
                stated ->
                    Phrase.of(
                        "the firm has %s free%s",
                        Wording.of(Unit.HOURS_PER_WEEK, stated),
                        hours.insufficient() ? ", which is too little" : ""))
            .orElse(Phrase.of("the profile does not say how many are free"));
    items.add(
        Phrase.of(
            "At the peak %s, beyond what drafting taken off attorneys pays for; %s.",
            Wording.of(Unit.HOURS_PER_WEEK, hours.peakHoursPerWeek()), free));
    return section.items(items);
  }

  private Phrase supervised(Plan.Supervised hire) {
    return Phrase.of(
        "%s: %s while learning, to week %s; then %s.",
        Phrase.capital(glossary.role(hire.role())),
        Wording.about(Unit.HOURS_PER_WEEK, hire.trainingHoursPerWeek()),
        Wording.whole(hire.untilWeek()),
        Wording.about(Unit.HOURS_PER_WEEK, hire.steadyHoursPerWeek()));
  }

  /** What may be delegated, and what may not. */
  Section.Builder ethics(Section.Builder section) {
    Plan.Compliance rules = plan.compliance();
    List<Phrase> items = new ArrayList<>();
    for (Plan.Limit limit : rules.limits()) {
      items.add(Phrase.of(limit.text()).and(Wording.cite(limit.id(), limit.sources())));
    }
    items.add(state(rules));
    items.add(Phrase.of("For attorneys only: %s.", duties(glossary, rules.attorneysOnly())));
    for (Plan.NotFor kept : rules.notFor()) {
      String role = glossary.role(kept.role());
      items.add(Phrase.of("Not for the %s: %s.", role, duties(glossary, kept.duties())));
    }
    return section.items(items);
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
                    glossary.states().getOrDefault(code, code),
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
