package dev.rolecall.rulebook;

import dev.rolecall.quantity.Estimate;
import dev.rolecall.quantity.Unit;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers of the model.
 *
 * @param priors what is assumed of unstated inputs, by input path
 * @param areas delegable work by practice area, by id
 */
public record Figures(
    Map<Parameter, Figure> parameters, Map<String, Prior> priors, Map<String, PracticeArea> areas) {

  /** A parameter's value. */
  public Estimate of(Parameter parameter) {
    return parameters.get(parameter).value();
  }

  /** A parameter's central value. */
  public double central(Parameter parameter) {
    return of(parameter).likely();
  }

  /**
   * A parameter's value.
   *
   * @param grade how good the evidence is: A, B, C, or U for our working value
   */
  public record Figure(
      String id, String label, Unit unit, Estimate value, String grade, Citation basis) {}

  /**
   * What is assumed of an input the firm did not state.
   *
   * @param path the input's path
   * @param word the assumed word, for inputs that are words
   * @param value the assumed number, for inputs that are numbers
   * @param per the path of the input that the number is multiplied with, if any
   * @param when another value for firms that said a certain word elsewhere, if any
   */
  public record Prior(
      String path,
      Optional<String> word,
      Optional<Estimate> value,
      Optional<String> per,
      Optional<When> when,
      String grade,
      Citation basis) {

    /** The value for firms whose {@code input} is {@code word}. */
    public record When(String input, String word, Estimate value) {}
  }

  /**
   * Delegable work of one open matter.
   *
   * @param hoursPerMonth hours a matter takes a month, by stream
   */
  public record PracticeArea(
      String id, String label, Map<Stream, Double> hoursPerMonth, String grade, Citation basis) {}
}
