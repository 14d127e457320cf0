package dev.rolecall.report.format;

import static dev.rolecall.document.WordWrap.columns;

import dev.rolecall.document.WordWrap;
import dev.rolecall.report.format.TextLines.Style;
import dev.rolecall.report.page.Bar;
import dev.rolecall.report.page.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table in columns of text; where the screen is too narrow for that, a paragraph for each row.
 */
final class TextTable {

  private static final int GAP = 2;
  private static final String STRONG = "* ";
  private static final int LEAST_WORDS = 8;
  private static final int MOST_LEAST_WORDS = 24;

  private final Table table;
  private final TextLines lines;
  private final TextBar bars;
  private final String indent;
  private final List<Table.Column> columns;
  private final List<TextTitle> titles;
  private final boolean grouped;

  /**
   * @param indent of the rows, at least two columns, as strong rows are marked there
   */
  TextTable(Table table, String indent, TextLines lines, TextBar bars) {
    this.table = table;
    this.lines = lines;
    this.bars = bars;
    this.indent = indent;
    columns = table.columns();
    grouped = table.rows().stream().anyMatch(row -> row.weight() == Table.Weight.GROUP);
    titles = TextTitle.of(columns.stream().map(column -> lines.safe(column.title())).toList());
  }

  void write() {
    int[] widths = widths();
    if (widths.length == 0) {
      table.rows().forEach(this::sentence);
      return;
    }
    TextTitle.lines(titles, columns, widths).forEach(this::title);
    table.rows().forEach(row -> row(row, widths));
  }

  private void title(String line) {
    if (!line.isBlank()) {
      lines.line(lines.styled(indent + line, Style.FAINT));
    }
  }

  private String text(Table.Row row, int column) {
    String text = lines.safe(row.cells().get(column).text());
    return grouped && column == 0 && !row.strong() ? "  " + text : text;
  }

  private boolean isBar(int column) {
    return columns.get(column).kind() == Table.Kind.BARS;
  }

  private boolean isNumber(int column) {
    return columns.get(column).kind() == Table.Kind.NUMBERS;
  }

  /** The width of each column, 0 where it is left out; nothing where the table does not fit. */
  private int[] widths() {
    int[] least = new int[columns.size()];
    int[] cells = new int[columns.size()];
    int[] heads = new int[columns.size()];
    int spare = lines.width() - columns(indent) + GAP;
    for (int c = 0; c < least.length; c++) {
      cells[c] = widest(c);
      heads[c] = titles.get(c).width();
      least[c] = isBar(c) ? 0 : Math.min(Math.max(cells[c], heads[c]), least(c));
      spare -= isBar(c) ? 0 : least[c] + GAP;
    }
    return spare < 0 ? new int[0] : new TextSpread(least, cells, heads).over(spare, bars());
  }

  private List<Integer> bars() {
    List<Integer> found = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      if (isBar(c)) {
        found.add(c);
      }
    }
    return found;
  }

  private int widest(int column) {
    return table.rows().stream().mapToInt(row -> columns(text(row, column))).max().orElse(0);
  }

  /** What a column needs so that no word is cut, but for very long ones. */
  private int least(int column) {
    int longest = Math.max(LEAST_WORDS, titles.get(column).longestWord());
    for (Table.Row row : table.rows()) {
      for (String word : text(row, column).split(" ")) {
        boolean whole = WordWrap.isAddress(word);
        int width = whole ? columns(word) : Math.min(MOST_LEAST_WORDS, columns(word));
        longest = Math.max(longest, width);
      }
    }
    return longest;
  }

  private void row(Table.Row row, int[] widths) {
    List<List<String>> cells = new ArrayList<>();
    int height = 1;
    for (int c = 0; c < widths.length; c++) {
      boolean apart = c == 0 && isTooLong(text(row, 0).strip(), widths[0]);
      if (apart) {
        lines.paragraph(text(row, 0), start(row, 0), indent, Style.PLAIN);
      }
      cells.add(apart || isBar(c) ? List.of() : cell(row, c, widths[c]));
      height = Math.max(height, cells.get(c).size());
    }
    for (int at = 0; at < height; at++) {
      lines.line((cells.get(0).isEmpty() ? indent : start(row, at)) + line(row, cells, widths, at));
    }
  }

  /** Whether a single word does not fit its column; it then stands on a line of its own. */
  private static boolean isTooLong(String text, int width) {
    return columns(text) > width && !text.contains(" ");
  }

  private List<String> cell(Table.Row row, int column, int width) {
    String text = text(row, column);
    String first = text.startsWith(" ") ? "  " : "";
    String next = column == 0 ? first + "  " : "";
    return WordWrap.lines(text.strip(), first, next, width);
  }

  private String start(Table.Row row, int at) {
    return row.weight() == Table.Weight.STRONG && at == 0
        ? indent.substring(STRONG.length()) + STRONG
        : indent;
  }

  private String line(Table.Row row, List<List<String>> cells, int[] widths, int at) {
    List<String> shown = new ArrayList<>();
    for (int c = 0; c < widths.length; c++) {
      String text = at < cells.get(c).size() ? cells.get(c).get(at) : "";
      if (widths[c] > 0) {
        shown.add(isBar(c) ? bar(row, c, widths[c], at) : padded(row, c, widths[c], text));
      }
    }
    return String.join(" ".repeat(GAP), shown);
  }

  private String padded(Table.Row row, int column, int width, String text) {
    String padded = isNumber(column) ? WordWrap.right(text, width) : WordWrap.left(text, width);
    return lines.styled(padded, column == 0 && row.strong() ? Style.BOLD : Style.PLAIN);
  }

  private String bar(Table.Row row, int column, int width, int at) {
    Optional<Bar> bar = row.cells().get(column).bar();
    return at == 0 && bar.isPresent() ? bars.of(bar.get(), width) : " ".repeat(width);
  }

  private void sentence(Table.Row row) {
    List<String> parts = new ArrayList<>();
    for (int c = 1; c < columns.size(); c++) {
      String text = isBar(c) ? "" : text(row, c);
      if (!text.isEmpty()) {
        parts.add((titles.get(c).whole() + " " + text).strip());
      }
    }
    String first = text(row, 0) + (parts.isEmpty() ? "" : ": " + String.join("; ", parts));
    lines.paragraph(first, start(row, 0), indent + "  ", Style.PLAIN);
  }
}
