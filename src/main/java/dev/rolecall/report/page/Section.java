package dev.rolecall.report.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a page, with a heading.
 *
 * @param id by which a link within the page finds it
 */
public record Section(String id, String title, List<Block> blocks) {

  public Section {
    blocks = List.copyOf(blocks);
  }

  /** Puts a section together, block by block. */
  public static final class Builder {

    private final String id;
    private final String title;
    private final List<Block> blocks = new ArrayList<>();

    public Builder(String id, String title) {
      this.id = id;
      this.title = title;
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

    /** A short answer to a label, in one list with those just before it. */
    public Builder fact(String label, Object text) {
      Block.Fact fact = new Block.Fact(label, Phrase.any(text));
      int last = blocks.size() - 1;
      if (last < 0 || !(blocks.get(last) instanceof Block.Facts facts)) {
        return add(new Block.Facts(List.of(fact)));
      }
      blocks.set(last, facts.and(fact));
      return this;
    }

    /** The same, as a sentence with its parts in the places of {@code %s}. */
    public Builder fact(String label, String sentence, Object... parts) {
      return fact(label, Phrase.of(sentence, parts));
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
      return new Section(id, title, blocks);
    }
  }

  /** The blocks to fold away; a section's heading is not needed for them. */
  public static Builder inside() {
    return new Builder("", "");
  }
}
