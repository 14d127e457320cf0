package dev.rolecall.model;

import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Staffing;
import dev.rolecall.rulebook.Staffing.Option;
import dev.rolecall.rulebook.Staffing.Role;
import dev.rolecall.rulebook.Stream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The firm's support staff once an option's hires are there, and who supervises it. */
final class SupportStaff {

  private static final Input[] HEAD_COUNTS = Input.headCounts().toArray(Input[]::new);

  /** What no supervision hours at all count as, so that a need can be a multiple of them. */
  private static final double LEAST_SUPERVISION = 0.01;

  /** How many the option hires. */
  final int hires;

  /** Full-time equivalents among the hires, if all work full-time weeks. */
  final double fullTimers;

  /** Whether one hire owns both drafting and client work. */
  final boolean mixed;

  /** Whether a hire drafts at all. */
  final boolean drafts;

  /** Whether the firm says how many hours it can supervise. */
  final boolean supervisionStated;

  /** Practice areas of the firm. */
  final int areas;

  private final List<Role> roles;

  /** The head counts on which cover for a single hire is read. */
  private final Input[] cover;

  SupportStaff(Option option, Profile profile) {
    roles = option.hires();
    hires = roles.size();
    fullTimers = roles.stream().mapToDouble(Role::fullTimeShare).sum();
    mixed = roles.stream().anyMatch(Role::isMixed);
    drafts = roles.stream().anyMatch(role -> role.competence().get(Stream.DRAFTING).high() > 0);
    cover = hires == 0 ? new Input[0] : headCounts(roles.get(0).coveredBy());
    supervisionStated = profile.has(Input.SUPERVISION_HOURS);
    areas = profile.areas().size();
  }

  /** The head counts of some kinds of staff that no hire joins. */
  Input[] notHired(List<String> kinds) {
    return headCounts(
        kinds.stream()
            .filter(
                kind -> roles.stream().noneMatch(role -> role.addsTo().equals(Optional.of(kind))))
            .toList());
  }

  private static Input[] headCounts(Collection<String> kinds) {
    return kinds.stream().map(Input::headCount).toArray(Input[]::new);
  }

  /** Non-lawyer staff for each attorney, part-timers by their hours. */
  double perAttorney(FirmState now) {
    double staff = fullTimers * now.at(Input.HIRE_HOURS) / Staffing.FULL_TIME_HOURS;
    for (Input count : HEAD_COUNTS) {
      staff += now.at(count);
    }
    return staff / now.at(Input.ATTORNEYS);
  }

  /** Colleagues on staff who cover the first hire's absence. */
  double colleagues(FirmState now) {
    double colleagues = 0;
    for (Input count : cover) {
      colleagues += now.at(count);
    }
    return colleagues;
  }

  /** Hours a week that the firm can supervise someone new. */
  static double supervisionHours(FirmState now) {
    return Math.max(LEAST_SUPERVISION, now.at(Input.SUPERVISION_HOURS));
  }
}
