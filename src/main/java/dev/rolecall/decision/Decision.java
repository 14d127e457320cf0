package dev.rolecall.decision;

import java.util.List;
import java.util.Optional;

/**
 * The verdict.
 *
 * @param recommended the eligible option with the highest mean score
 * @param centralRecommendation the id of the winner at central values alone
 * @param strength empty where nothing was drawn
 * @param confidence empty where nothing was drawn
 * @param options the main options, in the rulebook's order
 * @param alternatives what else may serve, scored alike, never recommended
 */
public record Decision(
    OptionOutcome recommended,
    String centralRecommendation,
    Optional<Strength> strength,
    Optional<Confidence> confidence,
    List<OptionOutcome> options,
    List<OptionOutcome> alternatives) {

  /** The best of the other eligible options; empty where all others are ruled out. */
  public Optional<OptionOutcome> runnerUp() {
    OptionOutcome best = null;
    for (OptionOutcome option : options) {
      boolean other = option != recommended && option.eligible();
      if (other && (best == null || option.score().likely() > best.score().likely())) {
        best = option;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The eligible alternatives that score higher than the recommendation, best first. */
  public List<OptionOutcome> betterAlternatives() {
    double score = recommended.score().likely();
    return alternatives.stream()
        .filter(outcome -> outcome.eligible() && outcome.score().likely() > score)
        .sorted((a, b) -> Double.compare(b.score().likely(), a.score().likely()))
        .toList();
  }

  /** The lead over the runner-up in score points; empty where there is none. */
  public Optional<Double> margin() {
    return runnerUp().map(next -> recommended.score().likely() - next.score().likely());
  }
}
