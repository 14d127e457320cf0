package dev.rolecall.profile;

import dev.rolecall.document.Node;
import dev.rolecall.document.Problems;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Estimate;
import java.util.List;

/** Checks values against each other and against what such firms have. */
final class CrossChecks {

  private final StatedValues values;
  private final Problems problems;

  CrossChecks(StatedValues values, Problems problems) {
    this.values = values;
    this.problems = problems;
  }

  void run() {
    values.numbers.forEach(this::unitLooksRight);
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
    List<Input> priorities =
        List.of(
            Input.PRIORITY_FIT,
            Input.PRIORITY_RELIEF,
            Input.PRIORITY_RETURN,
            Input.PRIORITY_DURABILITY);
    boolean allZero =
        priorities.stream().allMatch(input -> values.exact(input).filter(x -> x == 0).isPresent());
    if (allZero) {
      Node first = values.nodes.get(Input.PRIORITY_FIT);
      problems.error(first, "0 for all four", "at least one priority above 0", "");
    }
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
