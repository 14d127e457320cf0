package dev.rolecall.report;

import dev.rolecall.assessment.whatif.Axis;
import dev.rolecall.assessment.whatif.Exploration;
import dev.rolecall.assessment.whatif.Region;
import dev.rolecall.assessment.whatif.Trial;
import dev.rolecall.decision.OptionOutcome;
import dev.rolecall.quantity.Decimals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The score of each option along one number, with the verdicts under the axis. */
final class SweepChart {

  private static final int MARGIN = 6;
  private static final int MOST_COLUMNS = 100;
  private static final int ROWS = 16;
  private static final int LABEL_EVERY = 5;
  private static final double GRID = 5;

  private final Exploration exploration;
  private final Axis axis;
  private final AxisText text;
  private final TextCanvas canvas;
  private final Marks marks;
  private final int columns;
  private double bottom = Double.POSITIVE_INFINITY;
  private double top = Double.NEGATIVE_INFINITY;

  SweepChart(Exploration exploration, TextCanvas canvas, Marks marks) {
    this.exploration = exploration;
    this.axis = exploration.axes().get(0);
    this.canvas = canvas;
    this.marks = marks;
    text = new AxisText(axis, exploration.now().profile());
    columns = Math.min(canvas.width() - MARGIN, MOST_COLUMNS);
    for (Trial trial : exploration.trials()) {
      for (OptionOutcome outcome : trial.decision().options()) {
        bottom = Math.min(bottom, Math.floor(outcome.score().likely() / GRID) * GRID);
        top = Math.max(top, Math.ceil(outcome.score().likely() / GRID) * GRID);
      }
    }
    top = top == bottom ? bottom + GRID : top;
  }

  void write() {
    canvas.heading("Scores, of 100 points");
    Plot plot = new Plot(ROWS, columns);
    for (int column = 0; column < columns; column++) {
      paint(plot, column);
    }
    for (int row = 0; row < ROWS; row++) {
      canvas.line(scale(row) + plot.row(row, canvas));
    }
    canvas.line(" ".repeat(MARGIN - 1) + canvas.either("\u2514", "+") + baseline());
    canvas.line(" ".repeat(MARGIN) + ticks());
    regions(exploration.regions());
    canvas.faint(legend(), "  ");
  }

  private String scale(int row) {
    boolean labelled = row % LABEL_EVERY == 0;
    double value = top - (top - bottom) * row / (ROWS - 1);
    String label = labelled ? Decimals.atMost(value, 1) : "";
    String line = labelled ? canvas.either("\u2524", "+") : canvas.either("\u2502", "|");
    return TextCanvas.right(label, MARGIN - 2) + " " + line;
  }

  /** The better options over the others, and those that are ruled out below all. */
  private void paint(Plot plot, int column) {
    double at = (double) column * (axis.stops().size() - 1) / (columns - 1);
    int before = Math.min((int) at, axis.stops().size() - 2);
    List<OptionOutcome> left = outcomes(before);
    List<OptionOutcome> right = outcomes(before + 1);
    List<Dot> dots = new ArrayList<>();
    for (int o = 0; o < left.size(); o++) {
      double from = left.get(o).score().likely();
      double score = from + (right.get(o).score().likely() - from) * (at - before);
      OptionOutcome nearest = at - before < 0.5 ? left.get(o) : right.get(o);
      dots.add(new Dot(nearest, score));
    }
    dots.sort(
        Comparator.comparing((Dot dot) -> dot.outcome().eligible()).thenComparing(Dot::score));
    for (Dot dot : dots) {
      String id = dot.outcome().option().id();
      String mark = dot.outcome().eligible() ? marks.of(id) : marks.faintOf(id);
      int row = (int) ((top - dot.score()) / (top - bottom) * (ROWS - 1) + 0.5);
      plot.paint(row, column, mark, marks.index(id));
    }
  }

  private record Dot(OptionOutcome outcome, double score) {}

  private List<OptionOutcome> outcomes(int stop) {
    return exploration.trials().get(stop).decision().options();
  }

  private int column(double value) {
    double share = (value - axis.low()) / (axis.high() - axis.low());
    return (int) (share * (columns - 1) + 0.5);
  }

  private String baseline() {
    StringBuilder line = new StringBuilder(canvas.either("\u2500", "-").repeat(columns));
    for (int tick : new int[] {0, (columns - 1) / 2, columns - 1}) {
      line.setCharAt(tick, canvas.either("\u252c", "+").charAt(0));
    }
    text.nowNumber()
        .filter(now -> now >= axis.low() && now <= axis.high())
        .ifPresent(now -> line.setCharAt(column(now), '^'));
    return line.toString();
  }

  private String ticks() {
    String low = text.amount(axis.low());
    String high = text.amount(axis.high());
    int half = (columns - 1) / 2;
    String middle = text.amount((axis.low() + axis.high()) / 2);
    int start = half - middle.length() / 2;
    return TextCanvas.left(TextCanvas.left(low, start) + middle, columns - high.length()) + high;
  }

  private void regions(List<Region> regions) {
    StringBuilder bar = new StringBuilder(canvas.either("\u2500", "-").repeat(columns));
    String edge = canvas.either("\u2502", "|");
    for (Region region : regions) {
      int from = column(region.from());
      int to = column(region.to());
      bar.setCharAt(from, edge.charAt(0));
      bar.setCharAt(to, edge.charAt(0));
      name(region.recommendation(), from + 1, to, bar);
    }
    canvas.line(" ".repeat(MARGIN) + bar);
  }

  private void name(String id, int from, int to, StringBuilder bar) {
    String full = " " + marks.named(id) + " ";
    String name = full.length() <= to - from ? full : marks.of(id);
    if (name.length() <= to - from) {
      int start = from + (to - from - name.length()) / 2;
      bar.replace(start, start + name.length(), name);
    }
  }

  private String legend() {
    StringBuilder legend = new StringBuilder();
    marks.options().forEach(option -> legend.append(marks.named(option.id())).append(", "));
    legend.append("small letters where ruled out. Across: ").append(text.label());
    return legend + (baseline().indexOf('^') < 0 ? "." : "; ^ is now.");
  }
}
