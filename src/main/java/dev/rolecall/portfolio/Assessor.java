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
import java.util.function.Predicate;

/**
 * Reads and assesses one profile among many. Whatever is wrong with one, a fault in Rolecall itself
 * too, is its outcome and never stops the others. Used by several threads at once.
 *
 * @param settings values that replace or add to every profile's
 * @param advisor shared by all, with the same rulebook
 * @param anonymous whether pseudonyms stand in the place of the firms' names
 */
public record Assessor(
    List<Setting> settings, Rulebook rulebook, Advisor advisor, Depth depth, boolean anonymous) {

  /** An assessor that leaves firms their names. */
  public Assessor(List<Setting> settings, Rulebook rulebook, Advisor advisor, Depth depth) {
    this(settings, rulebook, advisor, depth, false);
  }

  private record Reading(Optional<String> firm, ProfileReader.Reading result) {}

  /** Reads and assesses. */
  public Outcome assess(Source source) {
    return assess(source, profile -> false);
  }

  /**
   * Reads and, unless its assessment is known already, assesses.
   *
   * @param known asked with the profile that was read
   */
  public Outcome assess(Source source, Predicate<Profile> known) {
    Reading reading = null;
    try {
      reading = read(source);
      Problems problems = reading.result().problems();
      Optional<Profile> profile = reading.result().profile().map(this::named);
      if (profile.isEmpty()) {
        return Outcome.invalid(source, reading.firm(), problems);
      }
      return known.test(profile.get())
          ? Outcome.known(source, profile.get(), problems)
          : Outcome.assessed(source, problems, advisor.assess(profile.get(), depth));
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
