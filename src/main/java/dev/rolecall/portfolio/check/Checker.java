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
import dev.rolecall.portfolio.check.ProfileCheck.Status;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.profile.ProfileReader;
import dev.rolecall.profile.Setting;
import dev.rolecall.rulebook.Rulebook;
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
   * @param strict whether a warning about a profile is an error
   * @param requireExpect whether a profile without an expectation fails
   */
  public record CheckSettings(
      Rulebook rulebook,
      Settings draws,
      List<Setting> changes,
      String version,
      Tolerance tolerance,
      boolean strict,
      boolean requireExpect) {

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
    ProfileReader.Reading reading = settings.strict() ? found.strict() : found;
    if (reading.profile().isEmpty()) {
      List<Problem> problems = reading.problems().all();
      return ProfileCheck.unchecked(
          source, document.name(), Status.INVALID, problems, Optional.empty());
    }
    Profile profile = reading.profile().get();
    CheckOutcome outcome =
        new VerdictCheck(
                settings,
                advisor.assess(profile, Depth.VERDICT),
                profile.expectation(),
                reading.values())
            .against(baselines, source, profile, new Side(document, settings.rulebook()));
    return new ProfileCheck(
        source,
        Optional.of(profile.name()),
        status(outcome),
        place(reading.values()),
        Optional.of(outcome),
        reading.problems().all(),
        Optional.empty(),
        profile.digest(),
        ProfileCheck.Accepted.NOTHING);
  }

  private Status status(CheckOutcome outcome) {
    if (!outcome.violations().isEmpty()) {
      return Status.DRIFT;
    }
    if (outcome.expectation().isPresent()) {
      return Status.PASSED;
    }
    return outcome.baseline().isPresent()
        ? Status.HELD
        : settings.requireExpect() ? Status.EXPECT_MISSING : Status.WITHOUT_EXPECT;
  }

  /** The place of the first expectation that is stated. */
  private static Optional<Place> place(Map<Input, Node> nodes) {
    return nodes.entrySet().stream()
        .filter(entry -> entry.getKey().isExpectation())
        .min(Map.Entry.comparingByKey())
        .map(entry -> VerdictCheck.place(entry.getValue()));
  }
}
