package dev.rolecall.report.format;

import dev.rolecall.document.WordWrap;
import dev.rolecall.report.format.TextLines.Style;
import dev.rolecall.report.page.Block;
import java.util.List;

/**
 * A letter for each combination of two inputs; many columns go into panels, one below the other.
 */
final class TextMap {

  private static final int GAP = 2;
  private static final int WIDEST_CELL = 12;

  private final Block.LetterMap map;
  private final TextLines lines;
  private final String indent;
  private final List<String> across;
  private final List<String> up;
  private final int label;

  TextMap(Block.LetterMap map, String indent, TextLines lines) {
    this.map = map;
    this.indent = indent;
    this.lines = lines;
    across = map.across().values().stream().map(lines::safe).toList();
    up = map.up().values().stream().map(lines::safe).toList();
    label = widest(up);
  }

  private static int widest(List<String> texts) {
    return texts.stream().mapToInt(WordWrap::columns).max().orElse(0);
  }

  void write() {
    String axes = "Up: " + map.up().label() + ". Across: " + map.across().label() + ".";
    lines.paragraph(lines.safe(axes), indent, Style.FAINT);
    int room = lines.width() - WordWrap.columns(indent) - label - GAP;
    int cell = Math.min(Math.min(widest(across) + 1, WIDEST_CELL), room / across.size());
    int width = Math.max(1, cell);
    int fitting = Math.min(across.size(), room / width);
    for (int from = 0; from < across.size(); from += fitting) {
      lines.gap();
      panel(from, Math.min(from + fitting, across.size()), width);
    }
  }

  private void panel(int from, int to, int width) {
    for (int row = up.size() - 1; row >= 0; row--) {
      StringBuilder line = new StringBuilder(indent + WordWrap.right(up.get(row), label));
      line.append(' ').append(lines.either("\u2502", "|"));
      for (Block.Letter letter : map.rows().get(row).subList(from, to)) {
        line.append(" ".repeat(width - 1))
            .append(lines.tinted(List.of(letter.text()), new int[] {letter.option()}));
      }
      lines.line(line.toString());
    }
    String rule = lines.either("\u2500", "-").repeat(width * (to - from));
    lines.line(indent + " ".repeat(label + 1) + lines.either("\u2514", "+") + rule);
    lines.line(indent + " ".repeat(label + GAP) + labels(from, to, width));
  }

  /** As many labels as fit, each ending under its column. */
  private String labels(int from, int to, int width) {
    StringBuilder line = new StringBuilder();
    for (int column = from; column < to; column++) {
      int end = width * (column - from + 1);
      String text = across.get(column);
      int start = end - WordWrap.columns(text);
      if (start >= line.length() + (line.length() == 0 ? 0 : 1)) {
        line.append(" ".repeat(start - line.length())).append(text);
      }
    }
    return line.toString();
  }
}
