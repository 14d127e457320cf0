package dev.rolecall.report;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Decision;
import dev.rolecall.decision.MeasureAdvice;
import dev.rolecall.decision.OptionOutcome;
import java.util.List;

/** What else may serve: hires outside the main options, and measures that are no hire. */
final class InsteadText {

  private final Decision decision;
  private final TextCanvas canvas;

  InsteadText(Assessment assessment, TextCanvas canvas) {
    this.decision = assessment.decision();
    this.canvas = canvas;
  }

  void write() {
    List<OptionOutcome> better = decision.betterAlternatives();
    if (better.isEmpty() && decision.measures().isEmpty()) {
      return;
    }
    canvas.heading("Before or instead of that");
    for (OptionOutcome outcome : better) {
      String lead = Wording.points(decision.leadOf(outcome));
      canvas.paragraph(
          outcome.option().sentence() + ": scores " + lead + " points more", "  - ", "    ");
    }
    for (MeasureAdvice advice : decision.measures()) {
      measure(advice);
    }
  }

  private void measure(MeasureAdvice advice) {
    String cite =
        " [rule "
            + advice.measure().id()
            + ", strength "
            + Wording.percent(advice.strength())
            + "; "
            + advice.measure().basis().cite()
            + "]";
    canvas.paragraph(advice.measure().advice() + cite, "  - ", "    ");
  }
}
