package dev.rolecall.portfolio.check;

import dev.rolecall.document.Place;
import dev.rolecall.document.Problem;
import dev.rolecall.portfolio.Source;
import java.util.List;
import java.util.Optional;

/**
 * What came of checking one profile.
 *
 * @param firm what it calls itself, if that much could be read
 * @param place where the profile says what it expects, if it does
 * @param judged empty where there was nothing to judge
 * @param problems of the profile: errors where it is invalid, else warnings
 * @param reason why the file cannot be read, else ""
 * @param profileDigest of what the profile states but for what it expects; "" where it is not valid
 * @param accepted what was written into the profile, and what could not be
 */
public record Checked(
    Source source,
    Optional<String> firm,
    Standing standing,
    Optional<Place> place,
    Optional<Judged> judged,
    List<Problem> problems,
    String reason,
    String profileDigest,
    Accepted accepted) {

  static Checked unreadable(Source source, String reason) {
    return new Checked(
        source,
        Optional.empty(),
        Standing.UNREADABLE,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        reason,
        "",
        Accepted.NOTHING);
  }

  static Checked invalid(Source source, Optional<String> firm, List<Problem> problems) {
    return new Checked(
        source,
        firm,
        Standing.INVALID,
        Optional.empty(),
        Optional.empty(),
        problems,
        "",
        "",
        Accepted.NOTHING);
  }

  /** The same, with what came of accepting its verdict. */
  public Checked with(Accepted what) {
    return new Checked(
        source, firm, standing, place, judged, problems, reason, profileDigest, what);
  }

  /** The same, with a reason why its verdict was not written, where it should have been. */
  public Checked refused(String why) {
    return isToBeAccepted() ? with(new Accepted(List.of(), why)) : this;
  }

  /** Whether there is a verdict that the profile does not expect. */
  boolean isToBeAccepted() {
    return judged
        .filter(one -> !one.breaches().isEmpty() || one.expectation().isEmpty())
        .isPresent();
  }

  /** The file as it was named. */
  public String file() {
    return source.name();
  }

  /** The file and, where it is one of several profiles in it, the line before which it stands. */
  public String name() {
    return source.linesBefore() == 0 ? file() : file() + ":" + (source.linesBefore() + 1);
  }
}
