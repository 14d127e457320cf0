package dev.rolecall.report;

import java.util.List;

/**
 * A piece of a report that text and Markdown show alike. Texts are raw: each format makes them safe
 * in its own way.
 */
sealed interface Block {

  /** A heading; level 1 is the report's title. */
  record Heading(int level, String text) implements Block {}

  record Paragraph(String text) implements Block {}

  /** A list in which the order does not matter. */
  record Items(List<String> texts) implements Block {}

  /**
   * A table whose first column names the rows.
   *
   * @param header a title for each column; the first may be empty
   * @param numbers true where the other columns hold numbers, to be aligned on the right
   */
  record Table(List<String> header, List<List<String>> rows, boolean numbers) implements Block {

    /** Whether a column is to be aligned on the right: not one of words alone. */
    boolean isRight(int column) {
      return numbers
          && column > 0
          && rows.stream().anyMatch(row -> row.get(column).matches(".*[0-9].*"));
    }
  }
}
