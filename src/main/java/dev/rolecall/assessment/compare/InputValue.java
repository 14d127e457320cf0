package dev.rolecall.assessment.compare;

import dev.rolecall.quantity.Estimate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an input is in one profile; all empty where it is not stated and nothing is assumed.
 *
 * @param number for numbers
 * @param words for words and lists of them
 * @param shares for practice areas, by id
 * @param assumed true where a prior stands in
 */
public record InputValue(
    Optional<Estimate> number, List<String> words, Map<String, Double> shares, boolean assumed) {

  /** True where there is no value at all. */
  public boolean isNone() {
    return number.isEmpty() && words.isEmpty() && shares.isEmpty();
  }
}
