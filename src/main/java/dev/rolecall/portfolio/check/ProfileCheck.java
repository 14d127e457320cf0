package dev.rolecall.portfolio.check;

import dev.rolecall.document.Place;
import dev.rolecall.document.Problem;
import dev.rolecall.portfolio.Source;
import dev.rolecall.quantity.Identified;
import java.util.List;
import java.util.Optional;

/**
 * The result of checking one profile.
 *
 * @param firm its name, if that much could be read
 * @param place where the profile states its expectation, if it does
 * @param outcome empty where there was no verdict to check
 * @param problems of the profile: errors where it is invalid, else warnings
 * @param unreadable why the file cannot be read, if it cannot
 * @param profileDigest of what the profile states, its expectation aside; "" where it is not valid
 * @param accepted what {@code --accept} did
 */
public record ProfileCheck(
    Source source,
    Optional<String> firm,
    Status status,
    Optional<Place> place,
    Optional<CheckOutcome> outcome,
    List<Problem> problems,
    Optional<String> unreadable,
    String profileDigest,
    Accepted accepted) {

  /** The result of checking one profile, the mildest first. */
  public enum Status implements Identified {
    /** The verdict is what the profile expects. */
    PASSED,
    /** The verdict is that of the baseline; the profile itself has no expectation. */
    HELD,
    /** The profile has no expectation, and needs none. */
    WITHOUT_EXPECT,
    /** The verdict is not what was expected, which only warns, or is accepted for a while. */
    TOLERATED,
    /** The profile has no expectation, and one is required. */
    EXPECT_MISSING,
    /** The verdict is as expected, with a finding that is an error here. */
    FAILED,
    /** The verdict is not what was expected. */
    DRIFT,
    /** The profile has errors. */
    INVALID,
    /** The file cannot be read. */
    UNREADABLE;

    /** True where the check as a whole fails. */
    public boolean fails() {
      return compareTo(EXPECT_MISSING) >= 0;
    }
  }

  /**
   * What came of writing the present verdict into the profile.
   *
   * @param edits what was written
   * @param refusal why nothing was written, though it was asked for and needed
   */
  public record Accepted(List<Edit> edits, Optional<String> refusal) {

    static final Accepted NOTHING = new Accepted(List.of(), Optional.empty());

    /**
     * An expectation that was changed or added.
     *
     * @param path of the input
     * @param from as it was written, "" where it was not
     * @param to as it is now
     */
    public record Edit(String path, String from, String to) {}
  }

  static ProfileCheck unreadable(Source source, String reason) {
    Optional<String> none = Optional.empty();
    return unchecked(source, none, Status.UNREADABLE, List.of(), Optional.of(reason));
  }

  static ProfileCheck unchecked(
      Source source,
      Optional<String> firm,
      Status status,
      List<Problem> problems,
      Optional<String> reason) {
    Optional<CheckOutcome> none = Optional.empty();
    return new ProfileCheck(
        source, firm, status, Optional.empty(), none, problems, reason, "", Accepted.NOTHING);
  }

  ProfileCheck with(Accepted what) {
    return new ProfileCheck(
        source, firm, status, place, outcome, problems, unreadable, profileDigest, what);
  }

  /** The same, with the reason why its verdict was not written, where it should have been. */
  ProfileCheck refused(String why) {
    return needsUpdate() ? with(new Accepted(List.of(), Optional.of(why))) : this;
  }

  /** Whether anything is said of it beyond its verdict. */
  boolean isWarnedOf() {
    return !problems.isEmpty()
        || accepted.refusal().isPresent()
        || outcome.filter(one -> !one.findings().isEmpty()).isPresent();
  }

  /** Whether there is a verdict that the profile does not expect. */
  boolean needsUpdate() {
    return outcome
        .filter(one -> !one.violations().isEmpty() || one.expectation().isEmpty())
        .isPresent();
  }

  /** The file as it was named. */
  public String file() {
    return source.name();
  }

  /** The file and, where it holds several profiles, the line at which this one begins. */
  public String name() {
    return source.linesBefore() == 0 ? file() : file() + ":" + (source.linesBefore() + 1);
  }
}
