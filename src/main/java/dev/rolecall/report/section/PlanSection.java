package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.plan.Plan;
import dev.rolecall.report.page.Section;

/** The plan in a report: whom to hire when, and the minimum outcomes; the rest is folded away. */
final class PlanSection {

  private PlanSection() {}

  /** The plan, or a section without blocks where there is none. */
  static Section of(Assessment result) {
    Section.Builder section = new Section.Builder("plan", "The plan");
    result.plan().ifPresent(plan -> write(result, plan, section));
    return section.build();
  }

  private static void write(Assessment result, Plan plan, Section.Builder section) {
    HiringPart hiring = new HiringPart(result, plan);
    OutcomesPart outcomes = new OutcomesPart(result, plan);
    hiring.starts(section);
    hiring.measures(section);
    if (!plan.outcomes().isEmpty()) {
      section.subheading(OutcomesPart.TITLE);
      outcomes.table(section);
      section.fold("If it is missed", Section.inside().items(outcomes.missed()));
    }
    section.fold("When to hire next", hiring.triggers(Section.inside()));
    section.fold("Who owns what", new OwnershipPart(result, plan).table(Section.inside()));
    section.fold("Onboarding and supervision", new OnboardingPart(result, plan).all());
    section.fold(CompliancePart.TITLE, new CompliancePart(result, plan).write(Section.inside()));
    PostingPart posting = new PostingPart(result);
    plan.postings()
        .forEach(
            one ->
                section.fold("Job posting: " + one.title(), posting.write(one, Section.inside())));
  }
}
