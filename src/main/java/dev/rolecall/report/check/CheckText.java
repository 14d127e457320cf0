package dev.rolecall.report.check;

import dev.rolecall.document.ProblemText;
import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.check.CheckResult;
import dev.rolecall.portfolio.check.ProfileCheck;
import dev.rolecall.portfolio.check.ProfileCheck.Status;
import dev.rolecall.report.check.CheckFinding.Kind;
import dev.rolecall.report.section.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A line a profile for a terminal, its findings below it, and a count at the end. */
public final class CheckText {

  private static final int MOST_NAME = 60;

  private final StringBuilder text = new StringBuilder();
  private final boolean unicode;

  private CheckText(boolean unicode) {
    this.unicode = unicode;
  }

  /**
   * The whole report.
   *
   * @param unicode whether more than ASCII can be shown
   */
  public static String of(CheckResult result, boolean unicode) {
    CheckText report = new CheckText(unicode);
    result.profiles().forEach(report::profile);
    report.line((result.profiles().isEmpty() ? "" : "\n") + summary(result));
    return report.text.toString();
  }

  /** "17 profiles: 15 as expected, 1 drifted, 1 invalid; 2 warnings. FAILED." */
  public static String summary(CheckResult result) {
    List<String> parts = new ArrayList<>();
    for (Status status : Status.values()) {
      if (result.count(status) > 0) {
        parts.add(result.count(status) + " " + counted(status));
      }
    }
    long warnings = result.warnings();
    return Wording.count(result.profiles().size(), "profile").shown()
        + (parts.isEmpty() ? "" : ": " + String.join(", ", parts))
        + (warnings == 0 ? "" : "; " + Wording.count(warnings, "warning").shown())
        + (result.worst().fails() ? ". FAILED." : ". Passed.");
  }

  private static String counted(Status status) {
    return switch (status) {
      case PASSED -> "as expected";
      case WITHOUT_EXPECT -> "without an expectation";
      case EXPECT_MISSING -> "without the required expectation";
      case DRIFT -> "drifted";
      case INVALID -> "invalid";
      case UNREADABLE -> "unreadable";
    };
  }

  private static String word(Status status) {
    return switch (status) {
      case PASSED -> "passed";
      case WITHOUT_EXPECT -> "no expect";
      case EXPECT_MISSING -> "NO EXPECT";
      case DRIFT, INVALID, UNREADABLE -> status.name();
    };
  }

  private void profile(ProfileCheck check) {
    String firm = check.firm().map(name -> " (" + SafeText.of(name, MOST_NAME) + ")").orElse("");
    String verdict =
        check.outcome().map(outcome -> ": " + new CheckSentences(outcome).verdict()).orElse("");
    line(
        String.format(Locale.ROOT, "%-11s", word(check.status()))
            + SafeText.of(check.name())
            + firm
            + verdict);
    CheckFindings.of(check).stream()
        .filter(finding -> finding.kind() != Kind.PROFILE_PROBLEM)
        .map(finding -> finding.at(SafeText.of(check.file())))
        .forEach(finding -> line("  " + finding.replace("\n", "\n    ")));
    StringBuilder problems = new StringBuilder();
    check.problems().forEach(problem -> ProblemText.print(problem, problems));
    problems.toString().lines().forEach(this::line);
  }

  private void line(String line) {
    line.codePoints().forEach(this::append);
    text.append('\n');
  }

  private void append(int point) {
    if (unicode || point < 0x80) {
      text.appendCodePoint(point);
    } else {
      text.append("\\u{").append(Integer.toHexString(point)).append('}');
    }
  }
}
