package dev.rolecall.plan;

import dev.rolecall.decision.FlipPoint;
import dev.rolecall.decision.MeasureAdvice;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Planning.PlanFigure;
import dev.rolecall.rulebook.Scales.Need;
import dev.rolecall.rulebook.Staffing.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who comes first, and when to hire again.
 *
 * @param starts the hires, the first first; none where nobody is to be hired
 * @param triggers any of which calls for a hire, or for a second one; none where two are hired
 * @param changes where nobody is to be hired, the nearest single changes that would call for a hire
 * @param measures what to do that is no hire, the strongest first
 */
public record HiringOrder(
    List<Start> starts,
    List<Trigger> triggers,
    List<FlipPoint> changes,
    List<MeasureAdvice> measures) {

  /**
   * A hire.
   *
   * @param week weeks from now until it starts
   * @param because of the first hire, the need that holds the firm back most; of the next, the one
   *     of which it takes most; empty where nothing presses
   * @param affinity how far the role owns that need, 0 to 1; 0 where there is none
   */
  public record Start(Role role, Estimate week, Optional<Need> because, double affinity) {}

  static HiringOrder of(Task task) {
    List<Start> starts = new ArrayList<>();
    List<Role> hires = task.hiresInOrder();
    for (int i = 0; i < hires.size(); i++) {
      Role role = hires.get(i);
      Optional<Need> need = i == 0 ? task.diagnosis().trueConstraint() : task.mostFor(role);
      double affinity = need.map(n -> Task.affinity(role, n)).orElse(0.0);
      starts.add(new Start(role, startOf(task, i), need, affinity));
    }
    return new HiringOrder(
        List.copyOf(starts),
        hires.size() > 1 ? List.of() : new Triggers(task).all(),
        hires.isEmpty() ? changes(task) : List.of(),
        task.decision().measures());
  }

  /** Weeks until a hire starts: each waits for the one before. */
  static Estimate startOf(Task task, int hire) {
    Estimate fill = task.parameter(task.terms().fill());
    Estimate stagger = task.parameter(Parameter.STAGGER);
    return new Estimate(
        fill.low() + hire * stagger.low(),
        fill.likely() + hire * stagger.likely(),
        fill.high() + hire * stagger.high());
  }

  private static List<FlipPoint> changes(Task task) {
    String nobody = task.decision().baseline().option().id();
    return task.decision().flips().stream()
        .filter(flip -> flip.changes().size() == 1 && !flip.recommendation().equals(nobody))
        .limit((long) task.figure(PlanFigure.FLIPS_SHOWN))
        .toList();
  }
}
