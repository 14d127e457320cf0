package dev.rolecall.report.check;

import dev.rolecall.document.Place;
import java.util.Locale;
import java.util.Optional;

/**
 * One finding about a profile, the same in every format.
 *
 * @param place where in the profile, if it has a place
 * @param text a sentence or two, safe to show
 */
record CheckFinding(Level level, Kind kind, Optional<Place> place, String text) {

  /** How severe a finding is: only errors fail a check. */
  enum Level {
    ERROR,
    WARNING,
    NOTE;

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a finding is about. */
  enum Kind {
    DRIFT("Verdict drift", "The verdict is not what the profile expects, or its baseline had."),
    EXPECT_MISSING("No expectation", "The profile does not say which verdict it expects."),
    PROFILE_PROBLEM("Problem", "The profile has a problem."),
    UNREADABLE("Unreadable file", "The file cannot be read."),
    THIN_MARGIN("Thin margin", "The verdict is as expected, but may soon not be."),
    BASELINE("Baseline", "The verdict moved since the baseline, or there is no baseline."),
    ACCEPTED("Verdict accepted", "The present verdict was to be written into the profile.");

    private final String title;
    private final String description;

    Kind(String title, String description) {
      this.title = title;
      this.description = description;
    }

    /** The id in SARIF: "profile-problem". */
    String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String title() {
      return title;
    }

    String description() {
      return description;
    }
  }

  /** "warning: the margin shrank ...", after its place in the file, if it has one. */
  String at(String file) {
    String at = place.map(p -> ":" + p.line() + ":" + p.column()).orElse("");
    return file + at + ": " + level.id() + ": " + text;
  }
}
