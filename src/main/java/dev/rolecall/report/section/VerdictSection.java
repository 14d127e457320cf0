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

/** The verdict, how sure it is, and what else there is to it. */
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
    section.add(new Block.Gauge(sureness(), bar()));
    nextBest();
    constraint();
    fact("As good", result.lead().asGood(), "within one point, which counts as equal.");
    fact("Outclassed", result.lead().dominated(), "another option is better in all four parts.");
    central();
    assumed();
    section.add(new Block.Facts(List.copyOf(facts)));
    List<Phrase> instead = instead();
    if (!instead.isEmpty()) {
      section.subheading("Before or instead of that").items(instead);
    }
    return section.build();
  }

  private Phrase sureness() {
    if (result.confidence().isEmpty()) {
      return Phrase.of("How sure this is was not computed: the central values alone were used.");
    }
    if (result.lead().runnerUp().isEmpty()) {
      return Phrase.of(
          "Nothing else is left: every option that hires is ruled out, as said below.");
    }
    Confidence sure = result.confidence().get();
    return Phrase.of(words(result.strength()) + ": best in ")
        .and(Amounts.percent(sure.share()))
        .and(" of ")
        .and(Amounts.count(result.run().draws(), "draw"))
        .and(" of what is uncertain (the true share is between ")
        .and(Amounts.percent(sure.low()))
        .and(" and ")
        .and(Amounts.percent(sure.high()))
        .and(").");
  }

  private static String words(Optional<Strength> strength) {
    return switch (strength.orElse(Strength.CLOSE_CALL)) {
      case STRONG -> "A strong verdict";
      case MODERATE -> "A moderate verdict";
      case CLOSE_CALL -> "A close call";
      case NOT_ENOUGH_KNOWN -> "Not enough is known";
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
    facts.add(new Fact("Holding back", result.trueConstraint().map(this::pressing).orElse(none)));
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
              "Central values",
              Phrase.of(
                  "alone they would say to " + other + "; what could go otherwise tips it.")));
    }
  }

  private void assumed() {
    int assumed = result.assumed().size();
    if (assumed > 0) {
      String input = assumed == 1 ? " input is not stated" : " inputs are not stated";
      facts.add(
          new Fact(
              "Assumed",
              Phrase.of(Integer.toString(assumed) + input + ", and a prior stands in for each.")));
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
          Phrase.of(advice(result, measure)).capital().and(Citing.sources(measure.sources())));
    }
    return items;
  }
}
