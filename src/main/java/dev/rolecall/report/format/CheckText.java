package dev.rolecall.report.format;

import dev.rolecall.document.ProblemText;
import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.check.CheckResult;
import dev.rolecall.portfolio.check.ProfileCheck;
import dev.rolecall.portfolio.check.ProfileCheck.Status;
import dev.rolecall.report.format.CheckFinding.Kind;
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
        parts.add(result.count(status) + " " + words(status).get(1));
      }
    }
    long warnings = result.warnings();
    return Wording.count(result.profiles().size(), "profile").shown()
        + (parts.isEmpty() ? "" : ": " + String.join(", ", parts))
        + (warnings == 0 ? "" : "; " + Wording.count(warnings, "warning").shown())
        + (result.worst().fails() ? ". FAILED." : ". Passed.");
  }

  /** What a line begins with, and what is counted. */
  private static List<String> words(Status status) {
    return switch (status) {
      case PASSED -> List.of("passed", "as expected");
      case WITHOUT_EXPECT -> List.of("no expect", "without an expectation");
      case EXPECT_MISSING -> List.of("NO EXPECT", "without the required expectation");
      case DRIFT -> List.of("DRIFT", "drifted");
      case INVALID -> List.of("INVALID", "invalid");
      case UNREADABLE -> List.of("UNREADABLE", "unreadable");
    };
  }

  private void profile(ProfileCheck check) {
    String firm = check.firm().map(name -> " (" + SafeText.of(name, MOST_NAME) + ")").orElse("");
    String verdict =
        check.outcome().map(outcome -> ": " + new CheckSentences(outcome).verdict()).orElse("");
    String status = String.format(Locale.ROOT, "%-11s", words(check.status()).get(0));
    line(status + SafeText.of(check.name()) + firm + verdict);
    CheckFinding.of(check).stream()
        .filter(finding -> finding.kind() != Kind.PROFILE_PROBLEM)
        .map(finding -> finding.at(SafeText.of(check.file())))
        .forEach(finding -> line("  " + finding.replace("\n", "\n    ")));
    StringBuilder problems = new StringBuilder();
    check.problems().forEach(problem -> ProblemText.print(problem, problems));
    problems.toString().lines().forEach(this::line);
  }

  private void line(String line) {
    text.append(unicode ? line : TextLines.ascii(line)).append('\n');
  }
}
