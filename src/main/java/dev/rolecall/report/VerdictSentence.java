package dev.rolecall.report;

import dev.rolecall.decision.Decision;
import dev.rolecall.decision.Gain;
import dev.rolecall.decision.OptionOutcome;
import dev.rolecall.decision.Strength;
import java.util.List;
import java.util.Optional;

/** The verdict in one sentence. */
final class VerdictSentence {

  private final Decision decision;

  VerdictSentence(Decision decision) {
    this.decision = decision;
  }

  /** Without a full stop. */
  String text() {
    String sentence = decision.recommended().option().sentence();
    if (is(Strength.NOT_ENOUGH_KNOWN)) {
      return open(sentence) + ". Measure first: " + toMeasure();
    }
    Optional<OptionOutcome> outside = decision.clearlyBetterAlternative();
    if (outside.isPresent()) {
      String better = outside.get().option().sentence();
      return "none of the four roles fits best - " + better + "; of the four, " + sentence;
    }
    if (is(Strength.CLOSE_CALL)) {
      return "a close call - " + both(sentence);
    }
    boolean nobody = decision.recommended().option().isBaseline();
    return nobody && !decision.measures().isEmpty()
        ? sentence + "; instead, " + decision.measures().get(0).measure().advice()
        : sentence;
  }

  /** The same while it is still being asked what is not known: without what to measure. */
  String soFar() {
    return is(Strength.NOT_ENOUGH_KNOWN)
        ? open(decision.recommended().option().sentence())
        : text();
  }

  private String open(String sentence) {
    return "not enough is known to choose between two answers: " + both(sentence);
  }

  private boolean is(Strength strength) {
    return decision.strength().filter(strength::equals).isPresent();
  }

  private String both(String sentence) {
    return decision
        .runnerUp()
        .map(next -> sentence + ", or " + next.option().sentence())
        .orElse(sentence);
  }

  private String toMeasure() {
    List<Gain> gains = decision.measureNext();
    return gains.isEmpty() ? "what was assumed" : gains.get(0).input().label();
  }
}
