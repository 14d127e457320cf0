package dev.rolecall.report.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A piece of a section. */
public sealed interface Block {

  /** What it says in running text, but for labels and titles. */
  default Stream<Phrase> phrases() {
    return Stream.empty();
  }

  /** A heading within a section. */
  record Subheading(String text) implements Block {}

  record Paragraph(Phrase text) implements Block {
    @Override
    public Stream<Phrase> phrases() {
      return Stream.of(text);
    }
  }

  /** A remark that explains what is above it. */
  record Note(Phrase text) implements Block {
    @Override
    public Stream<Phrase> phrases() {
      return Stream.of(text);
    }
  }

  /** A list in which the order does not matter. */
  record Items(List<Phrase> items) implements Block {

    @Override
    public Stream<Phrase> phrases() {
      return items.stream();
    }

    Items and(Items more) {
      return new Items(Stream.concat(items.stream(), more.items.stream()).toList());
    }
  }

  /** A list of what to do in this order. */
  record Steps(List<Phrase> steps) implements Block {

    @Override
    public Stream<Phrase> phrases() {
      return steps.stream();
    }

    Steps and(Steps more) {
      return new Steps(Stream.concat(steps.stream(), more.steps.stream()).toList());
    }
  }

  /** The few numbers that a reader wants first, side by side. */
  record KeyFigures(List<KeyFigure> figures) implements Block {

    KeyFigures and(KeyFigures more) {
      return new KeyFigures(Stream.concat(figures.stream(), more.figures.stream()).toList());
    }
  }

  /**
   * One of them.
   *
   * @param note a few words on the value, or nothing
   */
  record KeyFigure(String label, Phrase value, Phrase note) {}

  /** Short answers, each to a label. */
  record Facts(List<Fact> facts) implements Block {

    @Override
    public Stream<Phrase> phrases() {
      return facts.stream().map(Fact::text);
    }

    Facts and(Facts more) {
      return new Facts(Stream.concat(facts.stream(), more.facts.stream()).toList());
    }
  }

  /** One of them. */
  record Fact(String label, Phrase text) {}

  /** Lines to type or to copy, as they are. */
  record Command(String text) implements Block {}

  /** What the colors of bars or curves mean. */
  record Legend(List<Key> keys) implements Block {

    Legend and(Legend more) {
      return new Legend(Stream.concat(keys.stream(), more.keys.stream()).toList());
    }
  }

  /** One color's meaning; the kind is that of its marks. */
  record Key(String kind, String label) {}

  /** How far something reaches, as a bar beside its words. */
  record Gauge(Phrase text, Bar bar) implements Block {}

  /** Small charts side by side, whose figures are in a table that follows. */
  record Panels(List<Panel> panels) implements Block {}

  /** The same rows in several orders, of which a reader picks one. */
  record Orders(String legend, List<Order> orders) implements Block {}

  /** One of them. */
  record Order(String label, Table table) {}

  /** What is folded away until it is asked for; left out when a page is printed. */
  record Fold(Phrase summary, List<Block> blocks) implements Block {
    @Override
    public Stream<Phrase> phrases() {
      return blocks.stream().flatMap(Block::phrases);
    }
  }

  /** A table; it may hold bars, which formats that show words alone leave out. */
  record Grid(Table table) implements Block {
    @Override
    public Stream<Phrase> phrases() {
      return table.rows().stream().flatMap(row -> row.cells().stream()).map(Table.Cell::text);
    }
  }

  /**
   * Lines along one number, each with a letter, and which is best where. A table of the same values
   * goes with it.
   *
   * @param across the number along which the lines go
   * @param lines without values where they are all flat, so that only the stretches tell
   * @param stretches of the number, one after the other, each with the line that is best there
   * @param note how to read it
   */
  record Chart(Scale across, List<Line> lines, List<Stretch> stretches, String note)
      implements Block {

    /** The same as a drawing. */
    public Panel panel() {
      return Panel.of(this);
    }
  }

  /**
   * The axis of a chart.
   *
   * @param label what it counts
   * @param low its first value, {@code middle} and {@code high} the others that are named
   * @param now where the firm is today
   */
  record Scale(String label, Tick low, Tick middle, Tick high, Optional<Double> now) {

    /** The share of the axis, from 0 to 1, at which a value is. */
    public double at(double value) {
      return (value - low.value) / (high.value - low.value);
    }
  }

  /** A value, and how it is written. */
  record Tick(double value, String label) {}

  /**
   * A line through values at equal distances.
   *
   * @param letter a capital one; a small one where the option is ruled out
   * @param out where it is ruled out, one for each value
   */
  record Line(String letter, String label, List<Double> values, List<Boolean> out) {}

  /** Where one line is best, by its place among them. */
  record Stretch(double from, double to, int line) {}

  /**
   * Which option is best for each combination of two inputs, as a letter.
   *
   * @param across the input whose values are the columns, {@code up} the one whose values are the
   *     rows
   * @param rows of letters, the least value of {@code up} first
   */
  record LetterMap(Varied across, Varied up, List<List<Letter>> rows) implements Block {

    /** The same as a table, the greatest value of {@code up} on top. */
    public Table table() {
      Table.Builder table = new Table.Builder(up.label + " by " + across.label);
      table.words(up.label + " \\ " + across.label);
      across.values.forEach(table::words);
      for (int row = rows.size() - 1; row >= 0; row--) {
        table.cells(up.values.get(row));
        rows.get(row).forEach(letter -> table.cells(letter.text));
        table.row();
      }
      return table.build().table();
    }
  }

  /** An input and the values that it takes. */
  record Varied(String label, List<String> values) {}

  /**
   * A letter.
   *
   * @param option its place among the options, which gives it its color
   */
  record Letter(String text, int option) {}
}
