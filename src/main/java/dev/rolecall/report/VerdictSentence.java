package dev.rolecall.report;

import dev.rolecall.decision.Decision;
import dev.rolecall.decision.OptionOutcome;
import dev.rolecall.decision.Strength;
import java.util.Optional;

/**
 * The verdict in one sentence.
 *
 * @param recommended what the recommendation means, as advice
 * @param runnerUp what the next best means
 * @param outside what a clearly better alternative means
 * @param measureFirst the input that is most worth measuring
 * @param instead what to do where the recommendation is to hire nobody
 */
public record VerdictSentence(
    String recommended,
    Optional<Strength> strength,
    Optional<String> runnerUp,
    Optional<String> outside,
    Optional<String> measureFirst,
    Optional<String> instead) {

  /** The sentence of a decision. */
  static VerdictSentence of(Decision decision) {
    boolean nobody = decision.recommended().option().isBaseline();
    return new VerdictSentence(
        decision.recommended().option().sentence(),
        decision.strength(),
        sentence(decision.runnerUp()),
        sentence(decision.clearlyBetterAlternative()),
        decision.measureNext().isEmpty()
            ? Optional.empty()
            : Optional.of(decision.measureNext().get(0).input().label()),
        nobody && !decision.measures().isEmpty()
            ? Optional.of(decision.measures().get(0).measure().advice())
            : Optional.empty());
  }

  private static Optional<String> sentence(Optional<OptionOutcome> outcome) {
    return outcome.isPresent() ? Optional.of(outcome.get().option().sentence()) : Optional.empty();
  }

  /** The same while what is not known is still being asked: without what to measure. */
  String soFar() {
    return is(Strength.NOT_ENOUGH_KNOWN) ? open() : text();
  }

  private String open() {
    return "not enough is known to choose between two answers: " + both();
  }

  /** The sentence, without a capital letter and a full stop. */
  public String text() {
    if (is(Strength.NOT_ENOUGH_KNOWN)) {
      return open() + ". Measure first: " + measureFirst.orElse("what was assumed");
    }
    if (outside.isPresent()) {
      return "none of the four roles fits best - "
          + outside.get()
          + "; of the four, "
          + recommended;
    }
    if (is(Strength.CLOSE_CALL)) {
      return "a close call - " + both();
    }
    return recommended + (instead.isPresent() ? "; instead, " + instead.get() : "");
  }

  private boolean is(Strength wanted) {
    return strength.isPresent() && strength.get() == wanted;
  }

  private String both() {
    return recommended + (runnerUp.isPresent() ? ", or " + runnerUp.get() : "");
  }
}
