package dev.rolecall.report;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.compare.Comparison;
import dev.rolecall.assessment.compare.LedgerChange;
import dev.rolecall.decision.Decision;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.format.Screen;
import java.util.Optional;

/** Two firms side by side, for a person at a terminal. */
public final class ComparisonText {

  private static final double VISIBLE = 0.05;
  private static final String INDENT = "            ";

  private final Comparison comparison;
  private final TextCanvas canvas;
  private final CauseText cause;

  private ComparisonText(Comparison comparison, TextCanvas canvas) {
    this.comparison = comparison;
    this.canvas = canvas;
    cause = new CauseText(comparison, canvas);
  }

  /** Writes a comparison. */
  public static void write(Comparison comparison, Screen screen, Appendable out) {
    new ComparisonText(comparison, new TextCanvas(screen, out)).write();
  }

  private void write() {
    verdict("A", comparison.from());
    verdict("B", comparison.to());
    canvas.blank();
    canvas.paragraph(cause.sentence(), "Why: ", "     ");
    new ScoresText(comparison, canvas).write();
    differences();
    comparison.ledgers().forEach(this::ledger);
    if (!comparison.from().run().equals(comparison.to().run())) {
      new RunText(comparison.from(), canvas).writeAlone();
    }
    new RunText(comparison.to(), canvas).write();
  }

  private void verdict(String side, Assessment assessment) {
    Decision decision = assessment.decision();
    String sure =
        decision
            .confidence()
            .map(c -> strength(decision) + ", best in " + Wording.percent(c.share()) + " of draws")
            .orElse("at the most likely values");
    String sentence = canvas.safe(decision.recommended().option().sentence());
    canvas.bold(
        side
            + "  "
            + canvas.safe(assessment.profile().name())
            + ": "
            + sentence
            + " ("
            + sure
            + ")");
  }

  private static String strength(Decision decision) {
    return decision.strength().orElseThrow().id().replace('_', ' ');
  }

  private void differences() {
    canvas.heading("What differs, from A to B");
    comparison.inputs().forEach(change -> canvas.paragraph(cause.input(change), "  - ", "    "));
    comparison.values().forEach(change -> canvas.paragraph(cause.value(change), "  - ", "    "));
    if (comparison.inputs().isEmpty() && comparison.values().isEmpty()) {
      canvas.line("  nothing");
    }
  }

  private void ledger(LedgerChange ledger) {
    if (ledger.from().isEmpty() || ledger.to().isEmpty() || ledger.rows().isEmpty()) {
      return;
    }
    double moved = ledger.to().get() - ledger.from().get();
    String label = canvas.safe(ledger.option().label());
    canvas.heading("Why " + label + " moves by " + Wording.signed(moved) + " points");
    double rest = moved;
    for (LedgerChange.RowChange row : ledger.rows()) {
      if (Math.abs(row.points()) >= VISIBLE) {
        rest -= row.points();
        canvas.paragraph(
            row(row), TextCanvas.right(Wording.signed(row.points()), 8) + "  ", INDENT);
      }
    }
    if (ledger.rows().stream().anyMatch(row -> Math.abs(row.points()) < VISIBLE)) {
      canvas.line(TextCanvas.right(Wording.signed(rest), 8) + "  the rest");
    }
  }

  private static String row(LedgerChange.RowChange change) {
    Unit unit = change.row().unit();
    String from = reading(unit, change.readingFrom());
    String to = reading(unit, change.readingTo());
    String reading = from.equals(to) ? "" : ", from " + from + " to " + to;
    return change.row().category().id()
        + " "
        + change.row().rule()
        + reading
        + " ["
        + change.row().basis().cite()
        + "]";
  }

  private static String reading(Unit unit, Optional<Double> value) {
    return value.map(unit::show).orElse("none");
  }
}
