package dev.rolecall.report.page;

import java.util.List;

/** A piece of a section. */
public sealed interface Block {

  /** A heading within a section. */
  record Subheading(String text) implements Block {}

  record Paragraph(Phrase text) implements Block {}

  /** A remark that explains what stands above it. */
  record Note(Phrase text) implements Block {}

  /** A list in which the order does not matter. */
  record Items(List<Phrase> items) implements Block {}

  /** Short answers, each to a label. */
  record Facts(List<Fact> facts) implements Block {}

  /** One of them. */
  record Fact(String label, Phrase text) {}

  /** A command to type. */
  record Command(String text) implements Block {}

  /** What the colors of bars or curves mean. */
  record Legend(List<Key> keys) implements Block {}

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
  record Fold(Phrase summary, List<Block> blocks) implements Block {}

  /** A table; it may hold bars, which formats that show words alone leave out. */
  record Grid(Table table) implements Block {}

  /** Lines along a number, for formats that cannot draw curves; a table says the same. */
  record Chart(LineChart chart) implements Block {}

  /** Which option is best for each combination of two inputs. */
  record Letters(LetterMap map) implements Block {}
}
