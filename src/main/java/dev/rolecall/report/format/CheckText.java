package dev.rolecall.report.format;

import dev.rolecall.document.ProblemText;
import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.check.CheckResult;
import dev.rolecall.portfolio.check.ProfileCheck;
import dev.rolecall.portfolio.check.ProfileCheck.Status;
import dev.rolecall.profile.CheckRule;
import dev.rolecall.report.format.CheckFinding.Kind;
import dev.rolecall.report.format.CheckFinding.Level;
import dev.rolecall.report.page.Phrase;
import dev.rolecall.report.section.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A check in lines, for a terminal and for GitHub, with a count at the end. */
public final class CheckText {

  private static final int MOST_NAME = 60;

  private final StringBuilder text = new StringBuilder();
  private final boolean unicode;

  private CheckText(boolean unicode) {
    this.unicode = unicode;
  }

  /** A line a profile, its findings below it; in ASCII where no more can be shown. */
  public static String of(CheckResult result, boolean unicode) {
    CheckText report = new CheckText(unicode);
    result.listed().forEach(report::profile);
    report.line((result.listed().isEmpty() ? "" : "\n") + summary(result));
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
        + (result.accepted() == 0 ? "" : "; " + result.accepted() + " accepted for a while")
        + (result.worst().fails() ? ". FAILED." : ". Passed.");
  }

  /** What a line begins with, and what is counted. */
  private static List<String> words(Status status) {
    return switch (status) {
      case PASSED -> List.of("passed", "as expected");
      case HELD -> List.of("baseline", "as in their baseline");
      case WITHOUT_EXPECT -> List.of("no expect", "without an expectation");
      case TOLERATED -> List.of("tolerated", "tolerated");
      case EXPECT_MISSING -> List.of("NO EXPECT", "without the required expectation");
      case FAILED -> List.of("FAILED", "with a finding that fails");
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
    ProblemText.list(check.problems()).lines().forEach(this::line);
    check
        .outcome()
        .flatMap(outcome -> outcome.finding(CheckRule.PROFILE_WARNING))
        .flatMap(CheckSentences::accepted)
        .ifPresent(accepted -> line("   (" + accepted + ")"));
  }

  private void line(String line) {
    text.append(unicode ? line : TextLines.ascii(line)).append('\n');
  }

  /**
   * Workflow commands, which GitHub shows as annotations beside the lines of a profile, and a count
   * at the end.
   */
  public static String annotations(CheckResult result) {
    StringBuilder text = new StringBuilder();
    for (ProfileCheck check : result.listed()) {
      for (CheckFinding finding : CheckFinding.of(check)) {
        text.append(command(check, finding)).append('\n');
      }
    }
    return text.append(summary(result)).append('\n').toString();
  }

  /** A comment on a pull request: the count first, then a row a profile with what was found. */
  public static String markdown(CheckResult result) {
    StringBuilder text = new StringBuilder("### Rolecall: ");
    text.append(MarkdownFormat.escape(summary(result))).append('\n');
    if (!result.listed().isEmpty()) {
      text.append("\n| Result | Profile | Verdict | Findings |\n| --- | --- | --- | --- |\n");
    }
    for (ProfileCheck check : result.listed()) {
      String findings =
          CheckFinding.of(check).stream()
              .map(finding -> finding.level().id() + ": " + finding.text())
              .map(MarkdownFormat::line)
              .collect(Collectors.joining("<br>"));
      String firm = check.firm().map(name -> ", " + SafeText.of(name, MOST_NAME)).orElse("");
      String verdict =
          check.outcome().map(outcome -> new CheckSentences(outcome).verdict()).orElse("none");
      String word = words(check.status()).get(0);
      text.append(check.status().fails() ? "| **" + word + "** | " : "| " + word + " | ");
      text.append(MarkdownFormat.line(check.name() + firm)).append(" | ");
      text.append(MarkdownFormat.line(verdict)).append(" | ").append(findings).append(" |\n");
    }
    return text.toString();
  }

  private static String command(ProfileCheck check, CheckFinding finding) {
    String level = finding.level() == Level.NOTE ? "notice" : finding.level().id();
    String file = property(SafeText.of(SarifFormat.relative(check.file())));
    String place = finding.place().map(p -> ",line=" + p.line() + ",col=" + p.column()).orElse("");
    String title = property("rolecall: " + finding.kind().title());
    String firm = check.firm().map(name -> SafeText.of(name, MOST_NAME) + ": ").orElse("");
    return Phrase.of(
            "::%s file=%s%s,title=%s::%s",
            level, file, place, title, message(firm + finding.text()))
        .shown();
  }

  /** Escapes what a message cannot contain. */
  private static String message(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** Escapes what the value of a property cannot contain. */
  private static String property(String text) {
    return message(text).replace(":", "%3A").replace(",", "%2C");
  }
}
