package dev.rolecall.report;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Contribution;
import dev.rolecall.decision.OptionOutcome;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Category;

/** Every point of every option, by category. */
final class LedgerText {

  private static final int INDENT = 4;
  private static final int RULE = 24;
  private static final int POINTS = 7;
  private static final int READING = 22;

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
      for (Category category : Category.values()) {
        category(outcome, category);
      }
    }
  }

  private void category(OptionOutcome outcome, Category category) {
    String sum = TextCanvas.right(Wording.points(outcome.points(category)), POINTS);
    canvas.line("  " + TextCanvas.left(category.id(), RULE) + sum);
    for (Contribution contribution : outcome.contributions()) {
      if (contribution.row().category() == category && contribution.reading().isPresent()) {
        row(contribution);
      }
    }
  }

  private void row(Contribution contribution) {
    String rule = "    " + contribution.row().rule();
    String points = TextCanvas.right(Wording.signed(contribution.points()), POINTS);
    String figures = points + "  " + TextCanvas.left(reading(contribution), READING);
    String cite = contribution.row().basis().cite();
    boolean fits = INDENT + RULE + figures.length() + cite.length() <= canvas.width();
    canvas.row(rule, INDENT + RULE, fits ? figures + cite : figures, false);
    if (!fits) {
      canvas.paragraph(cite, " ".repeat(INDENT + 2), " ".repeat(INDENT + 2));
    }
  }

  private static String reading(Contribution contribution) {
    Unit unit = contribution.row().unit();
    double value = contribution.reading().orElseThrow();
    return unit == Unit.SHARE ? Wording.percent(value) : unit.show(value);
  }
}
