package dev.rolecall.report.section;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Glossary;
import dev.rolecall.plan.Plan;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.page.Section;
import dev.rolecall.report.page.Table;
import java.util.stream.Collectors;

/** Who owns which duty, today and with the hire. */
final class OwnershipPart {

  static final String TITLE = "Who owns what";

  private final Glossary glossary;
  private final Plan plan;

  OwnershipPart(Assessment result, Plan plan) {
    this.glossary = result.glossary();
    this.plan = plan;
  }

  Section.Builder table(Section.Builder section) {
    Table.Builder table = new Table.Builder("Who owns each duty");
    table.words("Duty").words("Today");
    boolean hires = !plan.order().hires().isEmpty();
    if (hires) {
      table.words("With the hire");
    }
    for (Plan.Owner owner : plan.ownership()) {
      table.cell(glossary.duty(owner.duty()) + (owner.delegated() ? " (to delegate)" : ""));
      table.cell(role(owner.before()));
      if (hires) {
        table.cell(role(owner.after()) + (owner.refused() ? " (must keep it)" : ""));
      }
      table.row();
    }
    return section.table(table).items(plan.notDelegable().stream().map(this::refused).toList());
  }

  /** A role without what its label adds in parentheses. */
  private String role(String id) {
    return glossary.role(id).replaceFirst(" \\(.*\\)$", "");
  }

  private Phrase refused(Plan.Owner owner) {
    String hires =
        plan.order().hires().stream()
            .map(start -> glossary.role(start.role()))
            .distinct()
            .collect(Collectors.joining(" or "));
    String keeper =
        owner.after().equals(Plan.ATTORNEY)
            ? "an attorney"
            : "the " + role(owner.after()) + " on staff";
    return Phrase.of(
            "Not for the "
                + hires
                + ": "
                + glossary.duty(owner.duty())
                + "; "
                + keeper
                + " must keep it")
        .and(Citing.rule(owner.duty(), owner.sources()))
        .and(".");
  }
}
