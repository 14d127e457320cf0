package dev.rolecall.plan;

import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.Planning.Limit;
import dev.rolecall.rulebook.Planning.StateRule;
import dev.rolecall.rulebook.Staffing.Duty;
import dev.rolecall.rulebook.Staffing.Role;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What to heed when work is handed over.
 *
 * @param limits that concern this firm, in the rulebook's order
 * @param state postal code, if stated
 * @param rule what that state adds, where something is known
 * @param attorneysOnly duties that nobody else may do
 * @param kept by hire, further duties that it may not do
 */
public record Compliance(
    List<Limit> limits,
    Optional<String> state,
    Optional<StateRule> rule,
    List<Duty> attorneysOnly,
    List<Kept> kept) {

  /** Duties that a role may not do, though another may. */
  public record Kept(Role role, List<Duty> duties) {}

  static Compliance of(Task task) {
    Collection<Duty> duties = task.rulebook().staffing().duties().values();
    Optional<String> state = task.profile().state();
    List<Kept> kept =
        task.hiresInOrder().stream()
            .distinct()
            .map(role -> new Kept(role, notFor(role, duties)))
            .filter(one -> !one.duties().isEmpty())
            .toList();
    return new Compliance(
        task.planning().limits().values().stream().filter(one -> concerns(one, task)).toList(),
        state,
        state.map(task.planning().states()::get),
        duties.stream().filter(Duty::isForAttorneysOnly).toList(),
        kept);
  }

  private static List<Duty> notFor(Role role, Collection<Duty> duties) {
    return duties.stream()
        .filter(duty -> !duty.isForAttorneysOnly() && !duty.isAllowedTo(role))
        .toList();
  }

  private static boolean concerns(Limit limit, Task task) {
    boolean area =
        limit.areas().isEmpty()
            || limit.areas().stream().anyMatch(task.profile().areas()::containsKey);
    boolean hire =
        limit.hires().isEmpty()
            || task.option().hires().stream()
                .anyMatch(role -> limit.hires().contains(role.model()));
    boolean sourcing =
        limit.sourcing().isEmpty()
            || limit.sourcing().get().equals(task.profile().word(Input.SOURCING));
    return area && hire && sourcing;
  }
}
