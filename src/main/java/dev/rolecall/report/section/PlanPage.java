package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Assessment.Alternative;
import dev.rolecall.decision.Strength;
import dev.rolecall.plan.Plan;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The plan: as a page of its own, nothing folded away, and as a section of a report. */
public final class PlanPage {

  private static final String OUTCOMES = "Minimum acceptable outcomes";
  private static final String ETHICS = "Ethics and supervision";
  private static final String POSTING = "Job posting: ";

  private final Assessment result;
  private final Plan plan;
  private final HiringPart hiring;
  private final OnboardingPart onboarding;
  private final OutcomesPart outcomes;

  private PlanPage(Assessment result, Plan plan) {
    this.result = result;
    this.plan = plan;
    hiring = new HiringPart(result, plan);
    onboarding = new OnboardingPart(result.glossary(), plan);
    outcomes = new OutcomesPart(result, plan);
  }

  /** The page of a result that has a plan. */
  public static Page of(Assessment result) {
    return new PlanPage(result, result.plan().orElseThrow()).page();
  }

  /** Whom to hire when and the minimum outcomes, the rest folded; no blocks without a plan. */
  static Section section(Assessment result) {
    Section.Builder section = new Section.Builder("plan", "The plan");
    result.plan().ifPresent(plan -> new PlanPage(result, plan).write(section));
    return section.build();
  }

  private void write(Section.Builder section) {
    hiring.order(section);
    if (!plan.outcomes().isEmpty()) {
      outcomes.table(section.subheading(OUTCOMES));
      section.fold("If it is missed", Section.inside().items(outcomes.missed()));
    }
    section.fold("When to hire next", hiring.triggers(Section.inside()));
    section.fold("Who owns what", hiring.ownership(Section.inside()));
    section.fold("Onboarding and supervision", onboarding.all());
    section.fold(ETHICS, onboarding.ethics(Section.inside()));
    for (Plan.Posting one : plan.postings()) {
      section.fold(POSTING + one.title(), hiring.posting(one, Section.inside()));
    }
  }

  private Page page() {
    Stream.Builder<Section.Builder> sections = Stream.builder();
    sections.add(head());
    Section.Builder order = new Section.Builder("order", "Whom to hire, and when");
    hiring.order(order);
    sections.add(hiring.triggers(order));
    sections.add(
        hiring.ownership(
            new Section.Builder("ownership", "Who owns what")
                .paragraph(
                    "By the duty lists of the guides; change what is different in your firm. An"
                        + " attorney answers for all of it.")));
    for (Plan.Onboarding one : plan.onboarding()) {
      String title = "Onboarding: " + result.glossary().role(one.role());
      sections.add(
          onboarding.onboarding(one, new Section.Builder("onboarding-" + one.role(), title)));
    }
    if (!plan.onboarding().isEmpty()) {
      sections.add(
          onboarding.supervision(new Section.Builder("supervision", OnboardingPart.SUPERVISION)));
    }
    if (!plan.outcomes().isEmpty()) {
      sections.add(outcomes());
    }
    sections.add(outcomes.tracking(new Section.Builder("track", "What to track")));
    sections.add(onboarding.ethics(new Section.Builder("ethics", ETHICS)));
    for (Plan.Posting one : plan.postings()) {
      String id = "posting-" + one.role();
      sections.add(hiring.posting(one, new Section.Builder(id, POSTING + one.title())));
    }
    List<Section> built =
        sections
            .build()
            .map(Section.Builder::build)
            .filter(section -> !section.blocks().isEmpty())
            .toList();
    String title = "Plan to " + result.glossary().option(result.recommendation()).sentence();
    Phrase footer = new RunSection(result).footer();
    return new Page(ResultPage.name(result), title, built, footer, Optional.empty());
  }

  private Section.Builder outcomes() {
    Section.Builder section = new Section.Builder("outcomes", OUTCOMES);
    outcomes.table(section);
    List<Phrase> missed = outcomes.missed();
    return missed.isEmpty() ? section : section.subheading("If it is missed").items(missed);
  }

  private Section.Builder head() {
    Section.Builder head = new Section.Builder("plan", "").paragraph(sureness());
    Optional<String> outside = result.lead().outside();
    for (Alternative better : result.alternatives()) {
      if (outside.filter(better.id()::equals).isPresent()) {
        head.paragraph(
            "None of the main options fits best: to %s scores %s points more. This plan is for the"
                + " best of the main options.",
            better.sentence(), Wording.points(better.margin()));
      }
    }
    return head;
  }

  private Phrase sureness() {
    String rest = " `rolecall assess` says why, and what would change it.";
    if (result.strength().isEmpty() || result.confidence().isEmpty()) {
      return Phrase.of("From central values alone; the confidence was not computed." + rest);
    }
    Strength strength = result.strength().get();
    boolean open = strength == Strength.CLOSE_CALL || strength == Strength.NOT_ENOUGH_KNOWN;
    Optional<Phrase> other =
        result
            .lead()
            .runnerUp()
            .filter(id -> open)
            .map(id -> result.glossary().option(id).sentence())
            .map(sentence -> Phrase.of(" The other answer is to %s.", sentence));
    return Phrase.of(
        "Confidence: %s, best in %s of simulations.%s" + rest,
        Wording.strength(strength),
        Wording.percent(result.confidence().get().share()),
        other);
  }
}
