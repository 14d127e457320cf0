package dev.rolecall.profile;

import dev.rolecall.quantity.Identified;
import java.util.List;
import java.util.Optional;

/** What `rolecall check` may find, each with how severe it is if nobody says otherwise. */
public enum CheckRule implements Identified {
  /** The recommendation is none of those expected. */
  RECOMMENDATION(Severity.ERROR),
  /** The recommendation is one that the profile excludes. */
  NEVER(Severity.ERROR),
  /** The confidence is below the expected minimum. */
  MIN_CONFIDENCE(Severity.ERROR),
  /** The margin is below the expected minimum. */
  MIN_MARGIN(Severity.ERROR),
  /** The recommendation is not the baseline's, and the profile itself expects nothing. */
  BASELINE(Severity.ERROR),
  /** There is nothing to compare the verdict with. */
  NO_EXPECTATION(Severity.OFF),
  /** The confidence is above the expected minimum, but by less than its own error. */
  THIN_CONFIDENCE(Severity.WARN),
  /** The margin is above the expected minimum, but by less than the tolerance. */
  THIN_MARGIN(Severity.WARN),
  /** An option that is not expected is so close that the two are a tie. */
  CLOSE_CALL(Severity.WARN),
  /** The margin fell since the baseline by more than the tolerance. */
  SHRINKING_MARGIN(Severity.WARN),
  /** The recommendation differs from the baseline's, and is expected too. */
  VERDICT_MOVED(Severity.WARN),
  /** No baseline matches the firm, or several do. */
  NO_BASELINE(Severity.WARN),
  /** Something that the profile states is odd. */
  PROFILE_WARNING(Severity.WARN);

  /** How a finding counts: not at all, shown, or shown and failing the check. */
  public enum Severity implements Identified {
    OFF,
    WARN,
    ERROR
  }

  /**
   * A finding that is accepted for a while: still shown, no longer failing.
   *
   * @param until the last day, such as 2027-01-31
   */
  public record Ignored(CheckRule rule, String reason, String until) {

    /** Whether it still holds on a day. */
    public boolean holds(String today) {
      return until.compareTo(today) >= 0;
    }
  }

  private final Severity severity;

  CheckRule(Severity severity) {
    this.severity = severity;
  }

  /** How severe it is unless a profile or the command line says otherwise. */
  public Severity severity() {
    return severity;
  }

  /** Whether the verdict is not what it should be, rather than nearly so. */
  public boolean isViolation() {
    return compareTo(BASELINE) <= 0;
  }

  /** Whether it is about the baseline, not about the expectation. */
  public boolean isAboutBaseline() {
    return List.of(BASELINE, SHRINKING_MARGIN, VERDICT_MOVED, NO_BASELINE).contains(this);
  }

  /** The expectation that it is a breach of, if it is one. */
  public Optional<Input> input() {
    return Input.at("expect." + id());
  }
}
