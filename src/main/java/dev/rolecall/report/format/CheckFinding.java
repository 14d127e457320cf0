package dev.rolecall.report.format;

import dev.rolecall.document.Place;
import dev.rolecall.document.Problem;
import dev.rolecall.document.ProblemText;
import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.check.CheckOutcome;
import dev.rolecall.portfolio.check.CheckOutcome.Violation;
import dev.rolecall.portfolio.check.CheckOutcome.Warning;
import dev.rolecall.portfolio.check.ProfileCheck;
import dev.rolecall.portfolio.check.ProfileCheck.Accepted;
import dev.rolecall.portfolio.check.ProfileCheck.Status;
import java.util.ArrayList;
import java.util.List;
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

  /**
   * All findings about a profile. One of them is an error if and only if the profile fails the
   * check, so no format can pass what another one fails.
   */
  static List<CheckFinding> of(ProfileCheck check) {
    return new Gathering(check).list();
  }

  private static final class Gathering {

    private static final int MOST_OPTION = 120;
    private static final int MOST_VALUE = 120;

    private final ProfileCheck check;
    private final List<CheckFinding> findings = new ArrayList<>();

    Gathering(ProfileCheck check) {
      this.check = check;
    }

    private List<CheckFinding> list() {
      for (String reason : check.unreadable().stream().toList()) {
        add(Level.ERROR, Kind.UNREADABLE, Optional.empty(), "cannot be read: " + reason);
      }
      check.outcome().ifPresent(this::outcome);
      String silent = "the profile does not say which verdict it expects, so nothing was checked";
      if (check.status() == Status.EXPECT_MISSING) {
        String how = "; add `expect`, or run with --accept";
        add(Level.ERROR, Kind.EXPECT_MISSING, Optional.empty(), silent + how);
      } else if (check.status() == Status.WITHOUT_EXPECT) {
        add(Level.NOTE, Kind.EXPECT_MISSING, Optional.empty(), silent);
      }
      check.problems().forEach(this::problem);
      accepted(check.accepted());
      return List.copyOf(findings);
    }

    /** The cause follows the first finding that it explains. */
    private void outcome(CheckOutcome outcome) {
      CheckSentences sentences = new CheckSentences(outcome);
      String cause = outcome.drift().map(one -> "\ncause: " + CheckSentences.cause(one)).orElse("");
      boolean first = true;
      for (Violation violation : outcome.violations()) {
        String text = sentences.violation(violation) + (first ? cause : "");
        add(Level.ERROR, Kind.DRIFT, violation.place(), text);
        first = false;
      }
      for (Warning warning : outcome.warnings()) {
        Kind kind = warning.isAboutBaseline() ? Kind.BASELINE : Kind.THIN_MARGIN;
        boolean caused = first && warning.isAboutBaseline() && warning != Warning.NO_BASELINE;
        String text = sentences.warning(warning) + (caused ? cause : "");
        add(Level.WARNING, kind, check.place(), text);
      }
    }

    private void problem(Problem problem) {
      boolean error = problem.severity() == Problem.Severity.ERROR;
      String hint = problem.hint().isEmpty() ? "" : "\nhint: " + SafeText.of(problem.hint());
      add(
          error ? Level.ERROR : Level.WARNING,
          Kind.PROFILE_PROBLEM,
          Optional.of(problem.place()),
          ProblemText.sentence(problem) + hint);
    }

    private void accepted(Accepted accepted) {
      if (accepted.refusal().isPresent()) {
        String text = "the verdict was not written: " + SafeText.of(accepted.refusal().get());
        add(Level.WARNING, Kind.ACCEPTED, check.place(), text);
      }
      for (Accepted.Edit edit : accepted.edits()) {
        String from = edit.from().isEmpty() ? "nothing" : SafeText.of(edit.from(), MOST_VALUE);
        String to = SafeText.of(edit.to(), MOST_VALUE);
        String text = "accepted: " + edit.path() + " was " + from + " and is now " + to;
        add(Level.NOTE, Kind.ACCEPTED, check.place(), text);
      }
    }

    /** A finding about a command-line option names the option, and has no place in the file. */
    private void add(Level level, Kind kind, Optional<Place> place, String text) {
      Optional<String> option =
          place.map(p -> p.source().name()).filter(name -> !name.equals(check.file()));
      String named = option.map(name -> SafeText.of(name, MOST_OPTION) + ": ").orElse("") + text;
      Optional<Place> inFile = option.isPresent() ? Optional.empty() : place;
      findings.add(new CheckFinding(level, kind, inFile, named));
    }
  }
}
