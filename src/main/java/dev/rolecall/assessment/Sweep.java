package dev.rolecall.assessment;

import dev.rolecall.assessment.Axis.Stop;
import java.util.List;

/**
 * How the verdict follows one or two inputs; without any, where it changes.
 *
 * @param now the firm as it is; with every flip point where nothing is varied
 * @param axes the inputs that are varied, none to two
 * @param trials one for each combination of stops, the first axis slowest
 * @param regions where one number is varied: the stretches with the same verdict
 */
public record Sweep(Assessment now, List<Axis> axes, List<Trial> trials, List<Region> regions) {

  /**
   * The verdict at certain values of the varied inputs.
   *
   * @param at a stop of each axis, in the order of the axes
   * @param result on the main options
   */
  public record Trial(List<Stop> at, Assessment result) {

    public String recommendation() {
      return result.recommendation();
    }
  }

  /**
   * A stretch of a varied number with one verdict.
   *
   * @param from the first value of the stretch
   * @param to where the next stretch begins; in the last one, the last value tried
   * @param recommendation the id of the recommended option
   */
  public record Region(double from, double to, String recommendation) {}

  /** The trial at a stop of the first and of the second axis. */
  public Trial trial(int first, int second) {
    return trials.get(first * axes.get(1).stops().size() + second);
  }
}
