package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Assessment.NeedReading;
import dev.rolecall.decision.Confidence;
import dev.rolecall.decision.Strength;
import dev.rolecall.report.VerdictSentence;
import dev.rolecall.report.page.Bar;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.page.Block.Fact;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The verdict, its confidence, and the runners-up. */
final class VerdictSection {

  private final Assessment result;
  private final List<Fact> facts = new ArrayList<>();

  private VerdictSection(Assessment result) {
    this.result = result;
  }

  static Section of(Assessment result) {
    return new VerdictSection(result).section();
  }

  /** The verdict as a sentence without a full stop. */
  static String sentence(Assessment result) {
    return VerdictSentence.of(result).text();
  }

  private static String sentence(Assessment result, String option) {
    return result.glossary().option(option).sentence();
  }

  private static String advice(Assessment result, Assessment.Measure advice) {
    return result.glossary().measure(advice.id());
  }

  private Section section() {
    Section.Builder section = new Section.Builder("verdict", "");
    section.add(
        result.confidence().isPresent()
            ? new Block.Gauge(confidence(), bar())
            : new Block.Paragraph(confidence()));
    nextBest();
    constraint();
    fact("As good", result.lead().asGood(), "within one point, too close to tell apart.");
    fact("Dominated", result.lead().dominated(), "another option is better on all four criteria.");
    central();
    assumed();
    section.add(new Block.Facts(List.copyOf(facts)));
    List<Phrase> instead = instead();
    if (!instead.isEmpty()) {
      section.subheading("Do first, or consider instead").items(instead);
    }
    return section.build();
  }

  private Phrase confidence() {
    if (result.confidence().isEmpty()) {
      return Phrase.of("The confidence was not computed: these are the most likely values alone.");
    }
    if (result.lead().runnerUp().isEmpty()) {
      return Phrase.of("No hire is left: every option that hires is ruled out, as listed below.");
    }
    Confidence sure = result.confidence().get();
    return Phrase.of("Confidence: " + words(result.strength()) + ". It came out best in ")
        .and(Amounts.percent(sure.share()))
        .and(" of ")
        .and(Amounts.count(result.run().draws(), "simulation"))
        .and(" of your firm (the true share is between ")
        .and(Amounts.percent(sure.low()))
        .and(" and ")
        .and(Amounts.percent(sure.high()))
        .and(").");
  }

  private static String words(Optional<Strength> strength) {
    return switch (strength.orElse(Strength.CLOSE_CALL)) {
      case STRONG -> "strong";
      case MODERATE -> "moderate";
      case CLOSE_CALL -> "a close call";
      case NOT_ENOUGH_KNOWN -> "not enough is known";
    };
  }

  private Bar bar() {
    Bar.Builder bar = new Bar.Builder(0, 1).stretch("track", 0, 1);
    result
        .confidence()
        .ifPresent(
            sure ->
                bar.stretch("value", 0, sure.share()).stretch("doubt", sure.low(), sure.high()));
    return bar.build("");
  }

  private void nextBest() {
    result
        .lead()
        .runnerUp()
        .ifPresent(
            next ->
                facts.add(
                    new Fact(
                        "Next best",
                        Phrase.of("to " + sentence(result, next) + ", ")
                            .and(Amounts.points(result.lead().margin().orElse(0.0)))
                            .and(" points behind."))));
  }

  private void constraint() {
    Phrase none = Phrase.of("nothing: every KPI is at or below its calm level.");
    facts.add(new Fact("Bottleneck", result.trueConstraint().map(this::pressing).orElse(none)));
  }

  private Phrase pressing(String need) {
    Phrase label = Phrase.of(result.glossary().need(need).label());
    Optional<NeedReading> found =
        result.needs().stream().filter(n -> n.id().equals(need)).findFirst();
    return found
        .map(n -> label.and(" (pressure ").and(Amounts.percent(n.pressure())).and(")."))
        .orElse(label.and("."));
  }

  private void fact(String label, List<String> options, String why) {
    if (!options.isEmpty()) {
      String names =
          options.stream()
              .map(id -> result.glossary().option(id).label())
              .collect(Collectors.joining(", "));
      facts.add(new Fact(label, Phrase.of(names + ": " + why)));
    }
  }

  private void central() {
    if (!result.centralRecommendation().equals(result.recommendation())) {
      String other = sentence(result, result.centralRecommendation());
      facts.add(
          new Fact(
              "Best guesses",
              Phrase.of("alone they would say to " + other + "; the uncertainty tips it.")));
    }
  }

  private void assumed() {
    int assumed = result.assumed().size();
    if (assumed > 0) {
      String answers =
          assumed == 1
              ? " answer is missing; a typical value was used."
              : " answers are missing; typical values were used.";
      facts.add(new Fact("Assumed", Phrase.of(assumed + answers)));
    }
  }

  private List<Phrase> instead() {
    List<Phrase> items = new ArrayList<>();
    for (Assessment.Alternative other : result.alternatives()) {
      items.add(
          Phrase.of(other.sentence() + ": scores ")
              .and(Amounts.points(other.margin()))
              .and(" points more")
              .capital());
    }
    for (Assessment.Measure measure : result.measures()) {
      items.add(
          Phrase.of(advice(result, measure))
              .capital()
              .and(" (strength ")
              .and(Amounts.percent(measure.strength()))
              .and(")")
              .and(Citing.rule(measure.id(), measure.sources())));
    }
    return items;
  }
}
