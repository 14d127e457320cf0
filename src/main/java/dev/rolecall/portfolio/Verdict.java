package dev.rolecall.portfolio;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Decision;
import dev.rolecall.decision.Gain;
import dev.rolecall.decision.OptionOutcome;
import dev.rolecall.decision.Strength;
import dev.rolecall.model.Diagnosis;
import dev.rolecall.rulebook.Scales.Need;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A verdict in one row.
 *
 * @param recommendation the option's id
 * @param strength its id; empty where nothing was drawn
 * @param confidence empty where nothing was drawn
 * @param runnerUp the next eligible option's id; empty where all others are ruled out
 * @param margin score points over the runner-up; empty likewise
 * @param scores by option id, in the rulebook's order
 * @param needs the pressure on each need, 0 to 1, by id
 * @param netBenefit of the recommendation in year one, dollars
 * @param trueConstraint the id of the need that hurts most; empty if none does
 * @param measureNext the path of the input to measure first; empty if none is worth it
 */
public record Verdict(
    String recommendation,
    Optional<String> strength,
    Optional<Band> confidence,
    Optional<String> runnerUp,
    Optional<Double> margin,
    Map<String, Double> scores,
    Map<String, Double> needs,
    Band netBenefit,
    Optional<String> trueConstraint,
    Optional<String> measureNext) {

  /**
   * A number with its range.
   *
   * @param low empty where nothing was drawn
   * @param high likewise
   */
  public record Band(double likely, Optional<Double> low, Optional<Double> high) {

    static Band of(double likely, double low, double high) {
      return new Band(likely, Optional.of(low), Optional.of(high));
    }
  }

  static Verdict of(Assessment assessment) {
    Decision decision = assessment.decision();
    return new Verdict(
        decision.recommended().option().id(),
        decision.strength().map(Strength::id),
        decision.confidence().map(c -> Band.of(c.share(), c.low(), c.high())),
        decision.runnerUp().map(next -> next.option().id()),
        decision.margin(),
        scores(decision),
        needs(assessment.diagnosis()),
        benefit(decision),
        assessment.diagnosis().trueConstraint().map(Need::id),
        decision.measureNext().stream().findFirst().map(Gain::input).map(input -> input.path()));
  }

  private static Map<String, Double> scores(Decision decision) {
    Map<String, Double> scores = new LinkedHashMap<>();
    for (OptionOutcome outcome : decision.options()) {
      scores.put(outcome.option().id(), outcome.score().likely());
    }
    return Collections.unmodifiableMap(scores);
  }

  private static Map<String, Double> needs(Diagnosis diagnosis) {
    Map<String, Double> needs = new LinkedHashMap<>();
    diagnosis.needs().forEach(need -> needs.put(need.need().id(), need.pressure()));
    return Collections.unmodifiableMap(needs);
  }

  private static Band benefit(Decision decision) {
    var benefit = decision.recommended().netBenefit();
    return decision.confidence().isPresent()
        ? Band.of(benefit.likely(), benefit.low(), benefit.high())
        : new Band(benefit.likely(), Optional.empty(), Optional.empty());
  }
}
