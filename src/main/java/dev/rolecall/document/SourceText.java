package dev.rolecall.document;

/**
 * The text a value came from: a file as it was named, or a command-line option.
 *
 * <p>Lines end at LF, CR LF or a lone CR, as editors count them; a byte-order mark is no part of
 * the text. A text that is one of several in a file counts its lines from the file's start. Two
 * sources are the same only when they are the same object, since two options may be spelt alike.
 */
public final class SourceText {
  private final String name;
  private final int linesBefore;
  private final String text;
  private CodePoints points;

  private SourceText(String name, int linesBefore, String text) {
    this.name = name;
    this.linesBefore = linesBefore;
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  public static SourceText of(String name, String text) {
    return of(name, 0, text);
  }

  /** A part of a file, after so many of its lines. */
  public static SourceText of(String name, int linesBefore, String text) {
    return new SourceText(name, linesBefore, text);
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
    return points().line(lineNumber - linesBefore);
  }

  /** The same text as the engine counts it. */
  synchronized CodePoints points() {
    if (points == null) {
      points = new CodePoints(this, text());
    }
    return points;
  }

  @Override
  public String toString() {
    return name;
  }
}
