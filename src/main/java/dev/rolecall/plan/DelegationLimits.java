package dev.rolecall.plan;

import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.Planning.Limit;
import dev.rolecall.rulebook.Staffing.Duty;
import dev.rolecall.rulebook.Staffing.Role;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds what the law and the guides allow to be delegated in this firm. */
final class DelegationLimits {

  private DelegationLimits() {}

  static Plan.Compliance of(Planner planner) {
    Collection<Duty> duties = planner.rulebook().staffing().duties().values();
    Optional<String> state = planner.profile().state();
    List<Plan.NotFor> notFor =
        planner.hiresInOrder().stream()
            .distinct()
            .map(role -> new Plan.NotFor(role.id(), notFor(role, duties)))
            .filter(one -> !one.duties().isEmpty())
            .toList();
    return new Plan.Compliance(
        planner.planning().limits().values().stream()
            .filter(limit -> concerns(limit, planner))
            .map(limit -> new Plan.Limit(limit.id(), limit.text(), limit.basis().sources()))
            .toList(),
        state,
        state
            .map(planner.planning().states()::get)
            .map(
                rule ->
                    new Plan.StateRule(
                        rule.rule(), rule.keeps(), rule.grade(), rule.basis().sources())),
        duties.stream().filter(Duty::isForAttorneysOnly).map(Duty::id).toList(),
        notFor);
  }

  private static List<String> notFor(Role role, Collection<Duty> duties) {
    return duties.stream()
        .filter(duty -> !duty.isForAttorneysOnly() && !duty.isAllowedTo(role))
        .map(Duty::id)
        .toList();
  }

  private static boolean concerns(Limit limit, Planner planner) {
    boolean area =
        limit.areas().isEmpty()
            || limit.areas().stream().anyMatch(planner.profile().areas()::containsKey);
    boolean hire =
        limit.hires().isEmpty()
            || planner.option().hires().stream()
                .anyMatch(role -> limit.hires().contains(role.model()));
    boolean sourcing =
        limit.sourcing().isEmpty()
            || limit.sourcing().get().equals(planner.profile().word(Input.SOURCING));
    return area && hire && sourcing;
  }
}
