package dev.rolecall.profile;

import dev.rolecall.document.Node;
import dev.rolecall.document.Problems;
import dev.rolecall.document.ScalarNode;
import dev.rolecall.rulebook.Planning.StateRule;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Staffing.Duty;
import java.util.Map;
import java.util.Optional;

/**
 * Refuses duties that nobody but an attorney may do. Those that only some roles may do depend on
 * whom the firm hires, and are no problem yet.
 */
final class DelegationChecks {

  private final StatedValues values;
  private final Rulebook rulebook;
  private final Problems problems;

  DelegationChecks(StatedValues values, Rulebook rulebook, Problems problems) {
    this.values = values;
    this.rulebook = rulebook;
    this.problems = problems;
  }

  void run() {
    for (Map.Entry<String, Node> stated : values.duties.entrySet()) {
      Duty duty = rulebook.staffing().duties().get(stated.getKey());
      if (duty.isForAttorneysOnly()) {
        refuse(duty, stated.getValue());
      }
    }
  }

  private void refuse(Duty duty, Node node) {
    String found = node instanceof ScalarNode scalar ? scalar.text() : duty.id();
    String rule = "[rule " + duty.id() + "; " + duty.basis().cite() + "]";
    problems.error(
        node,
        found,
        "duties that a supervised non-lawyer may do",
        duty.label() + " is for an attorney " + rule + stateRule(duty));
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
