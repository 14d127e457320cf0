package dev.rolecall.plan;

import dev.rolecall.quantity.Estimate;
import dev.rolecall.rulebook.Figures.Figure;
import dev.rolecall.rulebook.Planning;
import dev.rolecall.rulebook.Planning.PlanFigure;
import dev.rolecall.rulebook.Staffing.Duty;
import dev.rolecall.rulebook.Staffing.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * How a hire grows into its work. Weeks are counted from today.
 *
 * @param fill weeks to fill the post
 * @param start weeks until the hire starts
 * @param ramp weeks from then to full output
 * @param phases the parts of those weeks, at the likely start and ramp
 * @param training how often the firm's ways are taught again
 */
public record Onboarding(
    Role role, Estimate fill, Estimate start, Estimate ramp, List<Phase> phases, Figure training) {

  /**
   * A part of the weeks to full output.
   *
   * @param duties what the hire takes over in it
   */
  public record Phase(Planning.Phase phase, double fromWeek, double toWeek, List<Duty> duties) {}

  /** The week from which full output is to be expected. */
  public double fullOutputWeek() {
    return start.likely() + ramp.likely();
  }

  static Onboarding of(Task task, Role role, int order, List<DutyOwner> ownership) {
    Estimate start = HiringOrder.startOf(task, order);
    Estimate ramp = task.parameter(task.terms().ramp());
    List<Planning.Phase> parts = List.copyOf(task.planning().phases().values());
    List<Phase> phases = new ArrayList<>();
    for (Planning.Phase part : parts) {
      boolean last = part == parts.get(parts.size() - 1);
      List<Duty> duties =
          ownership.stream()
              .filter(owner -> owner.isOf(role))
              .map(DutyOwner::duty)
              .filter(duty -> duty.from().map(part.id()::equals).orElse(last))
              .toList();
      double from = start.likely() + part.from() * ramp.likely();
      double to = start.likely() + part.to() * ramp.likely();
      phases.add(new Phase(part, from, to, duties));
    }
    return new Onboarding(
        role,
        task.parameter(task.terms().fill()),
        start,
        ramp,
        List.copyOf(phases),
        task.planning().figures().get(PlanFigure.TRAINING_EVERY));
  }
}
