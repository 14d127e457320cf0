package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Strength;
import dev.rolecall.document.SafeText;
import dev.rolecall.plan.Plan;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The plan as a page of its own, nothing folded away. */
public final class PlanPage {

  private static final int NAME_SHOWN = 80;

  private final Assessment result;
  private final Plan plan;
  private final List<Section> sections = new ArrayList<>();

  private PlanPage(Assessment result) {
    this.result = result;
    this.plan = result.plan().orElseThrow();
  }

  /** The page of a result that has a plan. */
  public static Page of(Assessment result) {
    return new PlanPage(result).page();
  }

  private Page page() {
    String name = SafeText.of(result.firm().name(), NAME_SHOWN);
    sections.add(head());
    sections.add(order());
    add(new OwnershipPart(result, plan).table(ownership()));
    OnboardingPart onboarding = new OnboardingPart(result, plan);
    for (Plan.Onboarding one : plan.onboarding()) {
      String role = result.glossary().role(one.role());
      add(onboarding.onboarding(one, section("onboarding-" + one.role(), "Onboarding: " + role)));
    }
    if (!plan.onboarding().isEmpty()) {
      add(onboarding.supervision(section("supervision", OnboardingPart.SUPERVISION)));
    }
    outcomes();
    add(new TrackingPart(result, plan).write(section("track", TrackingPart.TITLE)));
    add(new CompliancePart(result, plan).write(section("ethics", CompliancePart.TITLE)));
    PostingPart posting = new PostingPart(result);
    for (Plan.Posting one : plan.postings()) {
      String title = "Job posting: " + one.title();
      add(posting.write(one, section("posting-" + one.role(), title)));
    }
    String title = "Plan to " + result.glossary().option(result.recommendation()).sentence();
    return new Page(name, title, sections, ResultPage.footer(result), Optional.empty());
  }

  private static Section.Builder section(String id, String title) {
    return new Section.Builder(id, title);
  }

  private void add(Section.Builder section) {
    Section built = section.build();
    if (!built.blocks().isEmpty()) {
      sections.add(built);
    }
  }

  private Section head() {
    Section.Builder head = section("plan", "").paragraph(sureness());
    result
        .lead()
        .outside()
        .flatMap(id -> result.alternatives().stream().filter(a -> a.id().equals(id)).findFirst())
        .ifPresent(
            better ->
                head.paragraph(
                    Phrase.of("None of the main options fits best: to " + better.sentence())
                        .and(" scores ")
                        .and(Amounts.points(better.margin()))
                        .and(" points more. This plan is for the best of the main options.")));
    return head.build();
  }

  private Phrase sureness() {
    String rest = " `rolecall assess` says why, and what would change it.";
    if (result.strength().isEmpty() || result.confidence().isEmpty()) {
      return Phrase.of("From central values alone; the confidence was not computed." + rest);
    }
    Strength strength = result.strength().get();
    boolean open = strength == Strength.CLOSE_CALL || strength == Strength.NOT_ENOUGH_KNOWN;
    String other =
        open
            ? result
                .lead()
                .runnerUp()
                .map(id -> result.glossary().option(id).sentence())
                .map(sentence -> " The other answer is to " + sentence + ".")
                .orElse("")
            : "";
    return Phrase.of("Confidence: " + strength.id().replace('_', ' ') + ", best in ")
        .and(Amounts.percent(result.confidence().get().share()))
        .and(" of simulations." + other + rest);
  }

  private Section order() {
    HiringPart hiring = new HiringPart(result, plan);
    Section.Builder section = section("order", HiringPart.TITLE);
    hiring.starts(section);
    hiring.measures(section);
    return hiring.triggers(section).build();
  }

  private static Section.Builder ownership() {
    return section("ownership", OwnershipPart.TITLE)
        .paragraph(
            Phrase.of(
                "By the duty lists of the guides; change what is different in your firm. An"
                    + " attorney answers for all of it."));
  }

  private void outcomes() {
    if (!plan.outcomes().isEmpty()) {
      OutcomesPart outcomes = new OutcomesPart(result, plan);
      Section.Builder section = section("outcomes", OutcomesPart.TITLE);
      outcomes.table(section);
      List<Phrase> missed = outcomes.missed();
      if (!missed.isEmpty()) {
        section.subheading("If it is missed").items(missed);
      }
      add(section);
    }
  }
}
