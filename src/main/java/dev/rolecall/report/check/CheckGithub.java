package dev.rolecall.report.check;

import dev.rolecall.document.Place;
import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.check.CheckResult;
import dev.rolecall.portfolio.check.Checked;

/**
 * Workflow commands, which GitHub shows as annotations beside the lines of a profile, and a count
 * at the end.
 */
public final class CheckGithub {

  private CheckGithub() {}

  /** The whole report. */
  public static String of(CheckResult result) {
    StringBuilder text = new StringBuilder();
    for (Checked checked : result.profiles()) {
      for (Remark remark : Remarks.of(checked)) {
        command(checked, remark, text);
      }
    }
    return text.append(Tally.of(result)).append(".\n").toString();
  }

  private static void command(Checked checked, Remark remark, StringBuilder text) {
    text.append("::").append(remark.level() == Level.NOTE ? "notice" : remark.level().id());
    text.append(" file=").append(property(SafeText.of(FileUri.plain(checked.file()))));
    if (remark.place().isPresent()) {
      Place place = remark.place().get();
      text.append(",line=").append(place.line()).append(",col=").append(place.column());
    }
    text.append(",title=").append(property("rolecall: " + remark.kind().title()));
    String firm = checked.firm().map(name -> SafeText.of(name, 60) + ": ").orElse("");
    text.append("::").append(message(firm + remark.text())).append('\n');
  }

  /** What a message must not hold as it is. */
  private static String message(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** What the value of a property must not hold as it is. */
  private static String property(String text) {
    return message(text).replace(":", "%3A").replace(",", "%2C");
  }
}
