package dev.rolecall.portfolio.check;

import dev.rolecall.assessment.Advisor;
import dev.rolecall.assessment.Comparer.Side;
import dev.rolecall.decision.Depth;
import dev.rolecall.decision.Settings;
import dev.rolecall.document.FileReadException;
import dev.rolecall.document.Node;
import dev.rolecall.document.Place;
import dev.rolecall.document.Problem;
import dev.rolecall.portfolio.Source;
import dev.rolecall.portfolio.check.CheckOutcome.Finding;
import dev.rolecall.portfolio.check.ProfileCheck.Status;
import dev.rolecall.profile.CheckRule;
import dev.rolecall.profile.CheckRule.Ignored;
import dev.rolecall.profile.CheckRule.Severity;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.Profile.Expectation;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.profile.ProfileReader;
import dev.rolecall.profile.Setting;
import dev.rolecall.rulebook.Rulebook;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks profiles, one at a time; several threads may share it. */
public final class Checker {

  /**
   * How profiles are checked: the settings of {@code rolecall assess}, and how strict the check is.
   *
   * @param changes values that replace or add to every profile's
   * @param version of Rolecall
   * @param severity of findings, over what profiles say
   * @param today the day on which it is checked whether findings are still accepted
   */
  public record CheckSettings(
      Rulebook rulebook,
      Settings draws,
      List<Setting> changes,
      String version,
      Tolerance tolerance,
      Map<CheckRule, Severity> severity,
      String today) {

    private Severity severity(CheckRule rule, Expectation expectation) {
      return Optional.ofNullable(severity.get(rule))
          .orElse(expectation.severity().getOrDefault(rule, rule.severity()));
    }

    /** What was found under a rule, as it counts; empty where it does not. */
    Optional<Finding> finding(CheckRule rule, Optional<Place> place, Expectation expectation) {
      Optional<Ignored> ignored =
          expectation.ignore().stream()
              .filter(one -> one.rule() == rule)
              .max(Comparator.comparing(Ignored::until));
      boolean accepted = ignored.filter(one -> one.holds(today)).isPresent();
      return Optional.of(severity(rule, expectation))
          .filter(severity -> severity != Severity.OFF)
          .map(severity -> new Finding(rule, severity, place, ignored, accepted));
    }

    /**
     * By how much a margin may fall before a warning: the larger of the two.
     *
     * @param points score points
     * @param share of the earlier margin, 0 to 1
     */
    public record Tolerance(double points, double share) {

      /** A point and a tenth. */
      public static final Tolerance STANDARD = new Tolerance(1, 0.1);

      /** Whether a margin fell by more. */
      boolean isExceeded(double before, double after) {
        return before - after > Math.max(points, share * before);
      }
    }
  }

  private final CheckSettings settings;
  private final Baselines baselines;
  private final Advisor advisor;

  public Checker(CheckSettings settings, Baselines baselines) {
    this.settings = settings;
    this.baselines = baselines;
    advisor = new Advisor(settings.rulebook(), settings.draws(), settings.version());
  }

  public ProfileCheck check(Source source) {
    try {
      return check(source, source.document(settings.changes()));
    } catch (FileReadException e) {
      return ProfileCheck.unreadable(source, e.reason());
    }
  }

  ProfileCheck check(Source source, byte[] bytes) {
    return check(
        source,
        ProfileDocument.read(source.name(), source.linesBefore(), bytes, settings.changes()));
  }

  private ProfileCheck check(Source source, ProfileDocument document) {
    ProfileReader.Reading found = document.under(settings.rulebook());
    Expectation expectation =
        found.profile().flatMap(Profile::expectation).orElse(Expectation.NONE);
    Optional<Finding> odd =
        found.problems().hasWarnings()
            ? settings.finding(CheckRule.PROFILE_WARNING, Optional.empty(), expectation)
            : Optional.empty();
    ProfileReader.Reading reading = odd.filter(Finding::fails).isPresent() ? found.strict() : found;
    List<Problem> problems = reading.problems().all();
    if (reading.profile().isEmpty()) {
      return ProfileCheck.unchecked(
          source, document.name(), Status.INVALID, problems, Optional.empty());
    }
    Profile profile = reading.profile().get();
    VerdictCheck check =
        new VerdictCheck(
            settings, advisor.assess(profile, Depth.VERDICT), expectation, reading.values());
    CheckOutcome outcome =
        check.against(baselines, source, profile, new Side(document, settings.rulebook()), odd);
    return new ProfileCheck(
        source,
        Optional.of(profile.name()),
        status(outcome),
        place(reading.values()),
        Optional.of(outcome),
        odd.isPresent() ? problems : List.of(),
        Optional.empty(),
        profile.digest(),
        ProfileCheck.Accepted.NOTHING);
  }

  private static Status status(CheckOutcome outcome) {
    if (outcome.violations().stream().anyMatch(Finding::fails)) {
      return Status.DRIFT;
    }
    boolean silent = outcome.expectation().isEmpty() && outcome.baseline().isEmpty();
    if (outcome.warnings().stream().anyMatch(Finding::fails)) {
      return silent && outcome.finding(CheckRule.NO_EXPECTATION).filter(Finding::fails).isPresent()
          ? Status.EXPECT_MISSING
          : Status.FAILED;
    }
    if (!outcome.violations().isEmpty()) {
      return Status.TOLERATED;
    }
    return outcome.expectation().isPresent()
        ? Status.PASSED
        : silent ? Status.WITHOUT_EXPECT : Status.HELD;
  }

  /** The place of the first expectation that is stated. */
  private static Optional<Place> place(Map<Input, Node> nodes) {
    return nodes.entrySet().stream()
        .filter(entry -> entry.getKey().isExpectation())
        .min(Map.Entry.comparingByKey())
        .map(entry -> VerdictCheck.place(entry.getValue()));
  }
}
