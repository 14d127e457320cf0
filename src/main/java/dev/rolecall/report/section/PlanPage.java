package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Strength;
import dev.rolecall.plan.Plan;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The plan: as a page of its own, nothing folded away, and as a section of a report. */
public final class PlanPage {

  private static final String OUTCOMES = "Minimum acceptable outcomes";
  private static final String ETHICS = "Ethics and supervision";
  private static final String POSTING = "Job posting: ";

  private static final String HANDOFFS = "Handoffs";
  private static final String TIMELINE = "Timeline";
  private static final String MISSED = "If one is missed";
  private static final String NEXT_HIRE = "When to hire next";

  private final Assessment result;
  private final Plan plan;
  private final PlanDates dates;
  private final HiringPart hiring;
  private final AfterHiringPart later;

  private PlanPage(Assessment result, Plan plan, PlanDates dates) {
    this.result = result;
    this.plan = plan;
    this.dates = dates;
    hiring = new HiringPart(result, plan);
    later = new AfterHiringPart(result, plan);
  }

  /**
   * The page of a result that has a plan.
   *
   * @param start the first day of the first week, if dates are wanted
   */
  public static Page of(Assessment result, Optional<LocalDate> start) {
    return new PlanPage(result, result.plan().orElseThrow(), new PlanDates(start)).page();
  }

  /** What to do this week, the timeline and the minimum outcomes, the rest folded. */
  static Section.Builder section(Assessment result) {
    Section.Builder section = new Section.Builder("plan", "The plan");
    PlanDates none = new PlanDates(Optional.empty());
    result.plan().ifPresent(plan -> new PlanPage(result, plan, none).write(section));
    return section;
  }

  private void write(Section.Builder section) {
    ifItStays(section);
    hiring.order(section);
    new FirstWeekPart(result, plan).write(section.subheading("This week"));
    new TimelinePart(result, plan, dates).write(section.subheading(TIMELINE));
    if (!plan.outcomes().isEmpty()) {
      later.outcomes(section.subheading(OUTCOMES));
      section.fold(MISSED, later.missed());
    }
    section.fold(NEXT_HIRE, hiring.triggers(Section.inside()));
    section.fold(HANDOFFS, hiring.handoffs(Section.inside()));
    section.fold("Onboarding and supervision", later.onboarding());
    section.fold(ETHICS, later.ethics(Section.inside()));
    for (Plan.Posting one : plan.postings()) {
      section.fold(POSTING + one.title(), hiring.posting(one, Section.inside()));
    }
  }

  private Page page() {
    List<Section.Builder> sections = new ArrayList<>();
    sections.add(head());
    sections.add(new FirstWeekPart(result, plan).write(section("week", "This week").listed()));
    sections.add(
        new TimelinePart(result, plan, dates).write(section("timeline", TIMELINE).listed()));
    if (!plan.outcomes().isEmpty()) {
      Section.Builder outcomes = later.outcomes(section("outcomes", OUTCOMES).listed());
      sections.add(outcomes.under(MISSED, later.missed()));
    }
    Section.Builder handoffs = section("handoffs", HANDOFFS).listed();
    if (!plan.onboarding().isEmpty()) {
      boolean changes = plan.ownership().stream().anyMatch(Plan.Owner::changes);
      handoffs.paragraph(
          changes
              ? "By the duty lists of the guides; change what is different in your firm. An attorney"
                  + " answers for all of it."
              : "No duty changes hands: the hire shares those that the role owns today.");
      hiring.handoffs(handoffs);
    }
    sections.add(handoffs.fold("Who owns every duty", hiring.ownership(Section.inside())));
    for (Plan.Onboarding one : plan.onboarding()) {
      String title = "Onboarding: " + result.glossary().role(one.role());
      sections.add(later.onboarding(one, section("onboarding-" + one.role(), title)));
    }
    if (!plan.onboarding().isEmpty()) {
      sections.add(later.supervision(section("supervision", AfterHiringPart.SUPERVISION)));
    }
    sections.add(hiring.triggers(section("next", NEXT_HIRE)));
    sections.add(later.tracking(section("track", "What to track")));
    sections.add(later.ethics(section("ethics", ETHICS)));
    for (Plan.Posting one : plan.postings()) {
      String name = POSTING + one.title();
      sections.add(hiring.posting(one, section("posting-" + one.role(), name).listed()));
    }
    String title = "Plan: " + result.headline().advice();
    BasisSections basis = new BasisSections(result);
    return Page.of(ResultPage.name(result), title, sections, basis.footer())
        .preparedWith(basis.asOf());
  }

  private static Section.Builder section(String id, String title) {
    return new Section.Builder(id, title);
  }

  private Section.Builder head() {
    Section.Builder head = section("plan", "");
    if (!result.headline().notes().isEmpty()) {
      head.paragraph(String.join(" ", result.headline().notes()));
    }
    head.paragraph(sureness());
    ifItStays(head);
    if (!plan.onboarding().isEmpty()) {
      keyFigures(head);
    }
    return hiring.order(head);
  }

  /** Of a verdict that is still open, that this is no plan to carry out yet. */
  private void ifItStays(Section.Builder section) {
    boolean open = result.strength().filter(Strength.NOT_ENOUGH_KNOWN::equals).isPresent();
    if (open && !plan.onboarding().isEmpty()) {
      section.paragraph(
          "Not to carry out yet: beyond this week, it shows what it would take to %s, if that is"
              + " still the advice after you measure.",
          InputPhrase.brief(result.glossary().option(result.recommendation()).sentence()));
    }
  }

  private void keyFigures(Section.Builder head) {
    Plan.Onboarding first = plan.onboarding().get(0);
    double start = first.startWeek().likely();
    head.keyFigure("Start", Phrase.of("week %s", Wording.whole(start)), day(start));
    head.keyFigure(
        "Full output",
        Phrase.of("week %s", Wording.whole(first.fullOutputWeek())),
        day(first.fullOutputWeek()));
    head.keyFigure("Cost, year one", Wording.dollars(result.recommended().cost()), "");
    Plan.Supervision hours = plan.supervision();
    head.keyFigure(
        "Supervision, at most",
        Wording.of(Unit.HOURS_PER_WEEK, hours.peakHoursPerWeek()),
        hours
            .statedHoursPerWeek()
            .map(free -> Phrase.of("(you have %s)", Wording.of(Unit.HOURS, free))));
  }

  private Optional<String> day(double week) {
    return dates.date(week).map(day -> "(" + day + ")");
  }

  private Phrase sureness() {
    Phrase rest =
        Phrase.of(
            " %s says why, and what would change it.", new Span.Code("rolecall assess PROFILE"));
    if (result.strength().isEmpty() || result.confidence().isEmpty()) {
      return Phrase.of("From central values alone; the confidence was not computed.%s", rest);
    }
    Strength strength = result.strength().get();
    return Phrase.of(
        "Confidence: %s, best in %s of simulations.%s",
        Wording.strength(strength), Wording.percent(result.confidence().get().share()), rest);
  }
}
