package dev.rolecall.document;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The text a value came from: a file as it was named, or a command-line option.
 *
 * <p>Lines end at LF, CR LF or a lone CR, as editors count them; a byte-order mark is no part of
 * the text. A text that is one of several in a file counts its lines from the file's start. Two
 * sources are the same only when they are the same object, since two options may be spelled alike.
 *
 * <p>Within the package a text is addressed by the index of a code point, as the YAML parser counts
 * it. (The parser's own columns leave out byte-order marks within the text and would not agree with
 * an editor.)
 */
public final class SourceText {

  private final String name;
  private final int linesBefore;
  private final String text;
  private final int[] points;
  private final int[] lineStarts;

  /** A part of a file, after so many of its lines. */
  SourceText(String name, int linesBefore, String text) {
    this.name = name;
    this.linesBefore = linesBefore;
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    points = this.text.codePoints().toArray();
    IntStream afterBreaks = IntStream.range(0, length()).filter(this::endsLine).map(i -> i + 1);
    lineStarts = IntStream.concat(IntStream.of(0), afterBreaks).toArray();
  }

  private boolean endsLine(int index) {
    return at(index) == '\n' || (at(index) == '\r' && at(index + 1) != '\n');
  }

  public static SourceText of(String name, String text) {
    return new SourceText(name, 0, text);
  }

  public String name() {
    return name;
  }

  int linesBefore() {
    return linesBefore;
  }

  public String text() {
    return text;
  }

  /** The line of that number, as places count them, without its line break; "" if there is none. */
  public String line(int lineNumber) {
    int start = lineStart(lineNumber);
    return start < 0 ? "" : text(start, lineEndOf(lineNumber));
  }

  /** Where the line of that number starts; -1 if there is none. */
  int lineStart(int lineNumber) {
    int line = lineNumber - linesBefore;
    return line < 1 || line > lineStarts.length ? -1 : lineStarts[line - 1];
  }

  /** Where the line of that number ends, its line break left out; -1 if there is none. */
  int lineEndOf(int lineNumber) {
    int next = lineStart(lineNumber + 1);
    if (next < 0) {
      return lineStart(lineNumber) < 0 ? -1 : length();
    }
    return at(next - 1) == '\n' && at(next - 2) == '\r' ? next - 2 : next - 1;
  }

  Place place(int index) {
    int within = Math.max(0, Math.min(index, length()));
    int found = Arrays.binarySearch(lineStarts, within);
    int line = found >= 0 ? found + 1 : -found - 1;
    return new Place(this, linesBefore + line, within - lineStarts[line - 1] + 1);
  }

  int length() {
    return points.length;
  }

  /** The code point there; 0, which no text that reaches the parser holds, outside of the text. */
  int at(int index) {
    return index >= 0 && index < length() ? points[index] : 0;
  }

  String text(int from, int to) {
    return new String(points, from, to - from);
  }

  /** What is there up to the next blank or the end of the line. */
  String word(int from) {
    int start = Math.min(from, length());
    int end = start;
    while (end < length() && !isBlankOrBreak(at(end))) {
      end++;
    }
    return text(start, end);
  }

  /** The next index that has no blank and no line break. */
  int skipBlanks(int from) {
    int i = from;
    while (isBlankOrBreak(at(i))) {
      i++;
    }
    return i;
  }

  /** Where the line that holds an index ends, its line break left out. */
  int lineEnd(int from) {
    int to = from;
    while (to < length() && !isBreak(at(to))) {
      to++;
    }
    return to;
  }

  /** Whether only blanks come before it on its line. */
  boolean isFirstOnLine(int index) {
    int i = index - 1;
    while (at(i) == ' ' || at(i) == '\t') {
      i--;
    }
    return i < 0 || isBreak(at(i));
  }

  boolean isJson() {
    int first = at(skipBlanks(0));
    return first == '{' || first == '[';
  }

  static boolean isBreak(int point) {
    return point == '\n' || point == '\r';
  }

  static boolean isBlankOrBreak(int point) {
    return point == ' ' || point == '\t' || isBreak(point);
  }

  int[] copyPoints() {
    return points.clone();
  }

  @Override
  public String toString() {
    return name;
  }
}
