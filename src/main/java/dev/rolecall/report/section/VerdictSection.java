package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Assessment.Alternative;
import dev.rolecall.assessment.Assessment.Measure;
import dev.rolecall.decision.Decision.Confidence;
import dev.rolecall.decision.Strength;
import dev.rolecall.report.page.Bar;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Span.Figure;
import java.util.List;
import java.util.stream.Collectors;

/** The verdict, its confidence, and the runners-up. */
record VerdictSection(Assessment result) {

  private String advice(String option) {
    return result.glossary().option(option).sentence();
  }

  Section.Builder section() {
    Section.Builder section = new Section.Builder("verdict", "");
    if (!result.headline().notes().isEmpty()) {
      section.paragraph(String.join(" ", result.headline().notes()));
    }
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
        words(result.strength().orElse(Strength.CLOSE_CALL)),
        Wording.percent(sure.share()),
        Wording.count(result.run().draws(), "simulation"),
        range);
  }

  private static String words(Strength strength) {
    return switch (strength) {
      case STRONG, MODERATE -> strength.id();
      case CLOSE_CALL -> "a close call";
      case NOT_ENOUGH_KNOWN -> "not enough is known";
    };
  }

  private void facts(Section.Builder section) {
    if (result.lead().runnerUp().isPresent()) {
      String next = advice(result.lead().runnerUp().get());
      double margin = result.lead().margin().orElse(0.0);
      section.fact("Next best", "to %s, %s points behind.", next, Wording.points(margin));
    }
    section.fact("Bottleneck", bottleneck());
    List<String> asGood = result.lead().asGood();
    options(section, "As good", asGood, "within one point, too close to tell apart.");
    List<String> dominated = result.lead().dominated();
    options(section, "Dominated", dominated, "another option is better on all four criteria.");
    int assumed = result.assumed().size();
    if (assumed > 0) {
      String answers =
          assumed == 1
              ? "%s answer is missing; a typical value was used."
              : "%s answers are missing; typical values were used.";
      section.fact("Assumed", answers, assumed);
    }
  }

  private Phrase bottleneck() {
    if (result.trueConstraint().isEmpty()) {
      return Phrase.of("nothing: every KPI is at or below its calm level.");
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
        ? Phrase.of("nothing: no need presses by as much as 1%.")
        : Phrase.of("%s (pressure %s).", need, pressure);
  }

  private void options(Section.Builder section, String label, List<String> options, String why) {
    if (!options.isEmpty()) {
      section.fact(
          label,
          options.stream()
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
