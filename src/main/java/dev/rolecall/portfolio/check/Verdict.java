package dev.rolecall.portfolio.check;

import dev.rolecall.decision.Confidence;
import dev.rolecall.decision.Decision;
import java.util.Optional;

/**
 * As much of a decision as expectations are held against.
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

  static Verdict of(Decision decision) {
    return new Verdict(
        decision.recommended().option().id(),
        decision.confidence(),
        decision.runnerUp().map(next -> next.option().id()),
        decision.margin());
  }
}
