package dev.rolecall.report;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Decision;
import dev.rolecall.decision.FlipPoint;
import dev.rolecall.decision.Gain;
import java.util.List;

/** What would change the verdict, and what to measure first. */
final class ChangeText {

  private final Assessment assessment;
  private final TextCanvas canvas;
  private final FlipText flips;

  ChangeText(Assessment assessment, TextCanvas canvas) {
    this.assessment = assessment;
    this.canvas = canvas;
    flips = new FlipText(assessment.profile(), assessment.rulebook().staffing().options());
  }

  void write() {
    canvas.heading("What would change the verdict, all else at its central value");
    List<FlipPoint> found = assessment.decision().flips();
    if (found.isEmpty()) {
      canvas.line("  no single input within its bounds");
    }
    int single = 0;
    for (FlipPoint flip : found) {
      if (flip.changes().size() == 1 && single++ < Decision.FLIPS_TOLD) {
        flip(flip);
      }
    }
    for (FlipPoint flip : found) {
      if (flip.changes().size() > 1) {
        flip(flip);
      }
    }
    measure();
  }

  private void flip(FlipPoint flip) {
    canvas.paragraph(flips.sentence(flip), "  - ", "    ");
  }

  private void measure() {
    List<Gain> next = assessment.decision().measureNext();
    if (next.isEmpty()) {
      return;
    }
    canvas.heading("Measure this first");
    for (Gain gain : next) {
      String worth = " (worth " + Wording.points(gain.gain()) + " points). ";
      String assumed = gain.assumed() ? ", which was assumed" : "";
      canvas.paragraph(gain.input().label() + assumed + worth + gain.how(), "  - ", "    ");
    }
  }
}
