package dev.rolecall.portfolio.check;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Confidence;
import java.util.Optional;

/**
 * The part of a result that expectations are compared with.
 *
 * @param recommendation the id of the option
 * @param confidence empty where nothing was drawn
 * @param runnerUp the id of the next best eligible option, if there is one
 * @param margin the lead over it in score points
 */
public record Verdict(
    String recommendation,
    Optional<Confidence> confidence,
    Optional<String> runnerUp,
    Optional<Double> margin) {

  static Verdict of(Assessment assessment) {
    return new Verdict(
        assessment.recommendation(),
        assessment.confidence(),
        assessment.lead().runnerUp(),
        assessment.lead().margin());
  }
}
