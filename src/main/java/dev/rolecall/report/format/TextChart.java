package dev.rolecall.report.format;

import dev.rolecall.document.WordWrap;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.report.page.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lines drawn with letters above an axis, and below it which of them is best where. */
final class TextChart {

  private static final int MARGIN = 6;
  private static final int MOST_COLUMNS = 100;
  private static final int ROWS = 16;
  private static final int LABEL_EVERY = 5;
  private static final double GRID = 5;
  private static final String SEVERAL = "=";

  private final Block.Chart chart;
  private final TextLines lines;
  private final String indent;
  private final int columns;
  private final String[][] cells;
  private final int[][] tints;
  private final double bottom;
  private final double top;
  private boolean met;

  TextChart(Block.Chart chart, String indent, TextLines lines) {
    this.chart = chart;
    this.indent = indent;
    this.lines = lines;
    columns = Math.min(lines.width() - WordWrap.columns(indent) - MARGIN, MOST_COLUMNS);
    cells = new String[ROWS][columns];
    tints = new int[ROWS][columns];
    for (int row = 0; row < ROWS; row++) {
      Arrays.fill(cells[row], " ");
      Arrays.fill(tints[row], -1);
    }
    DoubleSummaryStatistics values =
        chart.lines().stream()
            .flatMap(line -> line.values().stream())
            .collect(Collectors.summarizingDouble(Double::doubleValue));
    bottom = values.getCount() == 0 ? 0 : Math.floor(values.getMin() / GRID) * GRID;
    top =
        values.getCount() == 0
            ? GRID
            : Math.max(bottom + GRID, Math.ceil(values.getMax() / GRID) * GRID);
  }

  /** The lines, and below them which is best where; that alone where no line is given. */
  void write() {
    boolean drawn = chart.lines().stream().anyMatch(line -> !line.values().isEmpty());
    if (drawn) {
      for (int column = 0; column < columns; column++) {
        paint(column);
      }
      for (int row = 0; row < ROWS; row++) {
        lines.line(indent + scale(row) + lines.tinted(Arrays.asList(cells[row]), tints[row]));
      }
    }
    String margin = indent + " ".repeat(MARGIN);
    lines.line(margin.substring(1) + lines.either("\u2514", "+") + axis());
    lines.line(margin + ticks());
    lines.line(margin + stretches());
    String several = met ? " " + SEVERAL + " where several score the same." : "";
    lines.paragraph(lines.safe(chart.note()) + several, indent, TextLines.Style.FAINT);
  }

  private String scale(int row) {
    boolean labeled = row % LABEL_EVERY == 0;
    double value = top - (top - bottom) * row / (ROWS - 1);
    String label = labeled ? Decimals.atMost(value, 1) : "";
    String line = labeled ? lines.either("\u2524", "+") : lines.either("\u2502", "|");
    return WordWrap.right(label, MARGIN - 2) + " " + line;
  }

  private record Dot(int line, double value, boolean out) {}

  /** One letter for each line; where several meet, none hides the others. */
  private void paint(int column) {
    int last = chart.lines().get(0).values().size() - 1;
    double at = (double) column * last / (columns - 1);
    int before = Math.min((int) at, last - 1);
    List<Dot> dots = new ArrayList<>();
    for (int i = 0; i < chart.lines().size(); i++) {
      Block.Line line = chart.lines().get(i);
      double from = line.values().get(before);
      double value = from + (line.values().get(before + 1) - from) * (at - before);
      dots.add(new Dot(i, value, line.out().get(at - before < 0.5 ? before : before + 1)));
    }
    for (Dot dot : dots) {
      String letter = chart.lines().get(dot.line).letter();
      int row = (int) ((top - dot.value) / (top - bottom) * (ROWS - 1) + 0.5);
      boolean taken = !cells[row][column].equals(" ");
      cells[row][column] = taken ? SEVERAL : dot.out ? letter.toLowerCase(Locale.ROOT) : letter;
      tints[row][column] = taken ? -1 : dot.line;
      met = met || taken;
    }
  }

  private int column(double value) {
    return (int) (chart.across().at(value) * (columns - 1) + 0.5);
  }

  private String axis() {
    StringBuilder line = new StringBuilder(lines.either("\u2500", "-").repeat(columns));
    for (int tick : new int[] {0, (columns - 1) / 2, columns - 1}) {
      line.setCharAt(tick, lines.either("\u252c", "+").charAt(0));
    }
    chart.across().now().ifPresent(now -> line.setCharAt(column(now), '^'));
    return line.toString();
  }

  private String ticks() {
    String high = lines.safe(chart.across().high().label());
    String middle = lines.safe(chart.across().middle().label());
    int start = (columns - 1) / 2 - middle.length() / 2;
    String left = WordWrap.left(lines.safe(chart.across().low().label()), start) + middle;
    return WordWrap.left(left, columns - high.length()) + high;
  }

  private String stretches() {
    StringBuilder bar = new StringBuilder(lines.either("\u2500", "-").repeat(columns));
    String edge = lines.either("\u2502", "|");
    for (Block.Stretch stretch : chart.stretches()) {
      int from = column(stretch.from());
      int to = column(stretch.to());
      bar.setCharAt(from, edge.charAt(0));
      bar.setCharAt(to, edge.charAt(0));
      name(chart.lines().get(stretch.line()), from + 1, to, bar);
    }
    return bar.toString();
  }

  private void name(Block.Line line, int from, int to, StringBuilder bar) {
    String whole = " " + line.letter() + " " + lines.safe(line.label()) + " ";
    String name = whole.length() <= to - from ? whole : line.letter();
    if (name.length() <= to - from) {
      int start = from + (to - from - name.length()) / 2;
      bar.replace(start, start + name.length(), name);
    }
  }
}
