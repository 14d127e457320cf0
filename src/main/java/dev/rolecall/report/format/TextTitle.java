package dev.rolecall.report.format;

import static dev.rolecall.document.WordWrap.columns;

import dev.rolecall.document.WordWrap;
import dev.rolecall.report.page.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The title of a column. Neighbors such as "Week 13, hired" and "Week 13, nobody" share the part
 * before the comma, which then stands once above both.
 *
 * @param shared the part before the comma, or nothing
 */
record TextTitle(String shared, String own) {

  private static final int GAP = 2;

  static List<TextTitle> of(List<String> titles) {
    List<TextTitle> all = new ArrayList<>();
    for (int c = 0; c < titles.size(); c++) {
      int comma = titles.get(c).indexOf(", ");
      String start = comma < 0 ? "" : titles.get(c).substring(0, comma + 1);
      boolean left = c > 0 && titles.get(c - 1).startsWith(start);
      boolean right = c + 1 < titles.size() && titles.get(c + 1).startsWith(start);
      all.add(
          comma > 0 && (left || right)
              ? new TextTitle(titles.get(c).substring(0, comma), titles.get(c).substring(comma + 2))
              : new TextTitle("", titles.get(c)));
    }
    return all;
  }

  String whole() {
    return shared.isEmpty() ? own : shared + ", " + own;
  }

  int width() {
    return columns(own);
  }

  int longestWord() {
    return Stream.of(own.split(" ")).mapToInt(WordWrap::columns).max().orElse(0);
  }

  /** The lines above a table, of which the first may be blank. */
  static List<String> lines(List<TextTitle> titles, List<Table.Column> columns, int[] widths) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int c = 0; c < widths.length; c++) {
      wrapped.add(widths[c] == 0 ? List.of() : WordWrap.lines(titles.get(c).own, widths[c]));
      height = Math.max(height, wrapped.get(c).size());
    }
    List<String> lines = new ArrayList<>(List.of(shared(titles, widths)));
    for (int at = height; at > 0; at--) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < widths.length; c++) {
        if (widths[c] > 0) {
          int row = wrapped.get(c).size() - at;
          String text = row < 0 ? "" : wrapped.get(c).get(row);
          boolean right = columns.get(c).kind() == Table.Kind.NUMBERS;
          line.append(line.length() == 0 ? "" : " ".repeat(GAP));
          line.append(right ? WordWrap.right(text, widths[c]) : WordWrap.left(text, widths[c]));
        }
      }
      lines.add(line.toString());
    }
    return lines;
  }

  /** The shared parts, each ending with the last of its columns. */
  private static String shared(List<TextTitle> titles, int[] widths) {
    StringBuilder line = new StringBuilder();
    int end = 0;
    for (int c = 0; c < widths.length; c++) {
      end += widths[c] == 0 ? 0 : widths[c] + (end == 0 ? 0 : GAP);
      String text = titles.get(c).shared;
      boolean last = c + 1 == widths.length || !titles.get(c + 1).shared.equals(text);
      if (last && !text.isEmpty()) {
        line.append(" ".repeat(Math.max(1, end - columns(text) - columns(line)))).append(text);
      }
    }
    return line.toString();
  }
}
