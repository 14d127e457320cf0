package dev.rolecall.report;

import dev.rolecall.assessment.whatif.Exploration;
import dev.rolecall.assessment.whatif.Trial;
import dev.rolecall.rulebook.Parameter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The verdict for every combination of two inputs: the first across, the second upward. */
final class SweepGrid {

  private static final int GAP = 2;
  private static final int WIDEST_CELL = 12;

  private final Exploration exploration;
  private final TextCanvas canvas;
  private final Marks marks;
  private final List<String> across;
  private final List<String> upward;
  private final int label;

  SweepGrid(Exploration exploration, TextCanvas canvas, Marks marks) {
    this.exploration = exploration;
    this.canvas = canvas;
    this.marks = marks;
    across = text(0).amounts();
    upward = text(1).amounts();
    label = widest(upward);
  }

  private AxisText text(int axis) {
    return new AxisText(exploration.axes().get(axis), exploration.now().profile());
  }

  private static int widest(List<String> texts) {
    return texts.stream().mapToInt(TextCanvas::length).max().orElse(0);
  }

  void write() {
    canvas.heading("Verdicts");
    canvas.faint("Up: " + text(1).label() + ". Across: " + text(0).label() + ".", "  ");
    int room = canvas.width() - label - GAP - 1;
    int cell = Math.min(Math.min(widest(across) + 1, WIDEST_CELL), room / across.size());
    int width = Math.max(1, cell);
    int fitting = Math.min(across.size(), room / width);
    for (int from = 0; from < across.size(); from += fitting) {
      canvas.blank();
      panel(from, Math.min(from + fitting, across.size()), width);
    }
    canvas.blank();
    canvas.faint(legend(), "  ");
  }

  private void panel(int from, int to, int width) {
    for (int row = upward.size() - 1; row >= 0; row--) {
      StringBuilder line = new StringBuilder(TextCanvas.right(upward.get(row), label));
      line.append(' ').append(canvas.either("\u2502", "|"));
      for (int column = from; column < to; column++) {
        Trial trial = exploration.trial(column, row);
        line.append(" ".repeat(width - 1));
        line.append(canvas.tinted(mark(trial), marks.index(trial.recommendation())));
      }
      canvas.line(line.toString());
    }
    String rule = canvas.either("\u2500", "-").repeat(width * (to - from));
    canvas.line(" ".repeat(label + 1) + canvas.either("\u2514", "+") + rule);
    canvas.line(" ".repeat(label + GAP) + labels(from, to, width));
  }

  /** As many labels as fit, each ending under its column. */
  private String labels(int from, int to, int width) {
    StringBuilder line = new StringBuilder();
    for (int column = from; column < to; column++) {
      int end = width * (column - from + 1);
      String text = across.get(column);
      int start = end - TextCanvas.length(text);
      if (start >= line.length() + (line.length() == 0 ? 0 : 1)) {
        line.append(" ".repeat(start - line.length())).append(text);
      }
    }
    return line.toString();
  }

  private String mark(Trial trial) {
    String id = trial.recommendation();
    return isUnsure(trial) ? marks.faintOf(id) : marks.of(id);
  }

  private boolean isUnsure(Trial trial) {
    return trial.decision().confidence().filter(sure -> sure.share() < moderate()).isPresent();
  }

  private double moderate() {
    return exploration.now().rulebook().figures().central(Parameter.MODERATE);
  }

  private String legend() {
    Set<Integer> seen = new TreeSet<>();
    exploration.trials().forEach(trial -> seen.add(marks.index(trial.recommendation())));
    List<String> names =
        seen.stream().map(index -> marks.named(marks.options().get(index).id())).toList();
    boolean unsure = exploration.trials().stream().anyMatch(this::isUnsure);
    String small = "; a small letter where it is best in less than ";
    return String.join(", ", names)
        + (unsure ? small + Wording.percent(moderate()) + " of draws" : "")
        + ".";
  }
}
