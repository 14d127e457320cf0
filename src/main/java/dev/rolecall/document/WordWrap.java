package dev.rolecall.document;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at its spaces. A column is one character, however many units it takes. */
public final class WordWrap {

  private WordWrap() {}

  public static List<String> lines(String text, int width) {
    return lines(text, "", "", width);
  }

  /**
   * Lines of at most {@code width} columns, of which the first begins with {@code first} and each
   * other one with {@code next}. A word that is longer than a line is cut, after a hyphen where it
   * has one, but for a web address, which is there to be copied.
   */
  public static List<String> lines(String text, String first, String next, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    int start = line.length();
    for (String word : text.split(" +")) {
      if (line.length() > start && columns(line) + 1 + columns(word) > width) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(next);
        start = line.length();
      }
      line.append(line.length() > start ? " " : "");
      String rest = word;
      int room = Math.max(1, width - columns(line));
      while (columns(rest) > room && !isAddress(rest)) {
        int end = rest.offsetByCodePoints(0, room);
        int hyphen = rest.lastIndexOf('-', end - 1);
        int cut = hyphen > 0 ? hyphen + 1 : end;
        lines.add(line.append(rest, 0, cut).toString());
        rest = rest.substring(cut);
        line = new StringBuilder(next);
        start = line.length();
        room = Math.max(1, width - columns(line));
      }
      line.append(rest);
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /** Whether a word is an address of the web, which stays whole. */
  public static boolean isAddress(String word) {
    return word.startsWith("https://") || word.startsWith("http://");
  }

  public static int columns(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }

  /** The text with spaces after it, up to a number of columns. */
  public static String left(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - columns(text)));
  }

  /** The text with spaces before it, up to a number of columns. */
  public static String right(String text, int columns) {
    return " ".repeat(Math.max(0, columns - columns(text))) + text;
  }
}
