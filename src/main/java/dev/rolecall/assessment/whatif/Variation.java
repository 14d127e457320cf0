package dev.rolecall.assessment.whatif;

/**
 * One {@code --vary path=values}, as it was typed.
 *
 * @param values {@code lo..hi} or {@code lo..hi:steps} of a number, {@code one,other} of a word
 */
public record Variation(String path, String values) {

  /** The option as it was typed, to name it in problems. */
  public String option() {
    return "--vary " + path + "=" + values;
  }
}
