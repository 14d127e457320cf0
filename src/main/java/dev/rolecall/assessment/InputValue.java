package dev.rolecall.assessment;

import dev.rolecall.profile.Input;
import dev.rolecall.profile.Input.Kind;
import dev.rolecall.profile.Profile;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.rulebook.Category;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The value of an input in one profile; empty if it is not stated and nothing is assumed.
 *
 * @param assumed true where a prior is used
 * @param number for numbers; multiplied out where the prior is per unit of another input
 * @param words for words and lists of them; of words that are not sure, each is as likely
 * @param shares for practice areas and several fee models, by id
 */
public record InputValue(
    Input input,
    boolean assumed,
    Optional<Estimate> number,
    List<String> words,
    Map<String, Double> shares) {

  /** The inputs of a profile that have a value, in the catalog's order; no expectations. */
  static List<InputValue> all(Profile profile) {
    return Arrays.stream(Input.values())
        .filter(input -> !input.isExpectation())
        .map(input -> of(input, profile))
        .filter(value -> !value.isNone())
        .toList();
  }

  /** What a profile has for an input; expectations are not read. */
  public static InputValue of(Input input, Profile profile) {
    Map<String, Double> shares = shares(input, profile);
    boolean assumed = profile.assumed().contains(input);
    List<String> words = shares.isEmpty() ? words(input, profile) : List.of();
    return new InputValue(input, assumed, number(input, profile), words, shares);
  }

  public static InputValue none(Input input) {
    return new InputValue(input, false, Optional.empty(), List.of(), Map.of());
  }

  /** True where both say the same, stated or assumed. */
  boolean says(InputValue other) {
    return number.equals(other.number) && words.equals(other.words) && shares.equals(other.shares);
  }

  public boolean isNone() {
    return number.isEmpty() && words.isEmpty() && shares.isEmpty();
  }

  /** The same where it is the firm's name, with another. */
  InputValue named(String name) {
    return input == Input.NAME
        ? new InputValue(input, assumed, number, List.of(name), shares)
        : this;
  }

  private static Optional<Estimate> number(Input input, Profile profile) {
    Optional<Category> category = input.category();
    if (category.isPresent()) {
      return category.map(profile.priorities()::get).map(Estimate::exact);
    }
    return profile
        .number(input)
        .map(one -> one.value().times(one.per().map(profile::central).orElse(1.0)));
  }

  private static Map<String, Double> shares(Input input, Profile profile) {
    return switch (input.kind()) {
      case AREA_SHARES -> profile.areas();
      case CHOICE_OR_SHARES -> profile.feeShares();
      default -> Map.of();
    };
  }

  private static List<String> words(Input input, Profile profile) {
    if (input == Input.NAME) {
      return List.of(profile.name());
    }
    if (input == Input.STATE) {
      return profile.state().map(List::of).orElse(List.of());
    }
    if (input.kind() == Kind.DUTIES) {
      return profile.duties();
    }
    return profile.words(input);
  }
}
