package dev.rolecall.model;

import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.Staffing;
import dev.rolecall.rulebook.Staffing.Option;
import dev.rolecall.rulebook.Staffing.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The firm's support staff once an option's hires are there. */
final class StaffAfter {

  private static final List<Input> HEAD_COUNTS = Input.headCounts();

  /** The head counts on which cover for a single hire is read. */
  private final Input[] cover;

  /** The head counts that the rule asks for and no hire brings. */
  private final Input[] missing;

  private final double hiredFullTimers;

  /**
   * The staff after an option.
   *
   * @param kinds head counts of firm.staff of which all should be there
   */
  StaffAfter(Option option, List<String> kinds) {
    List<Role> hires = option.hires();
    double fullTimers = 0;
    for (Role hire : hires) {
      fullTimers += hire.fullTimeShare();
    }
    hiredFullTimers = fullTimers;
    cover = hires.isEmpty() ? new Input[0] : headCounts(hires.get(0).coveredBy());
    List<String> wanted = new ArrayList<>();
    for (String kind : kinds) {
      if (!brings(hires, kind)) {
        wanted.add(kind);
      }
    }
    missing = headCounts(wanted);
  }

  private static boolean brings(List<Role> hires, String kind) {
    for (Role hire : hires) {
      if (kind.equals(hire.addsTo().orElse(null))) {
        return true;
      }
    }
    return false;
  }

  private static Input[] headCounts(Collection<String> kinds) {
    return kinds.stream().map(Input::headCount).toArray(Input[]::new);
  }

  /** Full-time equivalents among the hires, if all work full-time weeks. */
  double hiredFullTimers() {
    return hiredFullTimers;
  }

  /** Non-lawyer staff for each attorney, part-timers by their hours. */
  double perAttorney(FirmState situation) {
    double staff = hiredFullTimers * situation.at(Input.HIRE_HOURS) / Staffing.FULL_TIME_HOURS;
    for (Input count : HEAD_COUNTS) {
      staff += situation.at(count);
    }
    return staff / situation.at(Input.ATTORNEYS);
  }

  /** Whether every kind of staff that should be there is, on staff or hired. */
  boolean isComplete(FirmState situation) {
    for (Input count : missing) {
      if (situation.at(count) == 0) {
        return false;
      }
    }
    return true;
  }

  /** Colleagues on staff who cover the first hire's absence. */
  double colleagues(FirmState situation) {
    double colleagues = 0;
    for (Input count : cover) {
      colleagues += situation.at(count);
    }
    return colleagues;
  }
}
