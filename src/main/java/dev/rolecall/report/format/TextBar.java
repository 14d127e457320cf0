package dev.rolecall.report.format;

import dev.rolecall.report.page.Bar;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Bars drawn with characters, one for each kind of mark, and the key to them. */
final class TextBar {

  private static final double WHOLE = 100;
  private static final String RANGE = "range";
  private static final String RANGE_END = "range end";

  /** By kind: a character, and one for plain ASCII. */
  private static final Map<String, String> CHARACTERS =
      Map.ofEntries(
          Map.entry("track", "\u00b7."),
          Map.entry("value", "\u2588#"),
          Map.entry("doubt", "\u2592+"),
          Map.entry("fit", "\u2588#"),
          Map.entry("relief", "\u2593="),
          Map.entry("return", "\u2592+"),
          Map.entry("durability", "\u2591-"),
          Map.entry("low", "\u2591-"),
          Map.entry("if-high", "\u2593="),
          Map.entry("zero", "\u2502|"),
          Map.entry("point", "\u25cfo"),
          Map.entry(RANGE, "\u251c["),
          Map.entry(RANGE_END, "\u2524]"));

  /** By kind: the place of its color among those of the lines. */
  private static final Map<String, Integer> TINTS =
      Map.of(
          "fit", 0, "relief", 1, "return", 2, "durability", 3, "fine", 2, "high", 1, "critical", 5);

  private final TextLines lines;
  private final Set<String> drawn = new HashSet<>();

  TextBar(TextLines lines) {
    this.lines = lines;
  }

  /** A bar, of a given width. */
  String of(Bar bar, int columns) {
    String[] kinds = new String[columns];
    Arrays.fill(kinds, "");
    bar.marks().stream().filter(mark -> !isPoint(mark)).forEach(mark -> draw(mark, kinds));
    bar.marks().stream().filter(TextBar::isPoint).forEach(mark -> draw(mark, kinds));
    List<String> cells = Arrays.stream(kinds).map(this::character).toList();
    return lines.tinted(
        cells, Arrays.stream(kinds).mapToInt(kind -> TINTS.getOrDefault(kind, -1)).toArray());
  }

  private static boolean isPoint(Bar.Mark mark) {
    return mark.kind().equals("zero") || mark.kind().equals("point");
  }

  private void draw(Bar.Mark mark, String[] kinds) {
    double left = Double.parseDouble(mark.from());
    double right = left + Double.parseDouble(mark.width());
    drawn.add(mark.kind());
    if (isPoint(mark)) {
      kinds[Math.min(kinds.length - 1, (int) ((left + right) / 2 / WHOLE * kinds.length))] =
          mark.kind();
      return;
    }
    int from = Math.min(kinds.length - 1, at(left, kinds.length));
    int to = at(right, kinds.length);
    if (mark.kind().equals(RANGE)) {
      kinds[Math.max(from, to - 1)] = RANGE_END;
      kinds[from] = RANGE;
    } else if (to > from) {
      Arrays.fill(kinds, from, to, mark.kind());
    }
  }

  private static int at(double share, int columns) {
    return (int) (share / WHOLE * columns + 0.5);
  }

  private String character(String kind) {
    String both = CHARACTERS.getOrDefault(kind, kind.isEmpty() ? "  " : "\u2588#");
    return lines.either(both.substring(0, 1), both.substring(1));
  }

  /** The characters of a kind, where it has been drawn. */
  String key(String kind) {
    return drawn.contains(kind)
        ? character(kind) + (kind.equals(RANGE) ? character(RANGE_END) : "")
        : "";
  }
}
