package dev.rolecall.report;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Strength;
import dev.rolecall.profile.Input;
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

  /** The sentence of a result. */
  public static VerdictSentence of(Assessment result) {
    boolean hold = result.glossary().option(result.recommendation()).isBaseline();
    return new VerdictSentence(
        sentence(result, result.recommendation()),
        result.strength(),
        result.lead().runnerUp().map(id -> sentence(result, id)),
        result.lead().outside().map(id -> sentence(result, id)),
        result.measureNext().stream().findFirst().map(Input::label),
        result.measures().stream()
            .findFirst()
            .filter(measure -> hold)
            .map(measure -> result.glossary().measure(measure.id())));
  }

  private static String sentence(Assessment result, String option) {
    return result.glossary().option(option).sentence();
  }

  /** The same while what is not known is still being asked: without what to measure. */
  public String soFar() {
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
