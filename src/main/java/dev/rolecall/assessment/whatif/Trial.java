package dev.rolecall.assessment.whatif;

import dev.rolecall.assessment.Assessment;
import java.util.List;

/**
 * The verdict where the varied inputs have certain values.
 *
 * @param at a stop of each axis, in the order of the axes
 * @param result on the main options
 * @param central the same at central values alone; the same as {@code result} without draws
 */
public record Trial(List<Stop> at, Assessment result, Assessment central) {

  /** The id of the recommended option. */
  public String recommendation() {
    return result.recommendation();
  }

  /** The id of the option that wins at central values. */
  public String centralRecommendation() {
    return central.recommendation();
  }
}
