package dev.rolecall.profile;

import java.util.List;
import java.util.Optional;

/**
 * What `rolecall check` holds the verdict against.
 *
 * @param recommendation the acceptable options; empty accepts all
 * @param never options that must not be recommended
 * @param minConfidence the least confidence, 0 to 1
 * @param minMargin the least lead over the next best option, in score points
 */
public record Expectation(
    List<String> recommendation,
    List<String> never,
    Optional<Double> minConfidence,
    Optional<Double> minMargin) {

  /** Everything is acceptable. */
  public static final Expectation NONE =
      new Expectation(List.of(), List.of(), Optional.empty(), Optional.empty());
}
