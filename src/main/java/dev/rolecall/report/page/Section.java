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

    public Builder note(String text) {
      return add(new Block.Note(Phrase.of(text)));
    }

    /** A list, or nothing where there is nothing to list. */
    public Builder items(List<Phrase> items) {
      return items.isEmpty() ? this : add(new Block.Items(List.copyOf(items)));
    }

    /** A table, or nothing where it has no rows. */
    public Builder table(Table.Builder table) {
      return table.isEmpty() ? this : add(table.build());
    }

    /** What is folded away, or nothing where there is nothing in it. */
    public Builder fold(String summary, Builder inside) {
      return fold(Phrase.of(summary), inside);
    }

    /** The same, with numbers in its summary. */
    public Builder fold(Phrase summary, Builder inside) {
      return inside.blocks.isEmpty()
          ? this
          : add(new Block.Fold(summary, List.copyOf(inside.blocks)));
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
