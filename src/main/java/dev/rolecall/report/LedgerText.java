package dev.rolecall.report;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Contribution;
import dev.rolecall.decision.OptionOutcome;
import dev.rolecall.quantity.Unit;

/** Every point of every option. */
final class LedgerText {

  private static final int LABEL = 26;
  private static final int POINTS = 8;
  private static final int READING = 26;
  private static final int SOURCES = 20;

  private final Assessment assessment;
  private final TextCanvas canvas;

  LedgerText(Assessment assessment, TextCanvas canvas) {
    this.assessment = assessment;
    this.canvas = canvas;
  }

  void write() {
    canvas.heading("The ledger: rows add up to the score");
    for (OptionOutcome outcome : assessment.decision().options()) {
      canvas.blank();
      String score = Wording.points(outcome.score().likely());
      canvas.bold(outcome.option().label() + ", " + score + " points");
      for (Contribution contribution : outcome.contributions()) {
        if (contribution.reading().isPresent()) {
          row(contribution);
        }
      }
    }
  }

  private void row(Contribution contribution) {
    String category = TextCanvas.left("  " + contribution.row().category().id(), 14);
    String figures =
        category
            + TextCanvas.left(contribution.row().rule(), LABEL - 4)
            + TextCanvas.right(Wording.signed(contribution.points()), POINTS)
            + TextCanvas.left("  " + reading(contribution), READING - 4);
    int indent = Math.max(4, Math.min(figures.length(), canvas.width() - SOURCES));
    canvas.paragraph(contribution.row().basis().cite(), figures, " ".repeat(indent));
  }

  private static String reading(Contribution contribution) {
    Unit unit = contribution.row().unit();
    double value = contribution.reading().orElseThrow();
    return unit == Unit.SHARE ? Wording.percent(value) : unit.show(value);
  }
}
