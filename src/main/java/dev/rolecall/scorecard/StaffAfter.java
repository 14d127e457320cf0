package dev.rolecall.scorecard;

import dev.rolecall.diagnosis.Situation;
import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.Option;
import dev.rolecall.rulebook.Role;
import java.util.List;

/** The firm's support staff once an option's hires are there. */
final class StaffAfter {

  private static final double FULL_TIME_HOURS = 40;
  private static final String PREFIX = "firm.staff.";

  private static final List<Input> HEAD_COUNTS =
      List.of(Input.PARALEGALS, Input.CASE_MANAGERS, Input.LEGAL_ASSISTANTS);

  private final Option option;
  private final double hiredFullTimers;

  StaffAfter(Option option) {
    this.option = option;
    this.hiredFullTimers = option.hires().stream().mapToDouble(Role::fullTimeShare).sum();
  }

  /** Full-time equivalents among the hires, if all work full-time weeks. */
  double hiredFullTimers() {
    return hiredFullTimers;
  }

  /** Non-lawyer staff for each attorney, part-timers by their hours. */
  double perAttorney(Situation situation) {
    double staff = hiredFullTimers * situation.at(Input.HIRE_HOURS) / FULL_TIME_HOURS;
    for (Input count : HEAD_COUNTS) {
      staff += situation.at(count);
    }
    return staff / situation.at(Input.ATTORNEYS);
  }

  /** Whether every one of some kinds of staff is there, on staff or hired. */
  boolean hasAll(List<String> kinds, Situation situation) {
    for (String kind : kinds) {
      if (onStaff(kind, situation) == 0 && !hires(kind)) {
        return false;
      }
    }
    return true;
  }

  private boolean hires(String kind) {
    for (Role role : option.hires()) {
      if (role.addsTo().isPresent() && role.addsTo().get().equals(kind)) {
        return true;
      }
    }
    return false;
  }

  /** Colleagues on staff who cover a hire's absence. */
  double colleagues(Role hire, Situation situation) {
    double colleagues = 0;
    for (String kind : hire.coveredBy()) {
      colleagues += onStaff(kind, situation);
    }
    return colleagues;
  }

  private static double onStaff(String kind, Situation situation) {
    for (Input count : HEAD_COUNTS) {
      if (count.path().length() == PREFIX.length() + kind.length() && count.path().endsWith(kind)) {
        return situation.at(count);
      }
    }
    throw new IllegalArgumentException("no head count " + kind);
  }
}
