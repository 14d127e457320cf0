package dev.rolecall.document;

import java.util.List;
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
  private static final int WIDTH = 76;

  /** More of a line to either side is not shown, however long the line is. */
  private static final int NEARBY = 2 * WIDTH;

  private static final String CUT = "...";

  private ProblemText() {}

  /**
   * More problems of one text are only counted: a file of mistakes could have tens of thousands.
   */
  public static final int MOST_SHOWN = 100;

  /** Prints the first problems, and how many more there are. */
  public static String list(List<Problem> problems) {
    StringBuilder text = new StringBuilder();
    problems.stream().limit(MOST_SHOWN).forEach(problem -> print(problem, text));
    if (problems.size() > MOST_SHOWN) {
      String name = SafeText.of(problems.get(0).place().source().name());
      text.append(name).append(": ").append(more(problems.size())).append('\n');
    }
    return text.toString();
  }

  /** "23 more problems are not shown". */
  public static String more(int problems) {
    int more = problems - MOST_SHOWN;
    return more == 1 ? "1 more problem is not shown" : more + " more problems are not shown";
  }

  /** Prints one problem. */
  public static void print(Problem problem, StringBuilder out) {
    out.append(heading(problem)).append('\n');
    if (!problem.isMissing()) {
      appendSource(problem.place(), out);
    }
    if (!problem.hint().isEmpty()) {
      out.append(" ".repeat(MARGIN)).append("hint: ");
      out.append(SafeText.of(problem.hint())).append('\n');
    }
  }

  /** The problem on one line: where, what was found, what was expected. */
  public static String heading(Problem problem) {
    Place place = problem.place();
    String at = SafeText.of(place.source().name()) + ":" + place.line() + ":" + place.column();
    String severity = problem.severity().name().toLowerCase(Locale.ROOT);
    return at + ": " + severity + ": " + sentence(problem);
  }

  /** The problem in one sentence, with its path and without its place and hint; safe to show. */
  public static String sentence(Problem problem) {
    String path = problem.path().isEmpty() ? "" : SafeText.of(problem.path(), 120) + ": ";
    return path + finding(problem);
  }

  private static String finding(Problem problem) {
    if (problem.isMissing()) {
      return "missing. " + SafeText.of(problem.expected());
    }
    String found = SafeText.of(problem.found(), FOUND_LENGTH);
    String mark = isQuotation(problem) ? "`" : "";
    return "found " + mark + found + mark + "; expected " + SafeText.of(problem.expected());
  }

  /** Whether what was found is what the source says there, and not our description of it. */
  private static boolean isQuotation(Problem problem) {
    String found = problem.found();
    Place place = problem.place();
    int at = place.index();
    int end = place.source().lineEndOf(place.line());
    if (found.isEmpty() || at >= end) {
      return false;
    }
    int to = Math.min(end, at + found.length() + 2);
    String rest = place.source().text(at, to);
    rest = to == end ? rest.stripTrailing() : rest;
    return quotes(rest, found) || (rest.matches("[\"'].*") && quotes(rest.substring(1), found));
  }

  private static boolean quotes(String rest, String found) {
    return !rest.isEmpty() && (rest.startsWith(found) || found.startsWith(rest));
  }

  /** The part of the source line that fits on a terminal, made visible, and a caret below it. */
  private static void appendSource(Place place, StringBuilder out) {
    SourceText source = place.source();
    int start = source.lineStart(place.line());
    int end = source.lineEndOf(place.line());
    int from = Math.max(start, Math.min(place.index(), end) - NEARBY);
    int to = Math.min(end, place.index() + NEARBY);
    String all = to <= from ? "" : source.text(from, to);
    String near = to == end ? all.stripTrailing() : all;
    if (near.isBlank()) {
      return;
    }
    int before = Math.min(place.index() - from, WordWrap.columns(near));
    int at = near.offsetByCodePoints(0, before);
    String left = visible(near.substring(0, at));
    int[] shown = (left + visible(near.substring(at))).codePoints().toArray();
    int caret = WordWrap.columns(left);
    int first = Math.max(0, Math.min(caret - WIDTH / 2, shown.length - WIDTH));
    String number = Integer.toString(place.line());
    int width = Math.max(2, number.length());
    out.append(" ".repeat(MARGIN + width - number.length())).append(number).append(" | ");
    out.append(window(shown, first)).append('\n');
    out.append(" ".repeat(MARGIN + width)).append(" | ");
    out.append(" ".repeat(caret - first)).append("^\n");
  }

  /** One space for a tab, so that the caret still lines up. */
  private static String visible(String text) {
    return SafeText.of(text.replace('\t', ' '));
  }

  /** As many characters as fit, with dots where there are more. */
  private static String window(int[] shown, int first) {
    int end = Math.min(shown.length, first + WIDTH);
    int from = first > 0 ? first + CUT.length() : 0;
    int to = end < shown.length ? end - CUT.length() : end;
    return (first > 0 ? CUT : "") + new String(shown, from, to - from) + (to < end ? CUT : "");
  }
}
