package dev.rolecall.report;

import dev.rolecall.assessment.whatif.Exploration;
import dev.rolecall.assessment.whatif.Trial;
import dev.rolecall.decision.Confidence;
import dev.rolecall.decision.OptionOutcome;
import dev.rolecall.rulebook.Option;
import java.util.List;

/** The verdict and the scores at every value of one input. */
final class SweepTable {

  private static final int SCORE = 7;
  private static final int SURE = 6;
  private static final int GAP = 2;

  private final Exploration exploration;
  private final TextCanvas canvas;
  private final Marks marks;
  private final List<String> amounts;
  private final String header;
  private final int value;
  private final boolean drawn;

  SweepTable(Exploration exploration, TextCanvas canvas, Marks marks) {
    this.exploration = exploration;
    this.canvas = canvas;
    this.marks = marks;
    AxisText axis = new AxisText(exploration.axes().get(0), exploration.now().profile());
    amounts = axis.amounts();
    header = axis.unitWords();
    int widest = amounts.stream().mapToInt(TextCanvas::length).max().orElse(0);
    value = Math.max(widest, header.length()) + GAP;
    drawn = exploration.now().run().draws() > 0;
  }

  void write() {
    int rest = canvas.width() - value - (drawn ? SURE : 0);
    List<Option> options = marks.options();
    int widest = options.stream().mapToInt(o -> TextCanvas.length(o.label())).max().orElse(0);
    int named = widest + 2 + GAP;
    int verdict = named + SCORE * options.size() <= rest ? named : 1 + GAP;
    int fitting = Math.max(1, (rest - verdict) / SCORE);
    for (int from = 0; from < options.size(); from += fitting) {
      canvas.blank();
      panel(options.subList(from, Math.min(from + fitting, options.size())), verdict);
    }
  }

  private void panel(List<Option> options, int verdict) {
    StringBuilder head = new StringBuilder(TextCanvas.right(header, value - GAP) + "  ");
    head.append(TextCanvas.left(verdict > 1 + GAP ? "verdict" : "", verdict));
    options.forEach(option -> head.append(TextCanvas.right(marks.of(option.id()) + " ", SCORE)));
    canvas.line(canvas.strong(head + (drawn ? TextCanvas.right("sure", SURE) : "")));
    for (int row = 0; row < amounts.size(); row++) {
      canvas.line(row(row, options, verdict));
    }
  }

  private String row(int row, List<Option> options, int verdict) {
    Trial trial = exploration.trials().get(row);
    String best = trial.recommendation();
    StringBuilder line = new StringBuilder(TextCanvas.right(amounts.get(row), value - GAP) + "  ");
    String name = verdict > 1 + GAP ? marks.named(best) : marks.of(best);
    line.append(canvas.tinted(TextCanvas.left(name, verdict), marks.index(best)));
    for (Option option : options) {
      line.append(score(trial.decision().options().get(marks.index(option.id()))));
    }
    String sure =
        trial.decision().confidence().map(Confidence::share).map(Wording::percent).orElse("");
    return line + TextCanvas.right(sure, drawn ? SURE : 0);
  }

  private static String score(OptionOutcome outcome) {
    String points = Wording.points(outcome.score().likely());
    return TextCanvas.right(outcome.eligible() ? points + " " : "(" + points + ")", SCORE);
  }
}
