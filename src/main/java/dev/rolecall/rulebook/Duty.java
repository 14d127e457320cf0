package dev.rolecall.rulebook;

import java.util.List;
import java.util.Optional;

/**
 * A piece of work in a law office.
 *
 * @param stream the kind of work, empty for what only an attorney does
 * @param usual the roles that usually do it, the first of them first
 * @param may the roles that may do it under supervision; none means an attorney only
 * @param from id of the onboarding phase from which a newcomer does it; empty for the last
 * @param areas the practice areas that know it; empty for all
 * @param inSuit true where only firms that go to court know it
 */
public record Duty(
    String id,
    String label,
    Optional<Stream> stream,
    List<String> usual,
    List<String> may,
    Optional<String> from,
    List<String> areas,
    boolean inSuit,
    Basis basis) {

  /** True where nobody but an attorney may do it. */
  public boolean isForAttorneysOnly() {
    return may.isEmpty();
  }

  /** Whether a role may do it under supervision. */
  public boolean isAllowedTo(Role role) {
    return may.contains(role.id()) || may.contains(role.model());
  }

  /** Whether a role usually does it. */
  public boolean isUsualFor(Role role) {
    return usual.contains(role.id()) || usual.contains(role.model());
  }
}
