package dev.rolecall.portfolio;

import dev.rolecall.assessment.Advisor;
import dev.rolecall.decision.Depth;
import dev.rolecall.document.CannotRead;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.profile.ProfileReader;
import dev.rolecall.profile.Setting;
import dev.rolecall.rulebook.Rulebook;
import java.util.List;
import java.util.Optional;

/**
 * Reads and assesses one profile among many. Whatever is wrong with one, a fault in Rolecall itself
 * too, is its outcome and never stops the others. Used by several threads at once.
 *
 * @param settings values that replace or add to every profile's
 * @param advisor shared by all, with the same rulebook
 */
public record Assessor(List<Setting> settings, Rulebook rulebook, Advisor advisor, Depth depth) {

  /** A profile with all its problems; the profile is empty where one of them is an error. */
  public record Reading(Source source, Optional<String> firm, ProfileReader.Reading result) {}

  /** Reads and assesses. */
  public Outcome assess(Source source) {
    Reading reading = null;
    try {
      reading = read(source);
      Optional<Profile> profile = reading.result().profile();
      return profile.isEmpty()
          ? Outcome.invalid(source, reading.firm(), reading.result().problems())
          : Outcome.assessed(
              source, reading.result().problems(), advisor.assess(profile.get(), depth));
    } catch (CannotRead e) {
      return Outcome.unreadable(source, e.reason());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return Outcome.fault(source, Optional.ofNullable(reading).flatMap(Reading::firm), e);
    }
  }

  /** Reads only. */
  public Reading read(Source source) throws CannotRead {
    ProfileDocument document =
        ProfileDocument.read(
            source.name(), source.linesBefore(), source.content().read(), settings);
    return new Reading(source, document.name(), document.under(rulebook));
  }
}
