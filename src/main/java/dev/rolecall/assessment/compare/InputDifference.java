package dev.rolecall.assessment.compare;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.profile.Answer;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.InputKind;
import dev.rolecall.profile.Profile;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.rulebook.Category;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What two profiles state differently. What both leave to a prior is no difference of theirs: it
 * follows from another input or from the rulebook.
 */
final class InputDifference {

  private InputDifference() {}

  /** The inputs that differ, in the catalogue's order; names and expectations are left out. */
  static List<InputChange> between(Assessment before, Assessment after) {
    Profile one = before.profile();
    Profile other = after.profile();
    List<InputChange> changes = new ArrayList<>();
    for (Input input : Input.values()) {
      InputValue from = value(input, one);
      InputValue to = value(input, other);
      boolean counts = input != Input.NAME && !input.path().startsWith("expect.");
      boolean follows = isDefault(input, before) && isDefault(input, after);
      if (counts && !from.equals(to) && !follows) {
        changes.add(new InputChange(input, from, to));
      }
    }
    return List.copyOf(changes);
  }

  private static boolean isDefault(Input input, Assessment assessment) {
    return priority(input)
        .map(category -> isDefault(category, assessment))
        .orElse(assessment.profile().assumed().contains(input));
  }

  private static boolean isDefault(Category category, Assessment assessment) {
    double usual = assessment.rulebook().scales().categories().get(category).weight();
    return assessment.profile().priorities().get(category) == usual;
  }

  /** The category that an input is the priority of. */
  private static Optional<Category> priority(Input input) {
    return Arrays.stream(Category.values())
        .filter(category -> input.path().equals("priorities." + category.id()))
        .findFirst();
  }

  private static InputValue value(Input input, Profile profile) {
    boolean assumed = profile.assumed().contains(input);
    Map<String, Double> shares = new LinkedHashMap<>();
    if (input.kind() == InputKind.AREA_SHARES) {
      profile.areas().forEach(shares::put);
    }
    return new InputValue(number(input, profile), words(input, profile), shares, assumed);
  }

  private static Optional<Estimate> number(Input input, Profile profile) {
    Optional<Category> category = priority(input);
    if (category.isPresent()) {
      return category.map(profile.priorities()::get).map(Estimate::exact);
    }
    return profile.number(input).map(answer -> whole(answer, profile));
  }

  /** The number itself, where it is known per unit of another. */
  private static Estimate whole(Answer answer, Profile profile) {
    double per = answer.per().map(profile::central).orElse(1.0);
    Estimate value = answer.value();
    return new Estimate(value.low() * per, value.likely() * per, value.high() * per);
  }

  private static List<String> words(Input input, Profile profile) {
    if (input == Input.STATE) {
      return profile.state().map(List::of).orElse(List.of());
    }
    if (input.kind() == InputKind.DUTIES) {
      return profile.duties();
    }
    return Optional.ofNullable(profile.word(input)).map(List::of).orElse(List.of());
  }
}
