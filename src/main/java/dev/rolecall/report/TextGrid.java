package dev.rolecall.report;

import java.util.ArrayList;
import java.util.List;

/** A table as text: cells wrap; where even that is too narrow, rows become sentences. */
final class TextGrid {

  private static final int GAP = 2;
  private static final int LEAST_FIRST = 16;

  private final Block.Table table;
  private final TextCanvas canvas;

  TextGrid(Block.Table table, TextCanvas canvas) {
    this.table = table;
    this.canvas = canvas;
  }

  void write() {
    int[] widths = widths();
    int others = 0;
    for (int c = 1; c < widths.length; c++) {
      others += widths[c] + GAP;
    }
    int first = Math.min(widths[0], canvas.width() - GAP - others);
    if (first < Math.min(LEAST_FIRST, widths[0])) {
      table.rows().forEach(this::sentence);
      return;
    }
    widths[0] = first;
    canvas.faint(lines(table.header(), widths).get(0).stripTrailing(), "");
    table.rows().forEach(row -> lines(row, widths).forEach(canvas::line));
  }

  private int[] widths() {
    int[] widths = new int[table.header().size()];
    int most = table.numbers() ? canvas.width() : canvas.width() / 4;
    for (int c = 0; c < widths.length; c++) {
      widths[c] = TextCanvas.length(table.header().get(c));
      for (List<String> row : table.rows()) {
        int cell = TextCanvas.length(row.get(c));
        widths[c] = Math.max(widths[c], c > 0 && cell > most ? most : cell);
      }
    }
    return widths;
  }

  private List<String> lines(List<String> row, int[] widths) {
    List<List<String>> cells = new ArrayList<>();
    int height = 1;
    for (int c = 0; c < widths.length; c++) {
      cells.add(wrapped(row.get(c), widths[c]));
      height = Math.max(height, cells.get(c).size());
    }
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < widths.length; c++) {
        String cell = i < cells.get(c).size() ? cells.get(c).get(i) : "";
        String text = i > 0 && !cell.isEmpty() ? "  " + cell : cell;
        line.append("  ");
        line.append(
            table.isRight(c)
                ? TextCanvas.right(text, widths[c])
                : TextCanvas.left(text, widths[c]));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      int most = lines.isEmpty() ? width : width - GAP;
      if (line.length() > 0 && TextCanvas.length(line) + 1 + TextCanvas.length(word) > most) {
        lines.add(line.toString());
        line = new StringBuilder();
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private void sentence(List<String> row) {
    List<String> parts = new ArrayList<>();
    for (int c = 1; c < row.size(); c++) {
      parts.add(table.header().get(c) + " " + row.get(c));
    }
    canvas.paragraph(row.get(0) + ": " + String.join(", ", parts), "  - ", "    ");
  }
}
