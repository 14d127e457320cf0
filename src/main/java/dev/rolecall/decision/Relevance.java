package dev.rolecall.decision;

import dev.rolecall.model.UncertainInputs;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.Profile.Answer;
import dev.rolecall.quantity.Estimate;
import java.util.List;

/**
 * Whether an input can matter at all for a firm: whether the score of any option that can be
 * recommended moves, in any of a few draws, when the input alone goes to its least or to its most.
 */
final class Relevance {

  private final Profile profile;
  private final UncertainInputs inputs;
  private final OptionSimulator simulator;
  private final List<double[]> draws;

  /** By draw, then option: the scores as drawn. */
  private final double[][] scores;

  /**
   * @param draws a few full draws, not changed
   */
  Relevance(
      Profile profile, UncertainInputs inputs, OptionSimulator simulator, List<double[]> draws) {
    this.profile = profile;
    this.inputs = inputs;
    this.simulator = simulator;
    this.draws = draws;
    scores = new double[draws.size()][simulator.models.size()];
    for (int d = 0; d < scores.length; d++) {
      simulator.run(draws.get(d));
      for (int c = 0; c < scores[d].length; c++) {
        scores[d][c] = simulator.models.get(c).score.total;
      }
    }
  }

  boolean matters(Input input) {
    Answer answer = profile.number(input).orElseThrow();
    Estimate value = answer.value();
    for (int d = 0; d < scores.length; d++) {
      double[] draw = draws.get(d);
      double per = answer.per().isPresent() ? draw[inputs.slot(answer.per().get())] : 1;
      if (moves(d, input, value.low() * per) || moves(d, input, value.high() * per)) {
        return true;
      }
    }
    return false;
  }

  /** Whether any score is another, be it by a hair, with the input at a value. */
  private boolean moves(int d, Input input, double value) {
    double[] values = draws.get(d).clone();
    values[inputs.slot(input)] = value;
    inputs.follow(values, draws.get(d), input);
    simulator.run(values);
    for (int c = 0; c < scores[d].length; c++) {
      OptionModel model = simulator.models.get(c);
      if (!model.option.alternative() && model.score.total != scores[d][c]) {
        return true;
      }
    }
    return false;
  }
}
