package dev.rolecall.decision;

import dev.rolecall.profile.Input;

/**
 * What it would be worth to know an uncertain input exactly.
 *
 * @param gain score points that knowing it would gain on average; 0 where it cannot matter
 * @param error two standard errors of the gain's estimate, in the same points
 * @param assumed true where the firm did not state it
 * @param sensitivity share of the spread of the leading margin that the input alone explains, 0 to
 *     1
 * @param marginLow the mean margin where the input is in its lowest sixteenth, in points
 * @param marginHigh the same in its highest sixteenth
 */
public record Gain(
    Input input,
    double gain,
    double error,
    boolean assumed,
    double sensitivity,
    double marginLow,
    double marginHigh) {

  /** How to find the number in a law office. */
  public String how() {
    return input.help();
  }
}
