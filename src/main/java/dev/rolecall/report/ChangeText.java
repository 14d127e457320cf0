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

  /**
   * Writes the section.
   *
   * @param withPair true to add the nearest two inputs that change the verdict together
   */
  void write(boolean withPair) {
    canvas.heading("What would change the verdict, all else at its central value");
    List<FlipPoint> all = assessment.decision().flips();
    List<FlipPoint> shown = all.stream().filter(flip -> withPair || isSingle(flip)).toList();
    if (shown.isEmpty()) {
      canvas.line("  no single input within its bounds");
    }
    shown.stream().filter(ChangeText::isSingle).limit(Decision.FLIPS_TOLD).forEach(this::flip);
    shown.stream().filter(flip -> !isSingle(flip)).forEach(this::flip);
    measure();
  }

  private static boolean isSingle(FlipPoint flip) {
    return flip.changes().size() == 1;
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
