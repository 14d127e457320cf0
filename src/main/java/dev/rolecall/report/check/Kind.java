package dev.rolecall.report.check;

import java.util.Locale;

/** What a remark is about. */
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

  /** The id in SARIF: "invalid-profile". */
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
