package dev.rolecall.portfolio.check;

import dev.rolecall.portfolio.check.CheckOutcome.Finding;
import dev.rolecall.portfolio.check.Checker.CheckSettings;
import dev.rolecall.portfolio.check.ProfileCheck.Status;
import dev.rolecall.profile.CheckRule;
import dev.rolecall.profile.CheckRule.Severity;
import java.util.List;
import java.util.stream.Stream;

/**
 * The result of checking many profiles.
 *
 * @param profiles in the order in which they were named
 * @param listed those of them that are shown where people read
 */
public record CheckResult(
    List<ProfileCheck> profiles, List<ProfileCheck> listed, CheckSettings settings) {

  /** A result of which all is listed. */
  public CheckResult(List<ProfileCheck> profiles, CheckSettings settings) {
    this(profiles, profiles, settings);
  }

  /** The same, of which only the profiles are listed that fail or have a warning. */
  public CheckResult onlyFindings() {
    return new CheckResult(
        profiles,
        profiles.stream().filter(one -> one.status().fails() || one.isWarnedOf()).toList(),
        settings);
  }

  public long count(Status status) {
    return profiles.stream().filter(one -> one.status() == status).count();
  }

  /** How many warnings there are, those of the profiles' own values aside. */
  public long warnings() {
    return findings().filter(one -> one.severity() == Severity.WARN && !one.accepted()).count();
  }

  /** How many findings are accepted for a while. */
  public long accepted() {
    return findings().filter(Finding::accepted).count();
  }

  /** Whether the day counts: a profile accepts something that was found until one. */
  public boolean hasExceptions() {
    return findings().anyMatch(one -> one.ignored().isPresent());
  }

  private Stream<Finding> findings() {
    return profiles.stream()
        .flatMap(one -> one.outcome().stream())
        .flatMap(outcome -> outcome.findings().stream())
        .filter(one -> one.ignored().isPresent() || one.rule() != CheckRule.PROFILE_WARNING);
  }

  /** The worst status of all; passed where there are no profiles. */
  public Status worst() {
    return profiles.stream().map(ProfileCheck::status).max(Status::compareTo).orElse(Status.PASSED);
  }
}
