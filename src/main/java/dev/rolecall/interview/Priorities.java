package dev.rolecall.interview;

import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Figures;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Rulebook;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The priorities of an owner by three either/or questions: each category against the return. What
 * matters more gets more than the rulebook's weight, what matters less gets less: by the factors
 * that the rulebook has for it.
 */
public final class Priorities {

  private static final Map<Input, String> CHOICES =
      Map.of(
          Input.PRIORITY_FIT,
          "Which matters more: a) that the hire takes on the work that is stuck, or b) that the hire"
              + " pays for itself?",
          Input.PRIORITY_RELIEF,
          "Which matters more: a) that clients, deadlines and attorneys get relief soon, or b) that"
              + " the hire pays for itself?",
          Input.PRIORITY_DURABILITY,
          "Which matters more: a) that the hire lasts and can be undone if it must, or b) that the"
              + " hire pays for itself?");

  private Priorities() {}

  /** The either/or question that stands for a priority, if there is one. */
  public static Optional<String> question(Input input) {
    return Optional.ofNullable(CHOICES.get(input));
  }

  /** The points that an answer to an either/or question means; any other answer as it is. */
  static String asPoints(Input input, String typed, Rulebook rulebook) {
    if (!CHOICES.containsKey(input)) {
      return typed;
    }
    Category category = input.category().orElseThrow();
    double weight = rulebook.scales().categories().get(category).weight();
    Figures figures = rulebook.figures();
    return switch (typed.strip().toLowerCase(Locale.ROOT).replaceAll("[().]", "")) {
      case "a", "first", "the first" ->
          Decimals.exact(weight * figures.central(Parameter.PRIORITY_MORE));
      case "b", "second", "the second" ->
          Decimals.exact(weight * figures.central(Parameter.PRIORITY_LESS));
      case "same", "equal", "both", "neither" -> Decimals.exact(weight);
      default -> typed;
    };
  }
}
