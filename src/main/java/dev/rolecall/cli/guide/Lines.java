package dev.rolecall.cli.guide;

import dev.rolecall.cli.guide.Guide.Meaning;
import java.util.List;

/**
 * Writes help of a certain width.
 *
 * @param width in columns
 */
public record Lines(int width, StringBuilder text) {

  private static final int INDENT = 2;

  /** A space between an option and its value, at which no line is broken. */
  private static final char TIE = '\u00a0';

  /** A paragraph; its lines but the first are indented. */
  public void hang(String paragraph, int indent) {
    wrap(paragraph, 0, indent, "");
  }

  /** A command to copy: broken only where a shell lets it be, and behind a backslash. */
  public void command(String line) {
    text.append(" ".repeat(INDENT));
    int begin = text.length();
    wrap(line.replaceAll("( --?[a-z-]+) (?!-)", "$1" + TIE), INDENT, 3 * INDENT, " \\");
    for (int i = begin; i < text.length(); i++) {
      if (text.charAt(i) == TIE) {
        text.setCharAt(i, ' ');
      }
    }
  }

  /**
   * Two columns: terms, and what they mean.
   *
   * @param heading written if there is a term
   * @param widest the widest term that has its meaning beside it and not below
   */
  public void table(String heading, List<Meaning> rows, int widest) {
    int wide =
        rows.stream().mapToInt(row -> row.word().length()).filter(n -> n <= widest).max().orElse(0);
    int column = INDENT + wide + INDENT;
    text.append(rows.isEmpty() ? "" : heading);
    for (Meaning row : rows) {
      text.append(" ".repeat(INDENT)).append(row.word());
      if (row.word().length() > wide) {
        text.append('\n').append(" ".repeat(column));
      } else {
        text.append(" ".repeat(column - INDENT - row.word().length()));
      }
      wrap(row.meaning(), column, column, "");
    }
  }

  /** Words until the line is full. A word that is too long for a line has one to itself. */
  private void wrap(String words, int from, int indent, String mark) {
    int at = from;
    boolean first = true;
    for (String word : words.split(" ")) {
      int needed = word.length() + (first ? 0 : 1);
      if (!first && at + needed + mark.length() > width) {
        text.append(mark).append('\n').append(" ".repeat(indent));
        at = indent;
        first = true;
        needed = word.length();
      }
      text.append(first ? "" : " ").append(word);
      at += needed;
      first = false;
    }
    text.append('\n');
  }
}
