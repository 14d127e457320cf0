package dev.rolecall.report;

import dev.rolecall.plan.DutyOwner;
import dev.rolecall.plan.Plan;
import dev.rolecall.rulebook.Staffing.Role;
import java.util.List;
import java.util.stream.Collectors;

/** Who owns which duty, before and after. */
final class DutyOutline {

  private final Plan plan;
  private final Outline outline;

  DutyOutline(Plan plan, Outline outline) {
    this.plan = plan;
    this.outline = outline;
  }

  void write() {
    if (plan.ownership().isEmpty()) {
      return;
    }
    outline.heading("Who owns what");
    outline.paragraph(
        "As the duty lists of the guides have it: change what is otherwise in your firm. An"
            + " attorney answers for all of it.");
    boolean nobody = plan.order().starts().isEmpty();
    outline.table(
        nobody ? List.of("duty", "today") : List.of("duty", "today", "with the hire"),
        plan.ownership().stream().map(owner -> row(owner, nobody)).toList(),
        false);
    outline.items(plan.notDelegable().stream().map(this::refused).toList());
  }

  private static List<String> row(DutyOwner owner, boolean nobody) {
    String duty = owner.duty().label() + (owner.delegated() ? " (to delegate)" : "");
    String before = PlanWording.owner(owner.before());
    return nobody ? List.of(duty, before) : List.of(duty, before, PlanWording.owner(owner.after()));
  }

  private String refused(DutyOwner owner) {
    String hires =
        plan.order().starts().stream()
            .map(start -> start.role().label())
            .distinct()
            .collect(Collectors.joining(" or "));
    String keeper =
        owner
            .after()
            .map(Role::label)
            .map(role -> "the " + role + " on staff")
            .orElse("an attorney");
    return "Not for the "
        + hires
        + ": "
        + owner.duty().label()
        + "; "
        + keeper
        + " must keep it"
        + PlanWording.cite(owner.duty().id(), owner.duty().basis());
  }
}
