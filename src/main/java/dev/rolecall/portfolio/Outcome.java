package dev.rolecall.portfolio;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.document.Problems;
import dev.rolecall.profile.Profile;
import java.util.Optional;

/**
 * What came of one profile among many.
 *
 * @param firm what the firm calls itself, if that much could be read
 * @param problems of the profile: its errors, or the warnings of one that was assessed
 * @param assessment present if and only if it was assessed
 * @param unreadable why it could not be read: "permission is denied"; "" if it was
 * @param fault what went wrong in Rolecall itself, if anything did
 */
public record Outcome(
    Source source,
    Optional<String> firm,
    Problems problems,
    Optional<Assessment> assessment,
    String unreadable,
    Optional<Throwable> fault) {

  /** How it ended. */
  public enum End {
    ASSESSED,
    /** It was assessed before, and is as it was then. */
    KNOWN,
    /** The profile has problems. */
    INVALID,
    /** Its file cannot be read. */
    UNREADABLE,
    /** Rolecall itself failed. */
    FAULT
  }

  static Outcome assessed(Source source, Problems warnings, Assessment assessment) {
    Optional<String> firm = Optional.of(assessment.firm().name());
    return new Outcome(source, firm, warnings, Optional.of(assessment), "", Optional.empty());
  }

  static Outcome known(Source source, Profile profile, Problems warnings) {
    return new Outcome(
        source, Optional.of(profile.name()), warnings, Optional.empty(), "", Optional.empty());
  }

  static Outcome invalid(Source source, Optional<String> firm, Problems problems) {
    return new Outcome(source, firm, problems, Optional.empty(), "", Optional.empty());
  }

  static Outcome unreadable(Source source, String reason) {
    return new Outcome(
        source, Optional.empty(), new Problems(), Optional.empty(), reason, Optional.empty());
  }

  static Outcome fault(Source source, Optional<String> firm, Throwable fault) {
    return new Outcome(source, firm, new Problems(), Optional.empty(), "", Optional.of(fault));
  }

  /** How it ended. */
  public End end() {
    if (assessment.isPresent()) {
      return End.ASSESSED;
    }
    if (fault.isPresent()) {
      return End.FAULT;
    }
    if (!unreadable.isEmpty()) {
      return End.UNREADABLE;
    }
    return problems.hasErrors() ? End.INVALID : End.KNOWN;
  }
}
