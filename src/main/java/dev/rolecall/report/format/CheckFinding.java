package dev.rolecall.report.format;

import dev.rolecall.document.Place;
import dev.rolecall.document.Problem;
import dev.rolecall.document.ProblemText;
import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.check.CheckOutcome;
import dev.rolecall.portfolio.check.CheckOutcome.Finding;
import dev.rolecall.portfolio.check.ProfileCheck;
import dev.rolecall.portfolio.check.ProfileCheck.Accepted;
import dev.rolecall.portfolio.check.ProfileCheck.Status;
import dev.rolecall.profile.CheckRule;
import dev.rolecall.quantity.Identified;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One finding about a profile, the same in every format.
 *
 * @param place where in the profile, if it has a place
 * @param text a sentence or two, safe to show
 * @param accepted that it is an exception for a while: it is then a note
 */
record CheckFinding(
    Level level, Kind kind, Optional<Place> place, String text, Optional<Finding> accepted) {

  private static final int MOST_SHOWN = 120;

  /** How severe a finding is: only errors fail a check. */
  enum Level implements Identified {
    ERROR,
    WARNING,
    NOTE
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
    List<CheckFinding> findings = new ArrayList<>();
    check
        .unreadable()
        .map(reason -> nowhere(Level.ERROR, Kind.UNREADABLE, "cannot be read: " + reason))
        .ifPresent(findings::add);
    check.outcome().ifPresent(outcome -> add(outcome, check.place(), findings));
    if (check.status() == Status.HELD) {
      String file = check.outcome().flatMap(CheckOutcome::baseline).orElseThrow().file();
      String held = "the verdict is that of the baseline " + SafeText.of(file, MOST_SHOWN);
      findings.add(nowhere(Level.NOTE, Kind.BASELINE, held));
    } else if (check.status() == Status.WITHOUT_EXPECT && findings.isEmpty()) {
      findings.add(nowhere(Level.NOTE, Kind.EXPECT_MISSING, CheckSentences.SILENT));
    }
    List<Problem> problems = check.problems();
    Optional<Finding> odd = check.outcome().flatMap(one -> one.finding(CheckRule.PROFILE_WARNING));
    problems.stream().limit(ProblemText.MOST_SHOWN).forEach(one -> findings.add(of(one, odd)));
    if (problems.size() > ProblemText.MOST_SHOWN) {
      findings.add(nowhere(Level.NOTE, Kind.PROFILE_PROBLEM, ProblemText.more(problems.size())));
    }
    add(check.accepted(), check.place(), findings);
    return findings.stream().map(finding -> finding.in(check.file())).toList();
  }

  private static CheckFinding nowhere(Level level, Kind kind, String text) {
    return new CheckFinding(level, kind, Optional.empty(), text, Optional.empty());
  }

  /** The cause follows the first finding that it explains. */
  private static void add(
      CheckOutcome outcome, Optional<Place> expectation, List<CheckFinding> findings) {
    CheckSentences sentences = new CheckSentences(outcome);
    String cause = sentences.cause().map(one -> "\ncause: " + one).orElse("");
    boolean first = true;
    for (Finding finding : outcome.findings()) {
      CheckRule rule = finding.rule();
      if (rule == CheckRule.PROFILE_WARNING) {
        continue; // the problems themselves are listed
      }
      boolean moved = rule.isAboutBaseline() && rule != CheckRule.NO_BASELINE;
      boolean caused = first && (rule.isViolation() || moved);
      String text = sentences.sentence(finding) + (caused ? cause : "") + accepted(finding);
      Optional<Place> place = rule.isViolation() ? finding.place() : expectation;
      findings.add(
          new CheckFinding(
              level(finding),
              kind(rule),
              place,
              text,
              Optional.of(finding).filter(Finding::accepted)));
      first &= !caused;
    }
  }

  private static String accepted(Finding finding) {
    return CheckSentences.accepted(finding).map(one -> "\n(" + one + ")").orElse("");
  }

  private static Level level(Finding finding) {
    return finding.accepted() ? Level.NOTE : finding.fails() ? Level.ERROR : Level.WARNING;
  }

  private static Kind kind(CheckRule rule) {
    if (rule.isViolation()) {
      return Kind.DRIFT;
    }
    return rule == CheckRule.NO_EXPECTATION
        ? Kind.EXPECT_MISSING
        : rule.isAboutBaseline() ? Kind.BASELINE : Kind.THIN_MARGIN;
  }

  private static CheckFinding of(Problem problem, Optional<Finding> odd) {
    Level level =
        problem.severity() == Problem.Severity.ERROR
            ? Level.ERROR
            : odd.map(CheckFinding::level).orElse(Level.WARNING);
    String hint = problem.hint().isEmpty() ? "" : "\nhint: " + SafeText.of(problem.hint());
    return new CheckFinding(
        level,
        Kind.PROFILE_PROBLEM,
        Optional.of(problem.place()),
        ProblemText.sentence(problem) + hint + odd.map(CheckFinding::accepted).orElse(""),
        odd.filter(Finding::accepted));
  }

  private static void add(
      Accepted accepted, Optional<Place> expectation, List<CheckFinding> findings) {
    accepted
        .refusal()
        .map(why -> "the verdict was not written: " + SafeText.of(why))
        .map(text -> written(Level.WARNING, expectation, text))
        .ifPresent(findings::add);
    for (Accepted.Edit edit : accepted.edits()) {
      String from = edit.from().isEmpty() ? "nothing" : SafeText.of(edit.from(), MOST_SHOWN);
      String to = SafeText.of(edit.to(), MOST_SHOWN);
      String text = "accepted: " + edit.path() + " was " + from + " and is now " + to;
      findings.add(written(Level.NOTE, expectation, text));
    }
  }

  private static CheckFinding written(Level level, Optional<Place> expectation, String text) {
    return new CheckFinding(level, Kind.ACCEPTED, expectation, text, Optional.empty());
  }

  /** A finding about a command-line option names the option, and has no place in the file. */
  private CheckFinding in(String file) {
    return place
        .map(found -> found.source().name())
        .filter(option -> !option.equals(file))
        .map(option -> SafeText.of(option, MOST_SHOWN) + ": " + text)
        .map(said -> new CheckFinding(level, kind, Optional.empty(), said, accepted))
        .orElse(this);
  }
}
