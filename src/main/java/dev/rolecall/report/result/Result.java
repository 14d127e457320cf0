package dev.rolecall.report.result;

import dev.rolecall.decision.Confidence;
import dev.rolecall.decision.Strength;
import dev.rolecall.profile.Pseudonym;
import dev.rolecall.rulebook.Kpi;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A saved result, with every number as its JSON has it.
 *
 * @param name of the firm, raw
 * @param recommendation the id of an option that is among {@code options}
 * @param central the id of the winner at central values alone
 * @param strength empty without draws, as is {@code confidence}
 * @param constraint the id of the need that holds the firm back most
 * @param today each KPI's mean today
 * @param options the main options, in the rulebook's order
 */
public record Result(
    String name,
    Optional<String> state,
    String recommendation,
    String central,
    Optional<Strength> strength,
    Optional<Confidence> confidence,
    Optional<String> constraint,
    Lead lead,
    List<Pressing> needs,
    Map<Kpi, Double> today,
    List<Outcome> options,
    List<Alternative> alternatives,
    List<Advice> measures,
    List<Flip> flips,
    List<ToMeasure> measureNext,
    List<Sensitivity> sensitivities,
    List<Given> inputs,
    Optional<Todo> plan,
    Glossary glossary,
    Origin origin) {

  /** Larger numbers have no meaning in a result. */
  static final double LARGEST = 1e15;

  /** An option outside the main ones that scores higher than the recommendation. */
  public record Alternative(String id, double score, double margin, String reason) {

    static Alternative of(Members from) {
      return new Alternative(
          from.text("id"), from.number("score"), from.number("margin"), from.text("reason"));
    }
  }

  /** Something to do that is no hire. */
  public record Advice(String id, double strength, List<String> sources) {

    static Advice of(Members from) {
      return new Advice(from.text("id"), from.number("strength"), from.texts("sources"));
    }
  }

  /** The same result with a pseudonym for the firm's name. */
  public Result anonymous() {
    String pseudonym = Pseudonym.of(name);
    return new Result(
        pseudonym,
        state,
        recommendation,
        central,
        strength,
        confidence,
        constraint,
        lead,
        needs,
        today,
        options,
        alternatives,
        measures,
        flips,
        measureNext,
        sensitivities,
        inputs.stream().map(given -> given.named(pseudonym)).toList(),
        plan,
        glossary,
        origin);
  }

  /** The option with an id. */
  public Optional<Outcome> option(String id) {
    return options.stream().filter(option -> option.id().equals(id)).findFirst();
  }

  /** The recommendation. */
  public Outcome recommended() {
    return option(recommendation).orElseThrow();
  }

  /** The option that hires nobody, if the rulebook has one among the main options. */
  public Optional<Outcome> baseline() {
    return options.stream().filter(option -> glossary.option(option.id()).isBaseline()).findFirst();
  }

  /** The recommendation, or where it is to hire nobody, the best option that hires. */
  public Outcome bestHire() {
    Outcome best = recommended();
    boolean hires = !glossary.option(recommendation).isBaseline();
    for (Outcome option : options) {
      boolean other = !hires && !glossary.option(option.id()).isBaseline();
      boolean first = glossary.option(best.id()).isBaseline();
      best = other && (first || option.score() > best.score()) ? option : best;
    }
    return best;
  }

  /** True where values were drawn, so that ranges and shares are known. */
  public boolean isDrawn() {
    return confidence.isPresent();
  }

  /** Whether an input has a value that the firm stated. */
  public boolean isStated(String path) {
    return inputs.stream().anyMatch(given -> given.input().path().equals(path) && !given.assumed());
  }

  /** How many inputs rest on a prior. */
  public int assumed() {
    return (int) inputs.stream().filter(Given::assumed).count();
  }
}
