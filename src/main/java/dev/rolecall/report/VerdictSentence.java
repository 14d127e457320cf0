package dev.rolecall.report;

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

  /** The sentence, without a capital letter and a full stop. */
  public String text() {
    if (is(Strength.NOT_ENOUGH_KNOWN)) {
      return "not enough is known to choose between two answers: "
          + both()
          + ". Measure first: "
          + measureFirst.orElse("what was assumed");
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
    return recommended + instead.map(advice -> "; instead, " + advice).orElse("");
  }

  private boolean is(Strength wanted) {
    return strength.filter(wanted::equals).isPresent();
  }

  private String both() {
    return recommended + runnerUp.map(next -> ", or " + next).orElse("");
  }
}
