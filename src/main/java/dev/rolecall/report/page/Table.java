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

  /** How a row stands among the others. */
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

    /** Whether it stands out. */
    public boolean strong() {
      return weight != Weight.PLAIN;
    }
  }

  /** A cell: text, or a bar with the text that says the same. */
  public record Cell(Phrase text, Optional<Bar> bar) {}

  /** Puts a table together, row by row. */
  public static final class Builder {

    private final String caption;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();

    public Builder(String caption) {
      this.caption = caption;
    }

    public Builder words(String title) {
      columns.add(new Column(title, Kind.WORDS));
      return this;
    }

    public Builder numbers(String title) {
      columns.add(new Column(title, Kind.NUMBERS));
      return this;
    }

    public Builder bars(String title) {
      columns.add(new Column(title, Kind.BARS));
      return this;
    }

    public Builder cell(String text) {
      return cell(Phrase.of(text));
    }

    public Builder cell(Span span) {
      return cell(Phrase.of(span));
    }

    public Builder cell(Phrase text) {
      cells.add(new Cell(text, Optional.empty()));
      return this;
    }

    public Builder cell(Optional<? extends Span> span) {
      return cell(span.map(Phrase::of).orElse(Phrase.none()));
    }

    public Builder cell(Bar bar) {
      cells.add(new Cell(Phrase.of(bar.alt()), Optional.of(bar)));
      return this;
    }

    public void row() {
      row(Weight.PLAIN);
    }

    public void row(boolean strong) {
      row(strong ? Weight.STRONG : Weight.PLAIN);
    }

    /** Ends the row as one that sums up those after it. */
    public void group() {
      row(Weight.GROUP);
    }

    private void row(Weight weight) {
      while (cells.size() < columns.size()) {
        cell(Phrase.none());
      }
      rows.add(new Row(cells, weight));
      cells = new ArrayList<>();
    }

    public boolean isEmpty() {
      return rows.isEmpty();
    }

    public Block.Grid build() {
      return new Block.Grid(new Table(caption, columns, rows));
    }
  }
}
