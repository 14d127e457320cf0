package dev.rolecall.portfolio;

import dev.rolecall.assessment.Advisor;
import dev.rolecall.decision.Depth;
import dev.rolecall.document.FileReadException;
import dev.rolecall.document.Problems;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.profile.ProfileReader;
import dev.rolecall.profile.Pseudonym;
import dev.rolecall.profile.Setting;
import dev.rolecall.rulebook.Rulebook;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads and assesses one profile among many. Any error, even an internal one, is the outcome of
 * that profile and never stops the others. Several threads may share it.
 *
 * @param settings values that replace or add to every profile's
 * @param advisor shared by all, with the same rulebook
 * @param anonymous whether pseudonyms replace the firms' names
 */
public record Assessor(
    List<Setting> settings, Rulebook rulebook, Advisor advisor, Depth depth, boolean anonymous) {

  /** An assessor that keeps the firms' names. */
  public Assessor(List<Setting> settings, Rulebook rulebook, Advisor advisor, Depth depth) {
    this(settings, rulebook, advisor, depth, false);
  }

  private record Reading(Optional<String> firm, ProfileReader.Reading result) {}

  /** Reads and assesses. */
  public Outcome assess(Source source) {
    return assess(source, profile -> Optional.empty());
  }

  /**
   * Reads and, unless the row of an earlier run is still valid, assesses.
   *
   * @param earlier finds that row for the profile that was read
   */
  public Outcome assess(Source source, Function<Profile, Optional<SummaryRow>> earlier) {
    Reading reading = null;
    try {
      reading = read(source);
      Problems problems = reading.result().problems();
      Optional<Profile> profile = reading.result().profile().map(this::named);
      if (profile.isEmpty()) {
        return Outcome.invalid(source, reading.firm(), problems);
      }
      return earlier
          .apply(profile.get())
          .map(row -> Outcome.known(source, problems, row))
          .orElseGet(
              () -> Outcome.assessed(source, problems, advisor.assess(profile.get(), depth)));
    } catch (FileReadException e) {
      return Outcome.unreadable(source, e.reason());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return Outcome.fault(source, Optional.ofNullable(reading).flatMap(Reading::firm), e);
    }
  }

  private Reading read(Source source) throws FileReadException {
    ProfileDocument document =
        ProfileDocument.read(
            source.name(), source.linesBefore(), source.content().read(), settings);
    Optional<String> firm = anonymous ? document.name().map(Pseudonym::of) : document.name();
    return new Reading(firm, document.under(rulebook));
  }

  private Profile named(Profile profile) {
    return anonymous ? profile.anonymous() : profile;
  }
}
