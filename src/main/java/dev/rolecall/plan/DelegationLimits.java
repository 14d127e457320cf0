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

  static Plan.Compliance of(PlanContext context) {
    Collection<Duty> duties = context.rulebook().staffing().duties().values();
    Optional<String> state = context.profile().state();
    List<Plan.NotFor> notFor =
        context.hiresInOrder().stream()
            .distinct()
            .map(role -> new Plan.NotFor(role.id(), notFor(role, duties)))
            .filter(one -> !one.duties().isEmpty())
            .toList();
    return new Plan.Compliance(
        context.planning().limits().values().stream()
            .filter(limit -> concerns(limit, context))
            .map(limit -> new Plan.Limit(limit.id(), limit.text(), limit.basis().sources()))
            .toList(),
        state,
        state
            .map(context.planning().states()::get)
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

  private static boolean concerns(Limit limit, PlanContext context) {
    boolean area =
        limit.areas().isEmpty()
            || limit.areas().stream().anyMatch(context.profile().areas()::containsKey);
    boolean hire =
        limit.hires().isEmpty()
            || context.option().hires().stream()
                .anyMatch(role -> limit.hires().contains(role.model()));
    boolean sourcing =
        limit.sourcing().isEmpty()
            || limit.sourcing().get().equals(context.profile().word(Input.SOURCING));
    return area && hire && sourcing;
  }
}
