package dev.rolecall.plan;

import dev.rolecall.rulebook.Staffing.Duty;
import dev.rolecall.rulebook.Staffing.Role;
import dev.rolecall.rulebook.Stream;
import java.util.Optional;

/**
 * Who has a duty, as the duty lists have it: a firm may do otherwise.
 *
 * @param before the kind of staff that has it today; empty for an attorney
 * @param after the kind of staff, or the hire, that has it afterwards; empty for an attorney
 * @param delegated true where the firm wants the hire to take it
 * @param isRefused true where the firm wants that, and none of the hires may do it
 */
public record DutyOwner(
    Duty duty,
    Stream stream,
    Optional<Role> before,
    Optional<Role> after,
    boolean delegated,
    boolean isRefused) {

  /** True where someone else has it afterwards. */
  public boolean changes() {
    return !before.equals(after);
  }

  /** True where it is a role's afterwards. */
  boolean isOf(Role role) {
    return after.filter(role::equals).isPresent();
  }
}
