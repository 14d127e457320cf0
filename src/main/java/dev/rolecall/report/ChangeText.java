package dev.rolecall.report;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.FlipPoint;
import dev.rolecall.decision.Gain;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Option;
import java.util.List;
import java.util.stream.Collectors;

/** What would change the verdict, and what to measure first. */
final class ChangeText {

  private static final int SHOWN = 5;

  private final Assessment assessment;
  private final TextCanvas canvas;

  ChangeText(Assessment assessment, TextCanvas canvas) {
    this.assessment = assessment;
    this.canvas = canvas;
  }

  void write() {
    canvas.heading("What would change the verdict, all else at its central value");
    List<FlipPoint> flips = assessment.decision().flips();
    if (flips.isEmpty()) {
      canvas.line("  no single input within its bounds");
    }
    flips.stream().filter(flip -> flip.changes().size() == 1).limit(SHOWN).forEach(this::flip);
    flips.stream().filter(flip -> flip.changes().size() > 1).forEach(this::flip);
    measure();
  }

  private void flip(FlipPoint flip) {
    Option option = assessment.rulebook().staffing().options().get(flip.recommendation());
    String when =
        flip.changes().stream()
            .map(ChangeText::change)
            .collect(Collectors.joining(", together with "));
    String usual = flip.usual() ? "" : " (unusual for such firms)";
    canvas.paragraph(option.sentence() + ": " + when + usual, "  - ", "    ");
  }

  private static String change(FlipPoint.Change change) {
    Unit unit = change.input().unit();
    String way = change.to() > change.from() ? " above " : " below ";
    return change.input().label()
        + way
        + unit.show(change.to())
        + ", from "
        + unit.show(change.from());
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
