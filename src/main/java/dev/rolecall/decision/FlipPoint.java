package dev.rolecall.decision;

import dev.rolecall.profile.Input;
import java.util.List;

/**
 * Where the verdict at central values changes.
 *
 * @param changes the inputs that change, one or two, each with the value at which the verdict does
 * @param recommendation the id of the option that wins from there on
 * @param distance how far that is, in yardsticks: a change over the range that such firms report
 *     or, where none is known, over the value itself; of two inputs, the root of the sum of squares
 * @param usual whether firms of this kind report such values
 */
public record FlipPoint(
    List<Change> changes, String recommendation, double distance, boolean usual) {

  /** One input's part; both values are in the input's unit, as {@code --set} accepts them. */
  public record Change(Input input, double from, double to) {}
}
