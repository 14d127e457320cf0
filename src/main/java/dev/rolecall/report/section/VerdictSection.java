package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Assessment.Alternative;
import dev.rolecall.assessment.Assessment.Measure;
import dev.rolecall.assessment.OptionResult;
import dev.rolecall.decision.Decision.Confidence;
import dev.rolecall.decision.Strength;
import dev.rolecall.report.page.Bar;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Span.Figure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The verdict, its confidence, and the runners-up. */
record VerdictSection(Assessment result) {

  private String advice(String option) {
    return result.glossary().option(option).sentence();
  }

  /** What an owner reads first: the notes to the headline, the key figures, and why. */
  Section.Builder head() {
    Section.Builder section = new Section.Builder("verdict", "");
    notes(section);
    keyFigures(section);
    return section.paragraph(new WhySentences(result).phrase());
  }

  private void notes(Section.Builder section) {
    if (!result.headline().notes().isEmpty()) {
      section.paragraph(String.join(" ", result.headline().notes()));
    }
  }

  /** What a page has room for beside the figures of the screen. */
  private void moreFigures(Section.Builder section) {
    OptionResult hire = result.recommended();
    if (result.glossary().option(hire.id()).isBaseline()) {
      return;
    }
    section.keyFigure("Hours freed", Wording.whole(hire.hoursFreed()), "in year one");
    result
        .plan()
        .flatMap(plan -> plan.order().hires().stream().findFirst())
        .ifPresent(
            first ->
                section.keyFigure(
                    "Starts about",
                    Phrase.of("week %s", Wording.whole(first.startWeek().likely())),
                    ""));
  }

  private void keyFigures(Section.Builder section) {
    result
        .confidence()
        .ifPresent(
            sure ->
                section.keyFigure(
                    "Confidence",
                    Wording.percent(sure.share()),
                    "(" + Wording.strength(result.strength().orElse(Strength.CLOSE_CALL)) + ")"));
    if (!result.isSimulated()) {
      section.keyFigure("Confidence", "not computed", "");
    }
    OptionResult hire = result.bestHire();
    boolean advised = hire.id().equals(result.recommendation());
    if (!advised) {
      section.keyFigure("Cost", "nothing", "");
      if (hire.limits().isEmpty()) {
        section.keyFigure(
            "Net benefit of the best hire",
            Wording.dollars(hire.netBenefitPerYear().likely()),
            "a year");
      }
      return;
    }
    section.keyFigure("Cost", Wording.dollars(hire.cost()), "in year one");
    section.keyFigure("Net benefit", Wording.dollars(hire.netBenefitPerYear().likely()), "a year");
    boolean within = hire.paybackWeek().isPresent();
    boolean ever = hire.netBenefitPerYear().likely() >= 0;
    section.keyFigure(
        "Breaks even",
        hire.paybackWeek()
            .map(week -> Phrase.of("week %s", Wording.whole(week)))
            .orElse(Phrase.of(ever ? "after" : "not expected")),
        within || !ever ? "" : "year one");
  }

  Section.Builder section() {
    Section.Builder section = new Section.Builder("verdict", "");
    notes(section);
    keyFigures(section);
    moreFigures(section);
    section.paragraph(new WhySentences(result).phrase());
    if (result.confidence().isPresent()) {
      Confidence sure = result.confidence().get();
      Bar.Builder bar = Bar.Builder.track(1).stretch("value", 0, sure.share());
      bar.stretch("doubt", sure.low(), sure.high());
      section.add(new Block.Gauge(confidence(), bar.build("")));
    } else {
      section.paragraph(confidence());
    }
    facts(section);
    return section.under("Do first, or consider instead", instead());
  }

  private Phrase confidence() {
    if (result.confidence().isEmpty()) {
      return Phrase.of("The confidence was not computed: these are the most likely values alone.");
    }
    Confidence sure = result.confidence().get();
    Figure low = Wording.percent(sure.low());
    Figure high = Wording.percent(sure.high());
    Phrase range =
        low.shown().equals(high.shown())
            ? Phrase.none()
            : Phrase.of(" (the true share is between %s and %s)", low, high);
    return Phrase.of(
        "Confidence: %s. It came out best in %s of %s of your firm%s.",
        Wording.strength(result.strength().orElse(Strength.CLOSE_CALL)),
        Wording.percent(sure.share()),
        Wording.count(result.run().draws(), "simulation"),
        range);
  }

  private void facts(Section.Builder section) {
    Optional<String> next = result.lead().runnerUp();
    List<String> asGood = result.lead().asGood();
    next.ifPresent(
        id ->
            section.fact(
                "Next best",
                "to %s, %s points behind%s.",
                advice(id),
                Wording.points(result.lead().margin().orElse(0.0)),
                asGood.contains(id) ? ", too close to tell apart" : beaten(id)));
    section.fact("Bottleneck", bottleneck());
    others(section, "As good", asGood, "within one point, too close to tell apart.");
    List<String> dominated = result.lead().dominated();
    others(section, "Beaten", dominated, "another option is better on all four criteria.");
    int assumed = result.assumed().size();
    if (assumed > 0) {
      section.fact("Assumed", assumed(assumed));
    }
  }

  /** Of the next best option: whether the recommendation is better in every respect. */
  private String beaten(String option) {
    OptionResult best = result.recommended();
    return result
        .option(option)
        .filter(
            next ->
                best.categoryPoints().keySet().stream()
                    .allMatch(c -> best.categories().get(c) > next.categories().get(c)))
        .map(next -> ", and behind on all four criteria")
        .orElse("");
  }

  /** How many answers are missing, at least one. */
  static Phrase assumed(int answers) {
    return Phrase.of(
        answers == 1
            ? "%s answer is missing; a typical value was used."
            : "%s answers are missing; typical values were used.",
        answers);
  }

  private Phrase bottleneck() {
    if (result.trueConstraint().isEmpty()) {
      return Phrase.of("none: every KPI is at its typical level or better.");
    }
    String need = result.trueConstraint().get();
    String label = result.glossary().need(need).label();
    return result.needs().stream()
        .filter(one -> one.id().equals(need))
        .findFirst()
        .map(one -> pressing(label, Wording.percent(one.pressure())))
        .orElse(Phrase.of(label + "."));
  }

  private static Phrase pressing(String need, Figure pressure) {
    return pressure.shown().equals("0%")
        ? Phrase.of("none: every KPI is at its typical level or better.")
        : Phrase.of("%s (pressure %s).", need, pressure);
  }

  /** Of some options, those that the next best is not among. */
  private void others(Section.Builder section, String label, List<String> options, String why) {
    List<String> others =
        options.stream().filter(id -> !result.lead().runnerUp().equals(Optional.of(id))).toList();
    if (!others.isEmpty()) {
      section.fact(
          label,
          others.stream()
              .map(id -> result.glossary().option(id).label())
              .collect(Collectors.joining(", ", "", ": " + why)));
    }
  }

  private Section.Builder instead() {
    Section.Builder inside = Section.inside();
    for (Alternative other : result.alternatives()) {
      String advice = Phrase.capital(other.sentence());
      inside.item("%s: scores %s points more", advice, Wording.points(other.margin()));
    }
    for (Measure measure : result.measures()) {
      inside.item(new MeasureSentence(result, measure).phrase());
    }
    return inside;
  }
}
