package dev.rolecall.decision;

import dev.rolecall.diagnosis.Variables;
import dev.rolecall.profile.Answer;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.quantity.Estimate;
import java.util.Arrays;
import java.util.List;

/**
 * Whether an input can matter at all for a firm: whether any option's score moves, in any of a few
 * draws, when the input alone goes from its least to its most.
 */
final class Relevance {

  private final Profile profile;
  private final Variables variables;
  private final Field field;
  private final List<double[]> draws;

  /**
   * @param draws a few full draws, not changed
   */
  Relevance(Profile profile, Variables variables, Field field, List<double[]> draws) {
    this.profile = profile;
    this.variables = variables;
    this.field = field;
    this.draws = draws;
  }

  boolean matters(Input input) {
    Answer answer = profile.number(input).orElseThrow();
    Estimate value = answer.value();
    for (double[] draw : draws) {
      double per = answer.per().map(base -> draw[variables.slot(base)]).orElse(1.0);
      double[] low = scores(draw, input, value.low() * per);
      double[] likely = scores(draw, input, value.likely() * per);
      double[] high = scores(draw, input, value.high() * per);
      if (!Arrays.equals(low, high) || !Arrays.equals(low, likely)) {
        return true;
      }
    }
    return false;
  }

  private double[] scores(double[] draw, Input input, double value) {
    double[] values = draw.clone();
    values[variables.slot(input)] = value;
    variables.follow(values, draw, input);
    field.run(values);
    return field.contenders.stream().mapToDouble(c -> c.score.total).toArray();
  }
}
