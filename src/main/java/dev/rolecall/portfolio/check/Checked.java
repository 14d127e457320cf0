package dev.rolecall.portfolio.check;

import dev.rolecall.document.Place;
import dev.rolecall.document.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of checking one profile.
 *
 * @param file as it was named
 * @param firm its name; empty where the profile could not be read
 * @param place where the profile says what it expects, if it does
 * @param judged empty where there was nothing to judge
 * @param problems of the profile: errors where it is invalid, else warnings
 * @param reason why the file cannot be read, else ""
 * @param accepted what was written into the profile, and what could not be
 */
public record Checked(
    String file,
    Optional<String> firm,
    Standing standing,
    Optional<Place> place,
    Optional<Judged> judged,
    List<Problem> problems,
    String reason,
    Accepted accepted) {

  /** A file that could not be read. */
  public static Checked unreadable(String file, String reason) {
    return new Checked(
        file,
        Optional.empty(),
        Standing.UNREADABLE,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        reason,
        Accepted.NOTHING);
  }

  static Checked invalid(String file, List<Problem> problems) {
    return new Checked(
        file,
        Optional.empty(),
        Standing.INVALID,
        Optional.empty(),
        Optional.empty(),
        problems,
        "",
        Accepted.NOTHING);
  }

  /** The same, with what came of accepting the verdict. */
  public Checked with(Accepted what) {
    return new Checked(file, firm, standing, place, judged, problems, reason, what);
  }
}
