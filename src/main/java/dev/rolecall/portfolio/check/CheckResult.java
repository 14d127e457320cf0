package dev.rolecall.portfolio.check;

import java.util.List;

/**
 * The result of checking many profiles.
 *
 * @param profiles in the order in which they were named
 */
public record CheckResult(List<ProfileCheck> profiles, CheckSettings settings) {

  /** How many profiles have a status. */
  public long count(CheckStatus status) {
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
  public CheckStatus worst() {
    return profiles.stream()
        .map(ProfileCheck::status)
        .max(CheckStatus::compareTo)
        .orElse(CheckStatus.PASSED);
  }
}
