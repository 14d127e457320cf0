package dev.rolecall.plan;

import dev.rolecall.decision.FlipPoint;
import dev.rolecall.rulebook.Planning.PlanFigure;
import dev.rolecall.rulebook.Scales.Need;
import dev.rolecall.rulebook.Staffing.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides who comes first, and when to hire again. */
final class HiringOrder {

  private HiringOrder() {}

  static Plan.Order of(PlanContext context) {
    List<Plan.Start> starts = new ArrayList<>();
    List<Role> hires = context.hiresInOrder();
    for (int i = 0; i < hires.size(); i++) {
      Role role = hires.get(i);
      Optional<Need> need = i == 0 ? context.diagnosis().trueConstraint() : context.mostFor(role);
      starts.add(
          new Plan.Start(
              role.id(),
              context.startOf(i),
              need.map(Need::id),
              need.map(n -> PlanContext.affinity(role, n)).orElse(0.0)));
    }
    return new Plan.Order(
        List.copyOf(starts),
        hires.size() > 1 ? List.of() : new Triggers(context).all(),
        hires.isEmpty() ? changes(context) : List.of(),
        context.decision().measures().stream().map(one -> one.measure().id()).toList());
  }

  private static List<Plan.Change> changes(PlanContext context) {
    String hold = context.decision().baseline().option().id();
    return context.decision().flips().stream()
        .filter(flip -> flip.changes().size() == 1 && !flip.recommendation().equals(hold))
        .limit((long) context.figure(PlanFigure.FLIPS_SHOWN))
        .map(HiringOrder::change)
        .toList();
  }

  private static Plan.Change change(FlipPoint flip) {
    FlipPoint.Change change = flip.changes().get(0);
    return new Plan.Change(change.input(), change.from(), change.to(), flip.recommendation());
  }
}
