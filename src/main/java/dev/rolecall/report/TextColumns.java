package dev.rolecall.report;

import java.util.ArrayList;
import java.util.List;

/** Texts side by side, each wrapped within its column; a column of width 0 is left out. */
final class TextColumns {

  /** What stands between two columns. */
  static final String GAP = "  ";

  private final List<Integer> widths;

  TextColumns(List<Integer> widths) {
    this.widths = List.copyOf(widths);
  }

  /** The lines of a row; a text in the last column may be shorter than its column. */
  List<String> row(List<String> cells) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 0;
    for (int column = 0; column < cells.size(); column++) {
      wrapped.add(wrap(cells.get(column), widths.get(column)));
      height = Math.max(height, wrapped.get(column).size());
    }
    List<String> lines = new ArrayList<>();
    for (int at = 0; at < height; at++) {
      lines.add(line(wrapped, at));
    }
    return lines;
  }

  private String line(List<List<String>> wrapped, int at) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < wrapped.size(); column++) {
      if (widths.get(column) == 0) {
        continue;
      }
      List<String> cell = wrapped.get(column);
      String text = at < cell.size() ? cell.get(at) : "";
      line.append(column == 0 ? "" : GAP).append(TextCanvas.left(text, widths.get(column)));
    }
    return line.toString().stripTrailing();
  }

  /** A text in lines of at most a width; a longer word is cut. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : width == 0 ? new String[0] : text.split(" ")) {
      String rest = word;
      if (line.length() > 0 && TextCanvas.length(line) + 1 + TextCanvas.length(rest) > width) {
        lines.add(line.toString());
        line = new StringBuilder();
      }
      while (line.length() == 0 && TextCanvas.length(rest) > width) {
        int cut = rest.offsetByCodePoints(0, width);
        lines.add(rest.substring(0, cut));
        rest = rest.substring(cut);
      }
      line.append(line.length() == 0 ? "" : " ").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }
}
