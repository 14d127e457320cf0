package dev.rolecall.portfolio.check;

import dev.rolecall.portfolio.check.Checker.CheckSettings;
import dev.rolecall.portfolio.check.ProfileCheck.Status;
import java.util.List;

/**
 * The result of checking many profiles.
 *
 * @param profiles in the order in which they were named
 */
public record CheckResult(List<ProfileCheck> profiles, CheckSettings settings) {

  public long count(Status status) {
    return profiles.stream().filter(one -> one.status() == status).count();
  }

  /** How many warnings there are, those of the profiles' own values aside. */
  public long warnings() {
    return profiles.stream()
        .flatMap(one -> one.outcome().stream())
        .mapToLong(outcome -> outcome.warnings().size())
        .sum();
  }

  /** The worst status of all; passed where there are no profiles. */
  public Status worst() {
    return profiles.stream().map(ProfileCheck::status).max(Status::compareTo).orElse(Status.PASSED);
  }
}
