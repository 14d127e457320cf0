package dev.rolecall.report;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Comparison;
import dev.rolecall.assessment.LedgerChange;
import dev.rolecall.decision.Decision;
import dev.rolecall.decision.OptionOutcome;
import dev.rolecall.document.VisibleText;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two firms side by side, for a person at a terminal. */
public final class ComparisonText {

  private static final int SCORE = 7;
  private static final int MOVED = 8;
  private static final int SHARE = 6;
  private static final int LABEL = 18;
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
    options();
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

  private void options() {
    canvas.heading("The options, of 100 points");
    boolean drawn = comparison.from().run().draws() > 0;
    boolean shares = drawn && canvas.width() >= LABEL + 2 * SCORE + 2 * SHARE + MOVED;
    String blank = " ".repeat(shares ? SHARE : 0);
    canvas.line(
        " ".repeat(LABEL)
            + TextCanvas.right("A ", SCORE)
            + blank
            + TextCanvas.right("B ", SCORE)
            + blank
            + TextCanvas.right("change", MOVED));
    both().forEach((option, pair) -> canvas.line(row(option, pair, shares)));
    String best = shares ? "; then the share of draws in which it is best" : "";
    canvas.faint("* recommended; in brackets: ruled out" + best + ".", "  ");
  }

  private Map<Option, List<Optional<OptionOutcome>>> both() {
    Map<String, Option> options = new LinkedHashMap<>();
    for (Assessment side : List.of(comparison.from(), comparison.to())) {
      side.decision().options().forEach(o -> options.put(o.option().id(), o.option()));
    }
    Map<Option, List<Optional<OptionOutcome>>> both = new LinkedHashMap<>();
    options.forEach(
        (id, option) ->
            both.put(option, List.of(of(id, comparison.from()), of(id, comparison.to()))));
    return both;
  }

  private static Optional<OptionOutcome> of(String id, Assessment side) {
    return side.decision().options().stream()
        .filter(outcome -> outcome.option().id().equals(id))
        .findFirst();
  }

  private String row(Option option, List<Optional<OptionOutcome>> pair, boolean shares) {
    String label = VisibleText.of(option.label(), LABEL - 2);
    StringBuilder line = new StringBuilder("  " + TextCanvas.left(label, LABEL - 2));
    line.append(cell(pair.get(0), comparison.from(), shares));
    line.append(cell(pair.get(1), comparison.to(), shares));
    if (pair.get(0).isPresent() && pair.get(1).isPresent()) {
      double before = pair.get(0).get().score().likely();
      double moved = pair.get(1).get().score().likely() - before;
      line.append(TextCanvas.right(Wording.signed(moved), MOVED));
    }
    return line.toString();
  }

  private static String cell(Optional<OptionOutcome> found, Assessment side, boolean shares) {
    if (found.isEmpty()) {
      return TextCanvas.right("- ", SCORE) + " ".repeat(shares ? SHARE : 0);
    }
    OptionOutcome outcome = found.get();
    String points = Wording.points(outcome.score().likely());
    boolean best = outcome == side.decision().recommended();
    String score = outcome.eligible() ? points + (best ? "*" : " ") : "(" + points + ")";
    String share = Wording.percent(outcome.bestShare());
    return TextCanvas.right(score, SCORE) + (shares ? TextCanvas.right(share, SHARE) : "");
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
