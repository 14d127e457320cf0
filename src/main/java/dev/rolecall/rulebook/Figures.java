package dev.rolecall.rulebook;

import dev.rolecall.quantity.Estimate;
import java.util.Map;

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
}
