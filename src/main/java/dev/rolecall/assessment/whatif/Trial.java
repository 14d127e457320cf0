package dev.rolecall.assessment.whatif;

import dev.rolecall.decision.Decision;
import java.util.List;

/**
 * The verdict where the varied inputs have certain values.
 *
 * @param at a stop of each axis, in the order of the axes
 * @param decision on the main options
 * @param central the same at central values alone; the same as {@code decision} without draws
 */
public record Trial(List<Stop> at, Decision decision, Decision central) {

  /** The id of the recommended option. */
  public String recommendation() {
    return decision.recommended().option().id();
  }

  /** The id of the option that wins at central values. */
  public String centralRecommendation() {
    return central.recommended().option().id();
  }
}
