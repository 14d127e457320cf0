package dev.rolecall.plan;

import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.Planning.Limit;
import dev.rolecall.rulebook.Planning.PlanFigure;
import dev.rolecall.rulebook.Planning.StateRule;
import dev.rolecall.rulebook.Planning.Work;
import dev.rolecall.rulebook.Staffing.Duty;
import dev.rolecall.rulebook.Staffing.Role;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds who owns each duty, before and after, and what may be delegated in this firm. */
final class Ownership {

  private final Planner planner;

  /** The kinds of staff that the firm has. */
  private final List<Role> staff;

  private final List<Role> hires;
  private final Collection<Duty> duties;

  Ownership(Planner planner) {
    this.planner = planner;
    this.staff =
        planner.rulebook().staffing().roles().values().stream()
            .filter(role -> role.model().equals(role.id()))
            .filter(role -> role.addsTo().filter(this::isStaffed).isPresent())
            .toList();
    this.hires = planner.hiresInOrder();
    this.duties = planner.rulebook().staffing().duties().values();
  }

  private boolean isStaffed(String kind) {
    return planner.profile().central(Input.headCount(kind)) > 0;
  }

  /** The duties that matter to the firm, those of the most pressing kind of work first. */
  List<Plan.Owner> owners() {
    return planner.streams().stream()
        .flatMap(
            work ->
                duties.stream()
                    .filter(duty -> duty.stream().filter(work.stream()::equals).isPresent())
                    .filter(duty -> matters(duty, work))
                    .map(duty -> owner(duty, work)))
        .toList();
  }

  private boolean matters(Duty duty, Work work) {
    if (isDelegated(duty)) {
      return true;
    }
    boolean pressing = planner.pressure(work) >= planner.figure(PlanFigure.PRESSING);
    return isKnownHere(duty)
        && (pressing || hires.stream().anyMatch(hire -> isJobOf(hire, duty, work)));
  }

  /** What a role usually does, and what it may do of the kinds of work that it owns. */
  private static boolean isJobOf(Role role, Duty duty, Work work) {
    return duty.isUsualFor(role) || (duty.isAllowedTo(role) && role.owns().contains(work.stream()));
  }

  private boolean isDelegated(Duty duty) {
    return planner.profile().duties().contains(duty.id());
  }

  /** Whether firms of such practice have the duty; where the practice was not stated, all have. */
  private boolean isKnownHere(Duty duty) {
    boolean area =
        planner.profile().assumed().contains(Input.PRACTICE_AREAS) || isPracticed(duty.areas());
    return area && !(duty.inSuit() && planner.profile().central(Input.LITIGATED) == 0);
  }

  private Plan.Owner owner(Duty duty, Work work) {
    boolean delegated = isDelegated(duty);
    Optional<Role> before = usual(duty, staff).or(() -> owning(duty, work, staff));
    Optional<Role> after =
        usual(duty, Stream.concat(hires.stream(), staff.stream()).toList())
            .or(() -> owning(duty, work, hires))
            .or(
                () ->
                    hires.stream().filter(hire -> delegated && duty.isAllowedTo(hire)).findFirst())
            .or(() -> before);
    boolean refused = delegated && !hires.isEmpty() && hires.stream().noneMatch(duty::isAllowedTo);
    return new Plan.Owner(
        duty.id(),
        work.stream(),
        before.map(Role::id).orElse(Plan.ATTORNEY),
        after.map(Role::id).orElse(Plan.ATTORNEY),
        delegated,
        refused,
        duty.basis().sources());
  }

  /** Of those present, the one whom the duty lists name first. */
  private static Optional<Role> usual(Duty duty, Collection<Role> present) {
    return duty.usual().stream()
        .flatMap(name -> present.stream().filter(role -> role.model().equals(name)))
        .findFirst();
  }

  private static Optional<Role> owning(Duty duty, Work work, List<Role> present) {
    return present.stream()
        .filter(duty::isAllowedTo)
        .filter(role -> role.owns().contains(work.stream()))
        .findFirst();
  }

  /** What the law and the guides allow to be delegated. */
  Plan.Compliance compliance() {
    Optional<String> state = planner.profile().state();
    return new Plan.Compliance(
        planner.planning().limits().values().stream()
            .filter(this::concerns)
            .map(limit -> new Plan.Limit(limit.id(), limit.text(), limit.basis().sources()))
            .toList(),
        state,
        state.map(planner.planning().states()::get).map(Ownership::added),
        ids(Duty::isForAttorneysOnly),
        hires.stream()
            .distinct()
            .map(role -> new Plan.NotFor(role.id(), ids(duty -> isNotFor(duty, role))))
            .filter(one -> !one.duties().isEmpty())
            .toList());
  }

  private static Plan.StateRule added(StateRule rule) {
    return new Plan.StateRule(rule.rule(), rule.keeps(), rule.grade(), rule.basis().sources());
  }

  private static boolean isNotFor(Duty duty, Role role) {
    return !duty.isForAttorneysOnly() && !duty.isAllowedTo(role);
  }

  private List<String> ids(Predicate<Duty> which) {
    return duties.stream().filter(which).map(Duty::id).toList();
  }

  private boolean concerns(Limit limit) {
    boolean hire =
        limit.hires().isEmpty()
            || hires.stream().anyMatch(role -> limit.hires().contains(role.model()));
    List<String> sourcing = planner.profile().words(Input.SOURCING);
    return isPracticed(limit.areas())
        && hire
        && limit.sourcing().map(sourcing::contains).orElse(true);
  }

  /** Whether the firm has any of some practice areas; none means all. */
  private boolean isPracticed(Collection<String> areas) {
    return areas.isEmpty() || areas.stream().anyMatch(planner.profile().areas()::containsKey);
  }
}
