package dev.rolecall.assessment.whatif;

import dev.rolecall.assessment.Assessment;
import java.util.List;

/**
 * How the verdict follows one or two inputs, or without any, where it changes.
 *
 * @param now the firm as it is; with flip points, pairs included, where nothing is varied
 * @param axes the inputs that are varied, none to two
 * @param trials one for each combination of stops, the first axis slowest
 * @param regions where one number is varied: the stretches of the same verdict
 * @param centralRegions the same at central values alone
 */
public record Exploration(
    Assessment now,
    List<Axis> axes,
    List<Trial> trials,
    List<Region> regions,
    List<Region> centralRegions) {

  /** The trial at a stop of the first and of the second axis. */
  public Trial trial(int first, int second) {
    return trials.get(first * axes.get(1).stops().size() + second);
  }
}
