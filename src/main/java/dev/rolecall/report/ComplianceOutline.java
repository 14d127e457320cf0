package dev.rolecall.report;

import dev.rolecall.plan.Compliance;
import dev.rolecall.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/** What to heed when work is handed over. */
final class ComplianceOutline {

  private final Compliance compliance;
  private final Outline outline;

  ComplianceOutline(Plan plan, Outline outline) {
    this.compliance = plan.compliance();
    this.outline = outline;
  }

  void write() {
    outline.heading("What to heed");
    List<String> texts = new ArrayList<>();
    compliance
        .limits()
        .forEach(limit -> texts.add(limit.text() + PlanWording.cite(limit.id(), limit.basis())));
    texts.add(state());
    texts.add("For attorneys only: " + PlanWording.duties(compliance.attorneysOnly()) + ".");
    compliance
        .kept()
        .forEach(
            kept ->
                texts.add(
                    "Not for the "
                        + kept.role().label()
                        + ": "
                        + PlanWording.duties(kept.duties())
                        + "."));
    outline.items(texts);
  }

  private String state() {
    if (compliance.rule().isPresent()) {
      return compliance.rule().get().label()
          + ": "
          + compliance.rule().get().rule()
          + PlanWording.cite(compliance.rule().get().code(), compliance.rule().get().basis());
    }
    return compliance
        .state()
        .map(code -> code + ": Rolecall knows no rule of this state; that is not to say none.")
        .orElse("The state: the profile does not say, so no rule of a state is told here.");
  }
}
