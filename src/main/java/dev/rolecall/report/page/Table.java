package dev.rolecall.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A table whose first column names the rows.
 *
 * @param caption what it shows, for whoever comes to it without the heading above
 */
public record Table(String caption, List<Column> columns, List<Row> rows) {

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** A column's title, and what its cells are. */
  public record Column(String title, Kind kind) {

    /** The name of its looks. */
    public String style() {
      return kind.name().toLowerCase(Locale.ROOT);
    }
  }

  /** How cells are set. */
  public enum Kind {
    WORDS,
    NUMBERS,
    BARS
  }

  /** How a row differs from the others. */
  public enum Weight {
    PLAIN,
    /** The one that counts most. */
    STRONG,
    /** One that sums up those after it. */
    GROUP
  }

  /** A row. */
  public record Row(List<Cell> cells, Weight weight) {

    public Row {
      cells = List.copyOf(cells);
    }

    /** Whether it is emphasized. */
    public boolean strong() {
      return weight != Weight.PLAIN;
    }
  }

  /** A cell: text, or a bar with the text that says the same. */
  public record Cell(Phrase text, Optional<Bar> bar) {}

  /**
   * Puts a table together, row by row. A cell is a bar, or a phrase, a span, a text, a number, or
   * an optional one of them.
   */
  public static final class Builder {

    private final String caption;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();

    public Builder(String caption) {
      this.caption = caption;
    }

    public Builder words(String... titles) {
      return columns(Kind.WORDS, titles);
    }

    public Builder numbers(String... titles) {
      return columns(Kind.NUMBERS, titles);
    }

    public Builder bars(String title) {
      return columns(Kind.BARS, title);
    }

    private Builder columns(Kind kind, String... titles) {
      List.of(titles).forEach(title -> columns.add(new Column(title, kind)));
      return this;
    }

    /** Some cells of a row that is not complete yet. */
    public Builder cells(Object... some) {
      for (Object one : some) {
        cells.add(
            one instanceof Bar bar
                ? new Cell(Phrase.of(bar.alt()), Optional.of(bar))
                : new Cell(Phrase.any(one), Optional.empty()));
      }
      return this;
    }

    /** The last cells of a row; those that are missing are empty. */
    public Builder row(Object... last) {
      return end(Weight.PLAIN, last);
    }

    /** The same of a row that may be the one that counts most. */
    public Builder strongRow(boolean strong, Object... last) {
      return end(strong ? Weight.STRONG : Weight.PLAIN, last);
    }

    /** The same of a row that sums up those after it. */
    public Builder groupRow(Object... last) {
      return end(Weight.GROUP, last);
    }

    private Builder end(Weight weight, Object... last) {
      cells(last);
      if (cells.size() > columns.size()) {
        throw new IllegalStateException("a row of \"" + caption + "\" has more cells than columns");
      }
      while (cells.size() < columns.size()) {
        cells(Phrase.none());
      }
      rows.add(new Row(cells, weight));
      cells.clear();
      return this;
    }

    public boolean isEmpty() {
      return rows.isEmpty();
    }

    public Block.Grid build() {
      return new Block.Grid(new Table(caption, columns, rows));
    }
  }
}
