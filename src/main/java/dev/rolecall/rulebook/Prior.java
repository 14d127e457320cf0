package dev.rolecall.rulebook;

import dev.rolecall.quantity.Estimate;
import java.util.Optional;

/**
 * What is assumed of an input the firm did not state.
 *
 * @param path the input's path
 * @param word the assumed word, for inputs that are words
 * @param value the assumed number, for inputs that are numbers
 * @param per the path of the input that the number is multiplied with, if any
 * @param when another value for firms that said a certain word elsewhere, if any
 */
public record Prior(
    String path,
    Optional<String> word,
    Optional<Estimate> value,
    Optional<String> per,
    Optional<When> when,
    String grade,
    Basis basis) {

  /** The value for firms whose {@code input} is {@code word}. */
  public record When(String input, String word, Estimate value) {}
}
