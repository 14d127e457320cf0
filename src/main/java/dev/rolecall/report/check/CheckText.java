package dev.rolecall.report.check;

import dev.rolecall.document.Place;
import dev.rolecall.document.ProblemText;
import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.check.CheckResult;
import dev.rolecall.portfolio.check.Checked;
import dev.rolecall.portfolio.check.Standing;
import java.util.Optional;

/** For people: a line a profile, what is wrong with it below, and a count at the end. */
public final class CheckText {

  private static final int STANDING = 11;
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
    report.line((result.profiles().isEmpty() ? "" : "\n") + Tally.of(result) + ".");
    return report.text.toString();
  }

  /** Only how many profiles stand how, for beside a report that goes elsewhere. */
  public static String summary(CheckResult result) {
    return Tally.of(result) + ".\n";
  }

  private void profile(Checked checked) {
    String word = word(checked.standing());
    String firm = checked.firm().map(name -> " (" + SafeText.of(name, MOST_NAME) + ")").orElse("");
    String verdict =
        checked.judged().map(judged -> ": " + VerdictWords.of(judged.verdict())).orElse("");
    line(
        word + " ".repeat(STANDING - word.length()) + SafeText.of(checked.name()) + firm + verdict);
    for (Remark remark : Remarks.of(checked)) {
      if (remark.kind() != Kind.PROFILE_PROBLEM) {
        remark(checked, remark);
      }
    }
    StringBuilder problems = new StringBuilder();
    checked.problems().forEach(problem -> ProblemText.print(problem, problems));
    problems.toString().lines().forEach(this::line);
  }

  private void remark(Checked checked, Remark remark) {
    Optional<Place> place = remark.place();
    String at = place.map(p -> ":" + p.line() + ":" + p.column()).orElse("");
    String head = SafeText.of(checked.file()) + at + ": " + remark.level().id() + ": ";
    line("  " + head + remark.text().replace("\n", "\n    "));
  }

  private static String word(Standing standing) {
    return switch (standing) {
      case HOLDS -> "holds";
      case WITHOUT_EXPECT -> "no expect";
      case EXPECT_MISSING -> "NO EXPECT";
      case DRIFT -> "DRIFT";
      case INVALID -> "INVALID";
      case UNREADABLE -> "UNREADABLE";
    };
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
