package dev.rolecall.profile;

import dev.rolecall.document.Node;
import dev.rolecall.document.Node.ScalarNode;
import dev.rolecall.document.Problems;
import dev.rolecall.profile.InputSpec.Plausible;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.rulebook.Planning.StateRule;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Scales.CategoryWeight;
import dev.rolecall.rulebook.Staffing.Duty;
import java.util.List;
import java.util.Optional;

/** Checks a profile's values against each other, and against what is usual and permitted. */
final class ProfileChecks {

  private static final List<Input> PRIORITIES = Input.under("priorities.");

  private final StatedValues values;
  private final Rulebook rulebook;
  private final Problems problems;

  ProfileChecks(StatedValues values, Rulebook rulebook, Problems problems) {
    this.values = values;
    this.rulebook = rulebook;
    this.problems = problems;
  }

  void run() {
    values.numbers.forEach(this::unitLooksRight);
    attorneyHoursFit();
    prioritiesCount();
    expectationsAgree();
    values.duties.forEach(this::mayBeDelegated);
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
    if (rulebook.scales().categories().values().stream().anyMatch(this::counts)) {
      return;
    }
    PRIORITIES.stream()
        .filter(values.numbers::containsKey)
        .findFirst()
        .map(values.nodes::get)
        .ifPresent(
            first -> problems.error(first, "0 for all four", "at least one priority above 0", ""));
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

  /**
   * Refuses duties that only an attorney may do. Those that only some roles may do depend on whom
   * the firm hires, and are not a problem yet.
   */
  private void mayBeDelegated(String id, Node node) {
    Duty duty = rulebook.staffing().duties().get(id);
    if (duty.isForAttorneysOnly()) {
      String found = node instanceof ScalarNode scalar ? scalar.text() : id;
      String rule = "[rule " + id + "; " + duty.basis().cite() + "]";
      problems.error(
          node,
          found,
          "duties that a supervised non-lawyer may do",
          duty.label() + " is for an attorney " + rule + stateRule(duty));
    }
  }

  private String stateRule(Duty duty) {
    Optional<StateRule> state =
        Optional.ofNullable(values.words.get(Input.STATE)).map(rulebook.planning().states()::get);
    return state
        .filter(rule -> rule.keeps().contains(duty.id()))
        .map(rule -> ", in " + rule.label() + " by its own rule too [" + rule.basis().cite() + "]")
        .orElse("");
  }
}
