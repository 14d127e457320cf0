package dev.rolecall.profile;

import dev.rolecall.document.Node;
import dev.rolecall.document.Problems;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.rulebook.CategoryWeight;
import dev.rolecall.rulebook.Rulebook;
import java.util.List;

/** Checks values against each other and against what such firms have. */
final class CrossChecks {

  private final StatedValues values;
  private final Rulebook rulebook;
  private final Problems problems;

  CrossChecks(StatedValues values, Rulebook rulebook, Problems problems) {
    this.values = values;
    this.rulebook = rulebook;
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
    List<Input> stated = priorities.stream().filter(values.numbers::containsKey).toList();
    boolean none = rulebook.scales().categories().values().stream().noneMatch(this::counts);
    if (none && !stated.isEmpty()) {
      Node first = values.nodes.get(stated.get(0));
      problems.error(first, "0 for all four", "at least one priority above 0", "");
    }
  }

  /** True where a category's weight is above 0: the stated one, else the rulebook's. */
  private boolean counts(CategoryWeight category) {
    return Input.at("priorities." + category.category().id())
            .flatMap(values::exact)
            .orElse(category.weight())
        > 0;
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
