package dev.rolecall.report.format;

import static dev.rolecall.document.WordWrap.columns;

import dev.rolecall.document.WordWrap;
import dev.rolecall.report.format.TextLines.Style;
import dev.rolecall.report.page.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table in columns of text; where the screen is too narrow for that, a paragraph for each row.
 */
final class TextTable {

  private static final String GAP = "  ";
  private static final String STRONG = "* ";
  private static final int LEAST_WORDS = 8;
  private static final int MOST_LEAST_WORDS = 24;
  private static final int LEAST_BAR = 10;
  private static final int SMALL_BAR = 5;
  private static final int MOST_BAR = 36;
  private static final int MOST_NAME = 36;

  private final Table table;
  private final TextLines lines;
  private final TextBar bars;
  private final String indent;
  private final boolean grouped;
  private final List<Column> all;
  private List<Column> shown;
  private String heading = "";

  /**
   * @param indent of the rows, at least two columns, as strong rows are marked there
   */
  TextTable(Table table, String indent, TextLines lines, TextBar bars) {
    this.table = table;
    this.lines = lines;
    this.bars = bars;
    this.indent = indent;
    grouped = table.rows().stream().anyMatch(row -> row.weight() == Table.Weight.GROUP);
    all = IntStream.range(0, table.columns().size()).mapToObj(Column::new).toList();
  }

  /**
   * A column. Neighbors with titles such as "Week 13, hired" and "Week 13, nobody" share the part
   * before the comma, which is then written once above both.
   */
  private final class Column {

    private final int at;
    private final Table.Kind kind;
    private final String shared;
    private final String title;

    /** What the widest cell takes on one line. */
    private final int cells;

    private int width;

    Column(int at) {
      this.at = at;
      kind = table.columns().get(at).kind();
      String whole = heading(at);
      String start = whole.substring(0, whole.indexOf(", ") + 1);
      boolean common =
          start.length() > 1
              && (heading(at - 1).startsWith(start) || heading(at + 1).startsWith(start));
      shared = common ? start.substring(0, start.length() - 1) : "";
      title = common ? whole.substring(start.length() + 1) : whole;
      cells = table.rows().stream().mapToInt(row -> columns(text(row))).max().orElse(0);
    }

    private String heading(int column) {
      return column < 0 || column >= table.columns().size()
          ? ""
          : lines.safe(table.columns().get(column).title());
    }

    boolean isBar() {
      return kind == Table.Kind.BARS;
    }

    String text(Table.Row row) {
      String text = lines.safe(row.cells().get(at).text());
      return grouped && at == 0 && !row.strong() ? "  " + text : text;
    }

    /** A cell with its title, for a sentence. */
    String titled(Table.Row row) {
      String whole = heading(at);
      boolean words = kind == Table.Kind.WORDS && !whole.isEmpty();
      return (whole + (words ? ": " : " ") + text(row)).strip();
    }

    /** What it needs so that no word is cut, but for very long ones. */
    int least() {
      IntStream words =
          table.rows().stream()
              .flatMap(row -> Stream.of(text(row).split(" ")))
              .mapToInt(
                  word ->
                      WordWrap.isAddress(word)
                          ? columns(word)
                          : Math.min(MOST_LEAST_WORDS, columns(word)));
      IntStream heading = Stream.of(title.split(" ")).mapToInt(WordWrap::columns);
      int longest = IntStream.concat(words, heading).max().orElse(0);
      return Math.min(Math.max(cells, columns(title)), Math.max(LEAST_WORDS, longest));
    }

    List<String> titleLines() {
      return WordWrap.lines(title, width).stream().map(this::padded).toList();
    }

    /** The lines of a cell; a bar is one. */
    List<String> lines(Table.Row row) {
      if (isBar()) {
        return row.cells().get(at).bar().map(bar -> bars.of(bar, width)).stream().toList();
      }
      String text = text(row);
      String first = text.startsWith(" ") ? "  " : "";
      String next = at == 0 ? first + "  " : "";
      Style style = at == 0 && row.strong() ? Style.BOLD : lines.style(row.cells().get(at).text());
      return WordWrap.lines(text.strip(), first, next, width).stream()
          .map(line -> lines.styled(padded(line), style))
          .toList();
    }

    private String padded(String text) {
      return kind == Table.Kind.NUMBERS ? WordWrap.right(text, width) : WordWrap.left(text, width);
    }
  }

  /** With a heading of its own, in line with the titles of its columns. */
  TextTable under(String title) {
    heading = lines.safe(title);
    return this;
  }

  void write() {
    if (fit(!heading.isEmpty()) || fit(false)) {
      shown = all.stream().filter(column -> column.width > 0).toList();
      title(sharedTitles());
      List<String> titles = beside(shown.stream().map(Column::titleLines).toList(), true);
      for (int at = 0; at < titles.size(); at++) {
        title(titles.get(at), at + 1 == titles.size() ? heading : "");
      }
      table.rows().forEach(this::row);
    } else {
      if (!heading.isEmpty()) {
        lines.paragraph(heading, "", Style.BOLD);
      }
      table.rows().forEach(this::sentence);
    }
  }

  /**
   * Gives each column its width: first some room for each bar, then for cells, then titles, the
   * rest for bars; false where the table does not fit.
   *
   * @param named whether the names of the rows are to stay on one line each
   */
  private boolean fit(boolean named) {
    List<Column> drawn = all.stream().filter(Column::isBar).toList();
    List<Column> written = all.stream().filter(column -> !column.isBar()).toList();
    int spare = lines.width() - columns(indent) + GAP.length();
    for (Column column : written) {
      column.width = named && column.at == 0 ? Math.min(MOST_NAME, column.cells) : column.least();
      spare -= column.width + GAP.length();
    }
    if (spare < 0) {
      return false;
    }
    int least = named ? SMALL_BAR : LEAST_BAR;
    for (Column bar : drawn) {
      bar.width = spare >= least + GAP.length() ? least : 0;
      spare -= bar.width == 0 ? 0 : least + GAP.length();
    }
    spare = grow(written, column -> column.cells, spare);
    spare = grow(written, column -> columns(column.title), spare);
    for (Column bar : drawn) {
      bar.width += bar.width == 0 ? 0 : Math.min(spare / drawn.size(), MOST_BAR - LEAST_BAR);
    }
    return true;
  }

  /** Widens the narrowest column that is narrower than wanted, again and again; what is left. */
  private static int grow(List<Column> columns, ToIntFunction<Column> wanted, int spare) {
    for (int left = spare; left > 0; left--) {
      Optional<Column> next =
          columns.stream()
              .filter(column -> column.width < wanted.applyAsInt(column))
              .min(Comparator.comparing(column -> column.width));
      if (next.isEmpty()) {
        return left;
      }
      next.get().width++;
    }
    return 0;
  }

  private void title(String line) {
    title(line, "");
  }

  /** A line of titles, which begins with the heading where that leaves room for it. */
  private void title(String line, String start) {
    String whole = indent + line;
    int width = columns(start);
    if (whole.isBlank()) {
      return;
    }
    if (width > 0
        && (width > columns(whole)
            || !WordWrap.left("", width).equals(whole.substring(0, width)))) {
      lines.paragraph(start, "", Style.BOLD);
      title(line, "");
    } else {
      lines.line(
          lines.styled(start, Style.BOLD) + lines.styled(whole.substring(width), Style.FAINT));
    }
  }

  /** Cells side by side as lines, the last of each cell at the bottom or the first at the top. */
  private List<String> beside(List<List<String>> cells, boolean bottom) {
    int height = cells.stream().mapToInt(List::size).max().orElse(1);
    List<String> all = new ArrayList<>();
    for (int at = 0; at < Math.max(1, height); at++) {
      List<String> line = new ArrayList<>();
      for (int c = 0; c < shown.size(); c++) {
        List<String> cell = cells.get(c);
        int row = bottom ? at - height + cell.size() : at;
        boolean blank = row < 0 || row >= cell.size();
        line.add(blank ? " ".repeat(shown.get(c).width) : cell.get(row));
      }
      all.add(String.join(GAP, line));
    }
    return all;
  }

  /** The shared parts, each ending with the last of its columns. */
  private String sharedTitles() {
    StringBuilder line = new StringBuilder();
    int end = 0;
    for (int c = 0; c < all.size(); c++) {
      int width = all.get(c).width;
      end += width == 0 ? 0 : width + (end == 0 ? 0 : GAP.length());
      String text = all.get(c).shared;
      boolean last = c + 1 == all.size() || !all.get(c + 1).shared.equals(text);
      if (last && !text.isEmpty()) {
        line.append(" ".repeat(Math.max(1, end - columns(text) - columns(line)))).append(text);
      }
    }
    return line.toString();
  }

  private void row(Table.Row row) {
    String name = all.get(0).text(row);
    boolean apart = isTooLong(name.strip(), all.get(0).width);
    if (apart) {
      lines.paragraph(name, start(row, 0), indent, Style.PLAIN);
    }
    List<String> rows =
        beside(
            shown.stream()
                .map(column -> apart && column.at == 0 ? List.<String>of() : column.lines(row))
                .toList(),
            false);
    for (int at = 0; at < rows.size(); at++) {
      lines.line((apart ? indent : start(row, at)) + rows.get(at));
    }
  }

  /** Whether a single word does not fit its column; it then has a line of its own. */
  private static boolean isTooLong(String text, int width) {
    return columns(text) > width && !text.contains(" ");
  }

  private String start(Table.Row row, int at) {
    return row.weight() == Table.Weight.STRONG && at == 0
        ? indent.substring(STRONG.length()) + STRONG
        : indent;
  }

  private void sentence(Table.Row row) {
    String parts =
        all.stream()
            .skip(1)
            .filter(column -> !column.isBar() && !column.text(row).isEmpty())
            .map(column -> column.titled(row))
            .collect(Collectors.joining("; "));
    String first = all.get(0).text(row) + (parts.isEmpty() ? "" : ": " + parts);
    lines.paragraph(first, start(row, 0), indent + "  ", Style.PLAIN);
  }
}
