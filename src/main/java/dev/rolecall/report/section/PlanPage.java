package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Assessment.Alternative;
import dev.rolecall.decision.Strength;
import dev.rolecall.plan.Plan;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The plan: as a page of its own, nothing folded away, and as a section of a report. */
public final class PlanPage {

  private static final String OUTCOMES = "Minimum acceptable outcomes";
  private static final String ETHICS = "Ethics and supervision";
  private static final String POSTING = "Job posting: ";

  private final Assessment result;
  private final Plan plan;
  private final HiringPart hiring;
  private final AfterHiringPart later;

  private PlanPage(Assessment result, Plan plan) {
    this.result = result;
    this.plan = plan;
    hiring = new HiringPart(result, plan);
    later = new AfterHiringPart(result, plan);
  }

  /** The page of a result that has a plan. */
  public static Page of(Assessment result) {
    return new PlanPage(result, result.plan().orElseThrow()).page();
  }

  /** Whom to hire when and the minimum outcomes, the rest folded; no blocks without a plan. */
  static Section.Builder section(Assessment result) {
    Section.Builder section = new Section.Builder("plan", "The plan");
    result.plan().ifPresent(plan -> new PlanPage(result, plan).write(section));
    return section;
  }

  private void write(Section.Builder section) {
    hiring.order(section);
    if (!plan.outcomes().isEmpty()) {
      later.outcomes(section.subheading(OUTCOMES));
      section.fold("If it is missed", later.missed());
    }
    section.fold("When to hire next", hiring.triggers(Section.inside()));
    section.fold("Who owns what", hiring.ownership(Section.inside()));
    section.fold("Onboarding and supervision", later.onboarding());
    section.fold(ETHICS, later.ethics(Section.inside()));
    for (Plan.Posting one : plan.postings()) {
      section.fold(POSTING + one.title(), hiring.posting(one, Section.inside()));
    }
  }

  private Page page() {
    List<Section.Builder> sections = new ArrayList<>();
    sections.add(head());
    sections.add(hiring.triggers(hiring.order(section("order", "Whom to hire, and when"))));
    if (!plan.ownership().isEmpty()) {
      Section.Builder ownership = section("ownership", "Who owns what");
      ownership.paragraph(
          "By the duty lists of the guides; change what is different in your firm. An attorney"
              + " answers for all of it.");
      sections.add(hiring.ownership(ownership));
    }
    for (Plan.Onboarding one : plan.onboarding()) {
      String title = "Onboarding: " + result.glossary().role(one.role());
      sections.add(later.onboarding(one, section("onboarding-" + one.role(), title)));
    }
    if (!plan.onboarding().isEmpty()) {
      sections.add(later.supervision(section("supervision", AfterHiringPart.SUPERVISION)));
    }
    if (!plan.outcomes().isEmpty()) {
      Section.Builder outcomes = later.outcomes(section("outcomes", OUTCOMES));
      sections.add(outcomes.under("If it is missed", later.missed()));
    }
    sections.add(later.tracking(section("track", "What to track")));
    sections.add(later.ethics(section("ethics", ETHICS)));
    for (Plan.Posting one : plan.postings()) {
      sections.add(hiring.posting(one, section("posting-" + one.role(), POSTING + one.title())));
    }
    String title = "Plan to " + result.glossary().option(result.recommendation()).sentence();
    return Page.of(ResultPage.name(result), title, sections, new BasisSections(result).footer());
  }

  private static Section.Builder section(String id, String title) {
    return new Section.Builder(id, title);
  }

  private Section.Builder head() {
    Section.Builder head = section("plan", "").paragraph(sureness());
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
