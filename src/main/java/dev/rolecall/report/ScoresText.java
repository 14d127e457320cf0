package dev.rolecall.report;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.compare.Comparison;
import dev.rolecall.decision.OptionOutcome;
import dev.rolecall.document.SafeText;
import dev.rolecall.rulebook.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The scores of two firms side by side. */
final class ScoresText {

  private static final int LABEL = 18;
  private static final int SCORE = 7;
  private static final int SHARE = 6;
  private static final int MOVED = 8;

  private final Comparison comparison;
  private final TextCanvas canvas;

  ScoresText(Comparison comparison, TextCanvas canvas) {
    this.comparison = comparison;
    this.canvas = canvas;
  }

  void write() {
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
    String label = SafeText.of(option.label(), LABEL - 2);
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
}
