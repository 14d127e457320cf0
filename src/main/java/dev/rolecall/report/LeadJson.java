package dev.rolecall.report;

import dev.rolecall.decision.Decision;
import dev.rolecall.decision.OptionOutcome;
import dev.rolecall.decision.Reason;
import dev.rolecall.document.JsonTree;
import java.util.List;

/** How far the recommendation is ahead, of what, and by which rows of the ledger. */
final class LeadJson {

  private final Decision decision;
  private final JsonTree json;

  LeadJson(Decision decision, JsonTree json) {
    this.decision = decision;
    this.json = json;
  }

  /** Writes the members of the lead's object. */
  void write() {
    json.text("runner_up", decision.runnerUp().map(next -> next.option().id()));
    json.number("margin", decision.margin());
    ids("as_good", decision.asGood());
    ids("dominated", decision.dominated());
    json.text("outside", decision.clearlyBetterAlternative().map(one -> one.option().id()));
    json.text("over", decision.rival().map(rival -> rival.option().id()));
    json.array("reasons", reasons(), this::reason);
  }

  private List<Reason> reasons() {
    return decision
        .rival()
        .map(rival -> Reason.between(decision.recommended(), rival))
        .orElse(List.of());
  }

  private void ids(String name, List<OptionOutcome> outcomes) {
    json.texts(name, outcomes.stream().map(outcome -> outcome.option().id()).toList());
  }

  private void reason(Reason reason) {
    json.object(
        () -> {
          json.text("category", reason.row().category().id());
          json.text("rule", reason.row().rule());
          json.number("points", reason.points());
          json.number("mine", reason.mine());
          json.number("other", reason.other());
        });
  }
}
