package dev.rolecall.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * A part of a page, with a heading.
 *
 * @param id by which a link within the page finds it
 * @param listed whether the navigation of a long page names it
 */
public record Section(String id, String title, boolean listed, List<Block> blocks) {

  public Section {
    blocks = List.copyOf(blocks);
  }

  /** Puts a section together, block by block. */
  public static final class Builder {

    private final String id;
    private final String title;
    private final List<Block> blocks = new ArrayList<>();
    private boolean listed;

    public Builder(String id, String title) {
      this.id = id;
      this.title = title;
    }

    /** One of the few that the navigation of a long page names. */
    public Builder listed() {
      listed = true;
      return this;
    }

    public Builder add(Block block) {
      blocks.add(block);
      return this;
    }

    public Builder subheading(String text) {
      return add(new Block.Subheading(text));
    }

    public Builder paragraph(Phrase text) {
      return add(new Block.Paragraph(text));
    }

    /** A sentence with its parts in the places of {@code %s}. */
    public Builder paragraph(String sentence, Object... parts) {
      return paragraph(Phrase.of(sentence, parts));
    }

    public Builder note(String text) {
      return add(new Block.Note(Phrase.of(text)));
    }

    /** A list, or nothing where there is nothing to list. */
    public Builder items(List<Phrase> items) {
      return items.isEmpty() ? this : add(new Block.Items(List.copyOf(items)));
    }

    /** An item of a list, together with those just before it. */
    public Builder item(Phrase text) {
      return extend(Block.Items.class, new Block.Items(List.of(text)), Block.Items::and);
    }

    /** The same, as a sentence with its parts in the places of {@code %s}. */
    public Builder item(String sentence, Object... parts) {
      return item(Phrase.of(sentence, parts));
    }

    /** A step, after those just before it; its parts are in the places of {@code %s}. */
    public Builder step(String sentence, Object... parts) {
      Block.Steps step = new Block.Steps(List.of(Phrase.of(sentence, parts)));
      return extend(Block.Steps.class, step, Block.Steps::and);
    }

    /** A key figure with a few words on it, beside those just before it. */
    public Builder keyFigure(String label, Object value, Object note) {
      Block.KeyFigure figure = new Block.KeyFigure(label, Phrase.any(value), Phrase.any(note));
      Block.KeyFigures figures = new Block.KeyFigures(List.of(figure));
      return extend(Block.KeyFigures.class, figures, Block.KeyFigures::and);
    }

    /** A short answer to a label, together with those just before it. */
    public Builder fact(String label, Object text) {
      Block.Fact fact = new Block.Fact(label, Phrase.any(text));
      return extend(Block.Facts.class, new Block.Facts(List.of(fact)), Block.Facts::and);
    }

    /** The same, as a sentence with its parts in the places of {@code %s}. */
    public Builder fact(String label, String sentence, Object... parts) {
      return fact(label, Phrase.of(sentence, parts));
    }

    /** What marks of a kind mean, together with those just before it. */
    public Builder key(String kind, String label) {
      Block.Legend legend = new Block.Legend(List.of(new Block.Key(kind, label)));
      return extend(Block.Legend.class, legend, Block.Legend::and);
    }

    private <B extends Block> Builder extend(Class<B> type, B more, BinaryOperator<B> and) {
      int last = blocks.size() - 1;
      if (last < 0 || !type.isInstance(blocks.get(last))) {
        return add(more);
      }
      blocks.set(last, and.apply(type.cast(blocks.get(last)), more));
      return this;
    }

    /** A table, or nothing where it has no rows. */
    public Builder table(Table.Builder table) {
      return table.isEmpty() ? this : add(table.build());
    }

    /** A heading and what is under it, or nothing where there is nothing under it. */
    public Builder under(String subheading, Builder inside) {
      if (!inside.blocks.isEmpty()) {
        subheading(subheading).blocks.addAll(inside.blocks);
      }
      return this;
    }

    /** What is folded away, or nothing where there is nothing in it. */
    public Builder fold(Object summary, Builder inside) {
      return inside.blocks.isEmpty()
          ? this
          : add(new Block.Fold(Phrase.any(summary), inside.blocks()));
    }

    /** The blocks alone. */
    public List<Block> blocks() {
      return List.copyOf(blocks);
    }

    public Section build() {
      return new Section(id, title, listed, blocks);
    }
  }

  /** The blocks to fold away; a section's heading is not needed for them. */
  public static Builder inside() {
    return new Builder("", "");
  }
}
