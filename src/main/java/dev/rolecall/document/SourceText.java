package dev.rolecall.document;

/**
 * The text a value came from: a file as it was named, or a command-line option.
 *
 * <p>Lines end at LF, CR LF or a lone CR, as editors count them; a byte-order mark is no part of
 * the text. Two sources are the same only when they are the same object, since two options may be
 * spelt alike.
 */
public final class SourceText {
  private final String name;
  private final String text;
  private final CodePoints points;

  private SourceText(String name, String text) {
    this.name = name;
    this.text = text;
    this.points = new CodePoints(this, text);
  }

  public static SourceText of(String name, String text) {
    return new SourceText(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  /** The line of that number, counted from 1, without its line break; "" if there is none. */
  public String line(int lineNumber) {
    return points.line(lineNumber);
  }

  /** The same text as the engine counts it. */
  CodePoints points() {
    return points;
  }

  @Override
  public String toString() {
    return name;
  }
}
