package dev.rolecall.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * Prints a problem for a person, each line ended by a line feed:
 *
 * <pre>
 * firm.yaml:12:18: error: drafting.backlog_hours: found `lots`; expected a number of hours
 *    12 |   backlog_hours: lots
 *       |                  ^
 *    hint: write 90, 60..110, ~90 or {low: 60, likely: 90, high: 110}
 * </pre>
 *
 * <p>Whatever came from outside is made visible first. The source line is left out where it is
 * blank.
 */
public final class ProblemText {
  private static final int FOUND_LENGTH = 60;
  private static final int MARGIN = 3;

  private ProblemText() {}

  /**
   * Prints one problem.
   *
   * @throws UncheckedIOException if {@code out} cannot be written to
   */
  public static void print(Problem problem, Appendable out) {
    try {
      out.append(heading(problem)).append('\n');
      appendSource(problem.place(), out);
      if (!problem.hint().isEmpty()) {
        out.append(" ".repeat(MARGIN)).append("hint: ");
        out.append(SafeText.of(problem.hint())).append('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The problem on one line: where, what was found, what was expected. */
  public static String heading(Problem problem) {
    Place place = problem.place();
    String at = SafeText.of(place.source().name()) + ":" + place.line() + ":" + place.column();
    return at
        + ": "
        + problem.severity().name().toLowerCase(Locale.ROOT)
        + ": "
        + sentence(problem);
  }

  /** The problem in one sentence, with its path and without its place and hint; safe to show. */
  public static String sentence(Problem problem) {
    String path = problem.path().isEmpty() ? "" : SafeText.of(problem.path(), 120) + ": ";
    return path + finding(problem);
  }

  private static String finding(Problem problem) {
    String found = SafeText.of(problem.found(), FOUND_LENGTH);
    String mark = isQuotation(problem) ? "`" : "";
    return "found " + mark + found + mark + "; expected " + SafeText.of(problem.expected());
  }

  /** Whether what was found is what the source says there, and not our description of it. */
  private static boolean isQuotation(Problem problem) {
    Place place = problem.place();
    String line = place.source().line(place.line());
    if (place.column() < 1 || place.column() > line.codePointCount(0, line.length())) {
      return false;
    }
    String rest = line.substring(line.offsetByCodePoints(0, place.column() - 1)).stripTrailing();
    return quotes(rest, problem.found())
        || (rest.matches("[\"'].*") && quotes(rest.substring(1), problem.found()));
  }

  private static boolean quotes(String rest, String found) {
    return !found.isEmpty()
        && !rest.isEmpty()
        && (rest.startsWith(found) || found.startsWith(rest));
  }

  private static void appendSource(Place place, Appendable out) throws IOException {
    String line = place.source().line(place.line());
    if (line.isBlank()) {
      return;
    }
    SourceWindow window = SourceWindow.of(line, place.column());
    String number = Integer.toString(place.line());
    int width = Math.max(2, number.length());
    out.append(" ".repeat(MARGIN + width - number.length())).append(number).append(" | ");
    out.append(window.text()).append('\n');
    out.append(" ".repeat(MARGIN + width)).append(" | ");
    out.append(" ".repeat(window.caret())).append("^\n");
  }
}
