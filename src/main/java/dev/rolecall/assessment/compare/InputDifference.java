package dev.rolecall.assessment.compare;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.InputValue;
import dev.rolecall.profile.Input;
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
    List<InputChange> changes = new ArrayList<>();
    for (Input input : Input.values()) {
      InputValue from = before.input(input).orElse(InputValue.none(input));
      InputValue to = after.input(input).orElse(InputValue.none(input));
      boolean counts = input != Input.NAME && !input.isExpectation();
      boolean follows = isDefault(from, before) && isDefault(to, after);
      if (counts && !from.equals(to) && !follows) {
        changes.add(new InputChange(input, from, to));
      }
    }
    return List.copyOf(changes);
  }

  /** An input that was not stated, or a priority that was not. */
  private static boolean isDefault(InputValue value, Assessment assessment) {
    return value.assumed()
        || (InputValue.priority(value.input()).isPresent()
            && !assessment.run().profile().states(value.input()));
  }
}
