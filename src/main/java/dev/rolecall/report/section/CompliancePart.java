package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Glossary;
import dev.rolecall.plan.Plan;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Ethics and supervision: what may be delegated, and what may not. */
final class CompliancePart {

  static final String TITLE = "Ethics and supervision";

  private final Glossary glossary;
  private final Plan.Compliance rules;

  CompliancePart(Assessment result, Plan plan) {
    this.glossary = result.glossary();
    this.rules = plan.compliance();
  }

  /** Duties in words: "scheduling; billing". */
  static String duties(Glossary glossary, List<String> duties) {
    return duties.stream().map(glossary::duty).collect(Collectors.joining("; "));
  }

  Section.Builder write(Section.Builder section) {
    List<Phrase> items = new ArrayList<>();
    for (Plan.Limit limit : rules.limits()) {
      items.add(Phrase.of(limit.text()).and(Citing.rule(limit.id(), limit.sources())));
    }
    items.add(state());
    items.add(Phrase.of("For attorneys only: " + duties(glossary, rules.attorneysOnly()) + "."));
    for (Plan.NotFor kept : rules.notFor()) {
      String role = glossary.role(kept.role());
      items.add(Phrase.of("Not for the " + role + ": " + duties(glossary, kept.duties()) + "."));
    }
    return section.items(items);
  }

  private Phrase state() {
    if (rules.stateRule().isPresent() && rules.state().isPresent()) {
      String code = rules.state().get();
      return Phrase.of(glossary.states().getOrDefault(code, code) + ": ")
          .and(rules.stateRule().get().text())
          .and(Citing.sources(rules.stateRule().get().sources()));
    }
    return Phrase.of(
        rules
            .state()
            .map(
                code ->
                    code
                        + ": Rolecall has no rule on file for this state; there may be one all the"
                        + " same.")
            .orElse("The profile does not name a state, so no state's rules are shown."));
  }
}
