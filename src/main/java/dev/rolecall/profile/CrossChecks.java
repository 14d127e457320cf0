package dev.rolecall.profile;

import dev.rolecall.document.Node;
import dev.rolecall.document.Problems;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Scales.CategoryWeight;
import java.util.List;
import java.util.Map;

/** Checks values against each other and against what such firms have. */
final class CrossChecks {

  private static final List<Input> PRIORITIES =
      List.of(
          Input.PRIORITY_FIT,
          Input.PRIORITY_RELIEF,
          Input.PRIORITY_RETURN,
          Input.PRIORITY_DURABILITY);

  private final StatedValues values;
  private final Rulebook rulebook;
  private final Problems problems;

  CrossChecks(StatedValues values, Rulebook rulebook, Problems problems) {
    this.values = values;
    this.rulebook = rulebook;
    this.problems = problems;
  }

  void run() {
    for (Map.Entry<Input, Estimate> number : values.numbers.entrySet()) {
      unitLooksRight(number.getKey(), number.getValue());
    }
    attorneyHoursFit();
    prioritiesCount();
    expectationsAgree();
  }

  private void unitLooksRight(Input input, Estimate value) {
    Plausible plausible = input.plausible();
    if (plausible.holds(value.likely())) {
      return;
    }
    String found = input.unit().show(value.likely());
    String expected =
        "usually "
            + input.unit().show(plausible.low())
            + " to "
            + input.unit().show(plausible.high());
    problems.warn(
        values.nodes.get(input), found, expected, plausible.hint(value.likely()).orElse(""));
  }

  private void attorneyHoursFit() {
    Estimate worked = values.numbers.get(Input.WORKED_HOURS);
    Estimate admin = values.numbers.get(Input.ADMIN_HOURS);
    Estimate drafting = values.numbers.get(Input.DRAFTING_HOURS);
    if (worked == null || admin == null || drafting == null) {
      return;
    }
    double sum = admin.likely() + drafting.likely();
    if (sum > worked.likely()) {
      String found = Decimals.atMost(sum, 1) + " hours of admin and drafting a week";
      String expected = "at most the " + Decimals.atMost(worked.likely(), 1) + " hours worked";
      problems.warn(values.nodes.get(Input.WORKED_HOURS), found, expected, "both are per attorney");
    }
  }

  private void prioritiesCount() {
    for (CategoryWeight category : rulebook.scales().categories().values()) {
      if (counts(category)) {
        return;
      }
    }
    for (Input priority : PRIORITIES) {
      if (values.numbers.containsKey(priority)) {
        Node first = values.nodes.get(priority);
        problems.error(first, "0 for all four", "at least one priority above 0", "");
        return;
      }
    }
  }

  /** True where a category's weight is above 0: the stated one, else the rulebook's. */
  private boolean counts(CategoryWeight category) {
    return values.priority(category.category()).orElse(category.weight()) > 0;
  }

  private void expectationsAgree() {
    for (String option : values.list(Input.EXPECT_RECOMMENDATION)) {
      if (values.list(Input.EXPECT_NEVER).contains(option)) {
        Node node = values.nodes.get(Input.EXPECT_NEVER);
        problems.error(node, option, "no option that is also the expected recommendation", "");
      }
    }
  }
}
