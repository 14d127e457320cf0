package dev.rolecall.report;

import dev.rolecall.decision.Confidence;
import dev.rolecall.decision.Strength;
import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.BatchSummary;
import dev.rolecall.portfolio.RowError;
import dev.rolecall.portfolio.SummaryRow;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.report.format.Screen;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.List;
import java.util.Locale;

/** What many firms come to, for a person: verdicts by count, the surest, the closest, failures. */
public final class SummaryText {

  private static final int COUNT = 8;

  private final BatchSummary summary;
  private final Rulebook rulebook;
  private final TextCanvas canvas;

  private SummaryText(BatchSummary summary, Rulebook rulebook, TextCanvas canvas) {
    this.summary = summary;
    this.rulebook = rulebook;
    this.canvas = canvas;
  }

  /** Writes the whole table. */
  public static void write(BatchSummary summary, Rulebook rulebook, Screen screen, Appendable out) {
    new SummaryText(summary, rulebook, new TextCanvas(screen, out)).write();
  }

  private void write() {
    long failed = summary.failed();
    canvas.line(
        Wording.count(summary.firms(), "firm")
            + (failed == 0 ? "" : ", " + Wording.count(failed, "failure")));
    if (summary.firms() > failed) {
      counts();
      firms("The surest", summary.strongest());
      firms("The closest", summary.closest());
    }
    failures();
  }

  private void counts() {
    List<Option> options = rulebook.staffing().mainOptions();
    int width = options.stream().mapToInt(o -> o.label().length()).max().orElse(0);
    canvas.blank();
    StringBuilder head = new StringBuilder(" ".repeat(2 + width)).append(cell("firms"));
    for (Strength strength : Strength.values()) {
      head.append("  ").append(name(strength));
    }
    canvas.line(canvas.strong(head.toString()));
    for (Option option : options) {
      canvas.line("  " + TextCanvas.left(option.label(), width) + counts(option.id()));
    }
  }

  private String counts(String option) {
    StringBuilder line = new StringBuilder(cell(grouped(summary.count(option))));
    for (Strength strength : Strength.values()) {
      String count = grouped(summary.count(option, strength.id()));
      line.append(TextCanvas.right(count, 2 + name(strength).length()));
    }
    return line.toString();
  }

  private static String name(Strength strength) {
    return strength.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String cell(String text) {
    return TextCanvas.right(text, COUNT);
  }

  private static String grouped(long count) {
    return Decimals.grouped(count, 0);
  }

  private void firms(String heading, List<SummaryRow> rows) {
    if (!rows.isEmpty()) {
      canvas.heading(heading);
      rows.forEach(row -> canvas.line("  " + verdict(row)));
    }
  }

  private String verdict(SummaryRow row) {
    String option = row.recommendation().orElseThrow();
    String sure = row.confidence().map(Confidence::share).map(Wording::percent).orElse("-");
    String lead =
        row.margin().map(points -> Wording.points(points) + " points").orElse("unopposed");
    String over =
        row.runnerUp().map(next -> label(option) + " over " + label(next)).orElse(label(option));
    String text = TextCanvas.right(sure, 4) + TextCanvas.right(lead, 13) + "  " + over + ": ";
    return text + firm(row, canvas.width() - 2 - text.length());
  }

  private String label(String option) {
    return rulebook.staffing().options().containsKey(option)
        ? rulebook.staffing().options().get(option).label()
        : option;
  }

  private static String firm(SummaryRow row, int room) {
    return SafeText.of(row.firm().orElse(row.source()), Math.max(room, 8));
  }

  private void failures() {
    List<SummaryRow> failures = summary.failures();
    if (failures.isEmpty()) {
      return;
    }
    canvas.heading("Failures");
    failures.forEach(row -> canvas.line("  " + failure(row)));
    long more = summary.failed() - failures.size();
    if (more > 0) {
      canvas.line("  and " + grouped(more) + " more, in the summary");
    }
  }

  private String failure(SummaryRow row) {
    RowError reason = row.error().orElseThrow();
    boolean invalid = reason.code() == RowError.INVALID;
    boolean unreadable = reason.code() == RowError.UNREADABLE;
    String where = invalid ? row.source() + ":" + row.line() : row.source();
    String first = (unreadable ? "cannot be read: " : "") + reason.errors().get(0);
    String what = invalid ? Wording.count(reason.count(), "error") : first;
    return SafeText.of(where + ": " + what, canvas.width() - 2);
  }
}
