package dev.rolecall.document;

import org.snakeyaml.engine.v2.events.Event;

/**
 * A source's text as the YAML engine counts it, by code points.
 *
 * <p>Places are taken from the engine's index alone: its own lines and columns leave out byte-order
 * marks within the text and would not agree with an editor.
 */
final class CodePoints {
  private final SourceText source;
  private final int[] points;
  private final LineStarts lines;

  CodePoints(SourceText source, String text) {
    this.source = source;
    this.points = points(text);
    this.lines = new LineStarts(points);
  }

  /** By hand: a stream here would cost a cold start some milliseconds. */
  private static int[] points(String text) {
    int[] points = new int[text.codePointCount(0, text.length())];
    int at = 0;
    for (int i = 0; i < points.length; i++) {
      points[i] = text.codePointAt(at);
      at += Character.charCount(points[i]);
    }
    return points;
  }

  int length() {
    return points.length;
  }

  /** The code point there; 0, which no text that reaches the engine holds, past the end. */
  int at(int index) {
    return index >= 0 && index < points.length ? points[index] : 0;
  }

  int[] copy() {
    return points.clone();
  }

  Place place(int index) {
    int within = Math.max(0, Math.min(index, points.length));
    int line = lines.lineOf(within);
    return new Place(source, source.linesBefore() + line, within - lines.start(line) + 1);
  }

  Place place(Event event) {
    return place(index(event));
  }

  static int index(Event event) {
    return event.getStartMark().orElseThrow().getIndex();
  }

  /** A line, counted from the text's own first, 1, without its break; "" if there is none. */
  String line(int lineNumber) {
    if (lineNumber < 1 || lineNumber > lines.count()) {
      return "";
    }
    int start = lines.start(lineNumber);
    return text(start, lineEnd(start));
  }

  String text(int from, int to) {
    return new String(points, from, to - from);
  }

  /** What stands there up to the next blank or the end of the line. */
  String word(int from) {
    int to = from;
    while (to < points.length && !isBlankOrBreak(points[to])) {
      to++;
    }
    return text(Math.min(from, points.length), to);
  }

  int find(int point) {
    for (int i = 0; i < points.length; i++) {
      if (points[i] == point) {
        return i;
      }
    }
    return -1;
  }

  /** Where the next escape is that the engine fails at: with eight digits, or at the end. */
  int findEscape(int from) {
    int i = from;
    while (i < points.length && !(at(i) == '\\' && (at(i + 1) == 'U' || i + 2 == points.length))) {
      i += at(i) == '\\' ? 2 : 1;
    }
    return Math.min(i, points.length);
  }

  /** Where the line that holds an index ends, its line break left out. */
  int lineEnd(int from) {
    int to = from;
    while (to < points.length && !LineStarts.isBreak(points[to])) {
      to++;
    }
    return to;
  }

  /** Whether it starts as JSON does. */
  boolean isJson() {
    int first = 0;
    while (first < points.length && isBlankOrBreak(points[first])) {
      first++;
    }
    return at(first) == '{' || at(first) == '[';
  }

  /** Whether nothing but blanks stands before it on its line. */
  boolean isFirstOnLine(int index) {
    int i = index - 1;
    while (at(i) == ' ' || at(i) == '\t') {
      i--;
    }
    return i < 0 || LineStarts.isBreak(points[i]);
  }

  static boolean isBlankOrBreak(int point) {
    return point == ' ' || point == '\t' || LineStarts.isBreak(point);
  }
}
