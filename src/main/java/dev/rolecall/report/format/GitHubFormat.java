package dev.rolecall.report.format;

import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.check.CheckResult;
import dev.rolecall.portfolio.check.ProfileCheck;
import dev.rolecall.report.format.CheckFinding.Level;
import dev.rolecall.report.page.Phrase;

/**
 * Workflow commands, which GitHub shows as annotations beside the lines of a profile, and a count
 * at the end.
 */
public final class GitHubFormat {

  private static final int MOST_NAME = 60;

  private GitHubFormat() {}

  /** The whole report. */
  public static String of(CheckResult result) {
    StringBuilder text = new StringBuilder();
    for (ProfileCheck check : result.profiles()) {
      for (CheckFinding finding : CheckFinding.of(check)) {
        text.append(command(check, finding)).append('\n');
      }
    }
    return text.append(CheckText.summary(result)).append('\n').toString();
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
