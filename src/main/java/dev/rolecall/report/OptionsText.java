package dev.rolecall.report;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.GateResult;
import dev.rolecall.decision.OptionOutcome;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Parameter;
import java.util.Locale;

/** The options as bars made of the four categories. */
final class OptionsText {

  private static final double WHOLE = 100;
  private static final int LABEL = 16;
  private static final int FIGURES = 28;

  private final Assessment assessment;
  private final TextCanvas canvas;

  OptionsText(Assessment assessment, TextCanvas canvas) {
    this.assessment = assessment;
    this.canvas = canvas;
  }

  void write() {
    canvas.heading("The options, of 100 points");
    for (OptionOutcome outcome : assessment.decision().options()) {
      option(outcome);
    }
    canvas.faint(legend(), "  ");
  }

  private void option(OptionOutcome outcome) {
    boolean best = outcome == assessment.decision().recommended();
    String label = (best ? "* " : "  ") + outcome.option().label();
    String name = TextCanvas.left(label, LABEL);
    canvas.line((best ? canvas.strong(name) : name) + bar(outcome) + figures(outcome));
    canvas.faint(categories(outcome), " ".repeat(LABEL));
    for (GateResult gate : outcome.gates()) {
      gate(gate);
    }
  }

  private void gate(GateResult gate) {
    double warned = assessment.rulebook().figures().central(Parameter.GATE_SHARE_WARNED);
    String indent = " ".repeat(LABEL);
    if (gate.gated()) {
      canvas.paragraph("ruled out: " + gate.reason(), indent, indent);
    } else if (gate.shareFailed() >= warned) {
      String share = Wording.percent(gate.shareFailed());
      canvas.paragraph(
          "may be ruled out (in " + share + " of draws): " + gate.reason(), indent, indent);
    }
  }

  private String bar(OptionOutcome outcome) {
    int columns = Math.max(10, canvas.width() - LABEL - FIGURES);
    StringBuilder bar = new StringBuilder();
    double sum = 0;
    for (Category category : Category.values()) {
      sum += outcome.points(category);
      int end = (int) (sum / WHOLE * columns + 0.5);
      while (bar.length() < Math.min(end, columns)) {
        bar.append(fill(category));
      }
    }
    return TextCanvas.left(bar.toString(), columns);
  }

  private String fill(Category category) {
    return switch (category) {
      case FIT -> canvas.either("\u2588", "#");
      case RELIEF -> canvas.either("\u2593", "=");
      case RETURN -> canvas.either("\u2592", "+");
      case DURABILITY -> canvas.either("\u2591", "-");
    };
  }

  private String figures(OptionOutcome outcome) {
    String score = TextCanvas.right(Wording.points(outcome.score().likely()), 7);
    if (assessment.run().draws() == 0) {
      return score;
    }
    String band =
        TextCanvas.right(Wording.points(outcome.score().low()), 6)
            + " to "
            + Wording.points(outcome.score().high());
    return score + TextCanvas.left(band, 15) + TextCanvas.right(bestShare(outcome), 5);
  }

  private static String bestShare(OptionOutcome outcome) {
    return outcome.eligible() ? Wording.percent(outcome.bestShare()) : "out";
  }

  private static String categories(OptionOutcome outcome) {
    StringBuilder text = new StringBuilder();
    for (Category category : Category.values()) {
      text.append(text.length() == 0 ? "" : "  ");
      text.append(category.name().toLowerCase(Locale.ROOT)).append(' ');
      text.append(Wording.points(outcome.points(category)));
    }
    return text.toString();
  }

  private String legend() {
    StringBuilder text = new StringBuilder();
    for (Category category : Category.values()) {
      text.append(fill(category)).append(' ');
      text.append(category.name().toLowerCase(Locale.ROOT)).append("  ");
    }
    String columns = " columns: points, 10-90% of draws, share of draws in which it is best";
    return text.toString().stripTrailing() + (assessment.run().draws() == 0 ? "" : ";" + columns);
  }
}
