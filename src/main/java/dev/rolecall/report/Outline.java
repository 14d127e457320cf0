package dev.rolecall.report;

import java.util.ArrayList;
import java.util.List;

/** Collects the blocks of a report, in order. */
final class Outline {

  private final List<Block> blocks = new ArrayList<>();

  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  void title(String text) {
    blocks.add(new Block.Heading(1, text));
  }

  void heading(String text) {
    blocks.add(new Block.Heading(2, text));
  }

  void paragraph(String text) {
    blocks.add(new Block.Paragraph(text));
  }

  /** A list, or nothing where there is nothing to list. */
  void items(List<String> texts) {
    if (!texts.isEmpty()) {
      blocks.add(new Block.Items(List.copyOf(texts)));
    }
  }

  /** A table, or nothing where it has no rows. */
  void table(List<String> header, List<List<String>> rows, boolean numbers) {
    if (!rows.isEmpty()) {
      blocks.add(new Block.Table(List.copyOf(header), List.copyOf(rows), numbers));
    }
  }
}
