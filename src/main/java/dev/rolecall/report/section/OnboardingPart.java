package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Glossary;
import dev.rolecall.plan.Plan;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import java.util.ArrayList;
import java.util.List;

/** How hires grow into their work, and the attorney hours that this takes. */
final class OnboardingPart {

  static final String SUPERVISION = "Supervision to plan for, in attorney hours";

  private final Glossary glossary;
  private final Plan plan;

  OnboardingPart(Assessment result, Plan plan) {
    this.glossary = result.glossary();
    this.plan = plan;
  }

  /** Every hire's weeks, and the supervision that they need. */
  Section.Builder all() {
    Section.Builder inside = Section.inside();
    plan.onboarding()
        .forEach(
            one -> {
              inside.subheading(Phrase.capital(glossary.role(one.role())));
              onboarding(one, inside);
            });
    if (!plan.onboarding().isEmpty()) {
      inside.subheading(SUPERVISION);
      supervision(inside);
    }
    return inside;
  }

  Section.Builder onboarding(Plan.Onboarding one, Section.Builder inside) {
    inside.paragraph(
        Phrase.of("Filling the post takes ")
            .and(Amounts.about(one.fillWeeks(), Unit.WEEKS))
            .and("; full output comes ")
            .and(Amounts.about(one.rampWeeks(), Unit.WEEKS))
            .and(" after the start. Weeks are counted from today."));
    List<Phrase> items = new ArrayList<>(one.phases().stream().map(this::part).toList());
    items.add(
        Phrase.of("From week ")
            .and(Amounts.whole(one.fullOutputWeek()))
            .and(" on: full output. Train in the firm's ways again every ")
            .and(Amounts.of(Unit.WEEKS, one.trainingEveryWeeks()))
            .and(Citing.sources(one.trainingSources()))
            .and("."));
    return inside.items(items);
  }

  private Phrase part(Plan.Phase part) {
    Glossary.Phase words = glossary.phase(part.id());
    String duties =
        part.duties().isEmpty()
            ? ""
            : " Takes over: " + CompliancePart.duties(glossary, part.duties()) + ".";
    return Phrase.of("Week ")
        .and(Amounts.whole(part.fromWeek()))
        .and(" to ")
        .and(Amounts.whole(part.toWeek()))
        .and(", " + words.label() + ": " + words.does() + "." + duties);
  }

  Section.Builder supervision(Section.Builder inside) {
    Plan.Supervision hours = plan.supervision();
    List<Phrase> items = new ArrayList<>(hours.hires().stream().map(this::supervised).toList());
    items.add(
        Phrase.of("Review of drafts: ")
            .and(Amounts.of(Unit.HOURS_PER_WEEK, hours.reviewHoursPerWeek()))
            .and(" in the second half-year."));
    items.add(
        Phrase.of("At the peak ")
            .and(Amounts.of(Unit.HOURS_PER_WEEK, hours.peakHoursPerWeek()))
            .and(", beyond what drafting taken off attorneys pays for; ")
            .and(stated(hours))
            .and("."));
    return inside.items(items);
  }

  private Phrase supervised(Plan.Supervised hire) {
    return Phrase.of(Phrase.capital(glossary.role(hire.role())) + ": ")
        .and(Amounts.about(hire.trainingHoursPerWeek(), Unit.HOURS_PER_WEEK))
        .and(" while learning, to week ")
        .and(Amounts.whole(hire.untilWeek()))
        .and("; then ")
        .and(Amounts.about(hire.steadyHoursPerWeek(), Unit.HOURS_PER_WEEK))
        .and(".");
  }

  private static Phrase stated(Plan.Supervision hours) {
    return hours
        .statedHoursPerWeek()
        .map(
            free ->
                Phrase.of("the firm has ")
                    .and(Amounts.of(Unit.HOURS_PER_WEEK, free))
                    .and(" free" + (hours.insufficient() ? ", which is too little" : "")))
        .orElse(Phrase.of("the profile does not say how many are free"));
  }
}
