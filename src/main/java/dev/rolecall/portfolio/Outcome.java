package dev.rolecall.portfolio;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.document.Problems;
import java.util.Optional;

/**
 * The outcome of assessing one profile among many.
 *
 * @param firm its name, if that much could be read
 * @param problems of the profile: its errors, or the warnings of one that was assessed
 * @param assessment present if and only if it was assessed
 * @param earlier the row of an earlier run, if that is still valid and nothing was assessed
 * @param unreadable why it could not be read: "permission is denied"; "" if it was
 * @param fault the internal error, if there was one
 */
public record Outcome(
    Source source,
    Optional<String> firm,
    Problems problems,
    Optional<Assessment> assessment,
    Optional<SummaryRow> earlier,
    String unreadable,
    Optional<Throwable> fault) {

  /** How it ended. */
  public enum End {
    ASSESSED,
    /** It was assessed before, and has not changed since. */
    KNOWN,
    /** The profile has problems. */
    INVALID,
    /** Its file cannot be read. */
    UNREADABLE,
    /** An internal error. */
    FAULT
  }

  static Outcome assessed(Source source, Problems warnings, Assessment assessment) {
    Optional<String> firm = Optional.of(assessment.firm().name());
    return new Outcome(
        source, firm, warnings, Optional.of(assessment), Optional.empty(), "", Optional.empty());
  }

  static Outcome known(Source source, Problems warnings, SummaryRow row) {
    return new Outcome(
        source, row.firm(), warnings, Optional.empty(), Optional.of(row), "", Optional.empty());
  }

  static Outcome invalid(Source source, Optional<String> firm, Problems problems) {
    return failed(source, firm, problems, "", Optional.empty());
  }

  static Outcome unreadable(Source source, String reason) {
    return failed(source, Optional.empty(), new Problems(), reason, Optional.empty());
  }

  static Outcome fault(Source source, Optional<String> firm, Throwable fault) {
    return failed(source, firm, new Problems(), "", Optional.of(fault));
  }

  private static Outcome failed(
      Source source,
      Optional<String> firm,
      Problems problems,
      String unreadable,
      Optional<Throwable> fault) {
    return new Outcome(
        source, firm, problems, Optional.empty(), Optional.empty(), unreadable, fault);
  }

  /** How it ended. */
  public End end() {
    if (assessment.isPresent()) {
      return End.ASSESSED;
    }
    if (earlier.isPresent()) {
      return End.KNOWN;
    }
    if (fault.isPresent()) {
      return End.FAULT;
    }
    return unreadable.isEmpty() ? End.INVALID : End.UNREADABLE;
  }
}
