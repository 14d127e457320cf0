package dev.rolecall.assessment.compare;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.InputValue;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Category;
import java.util.ArrayList;
import java.util.List;

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
      InputValue from = InputValue.of(input, one);
      InputValue to = InputValue.of(input, other);
      boolean counts = input != Input.NAME && !input.path().startsWith("expect.");
      boolean follows = isDefault(input, before) && isDefault(input, after);
      if (counts && !from.equals(to) && !follows) {
        changes.add(new InputChange(input, from, to));
      }
    }
    return List.copyOf(changes);
  }

  private static boolean isDefault(Input input, Assessment assessment) {
    return InputValue.priority(input)
        .map(category -> isDefault(category, assessment))
        .orElse(assessment.profile().assumed().contains(input));
  }

  private static boolean isDefault(Category category, Assessment assessment) {
    double usual = assessment.rulebook().scales().categories().get(category).weight();
    return assessment.profile().priorities().get(category) == usual;
  }
}
