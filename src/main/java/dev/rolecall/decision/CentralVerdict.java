package dev.rolecall.decision;

import dev.rolecall.decision.FlipPoint.Change;
import dev.rolecall.model.UncertainInputs;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Rulebook;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * The verdict at central values, with no, one or two inputs changed: what {@code --draws 0} says.
 * Options go by their index among the main options.
 */
final class CentralVerdict {

  private static final Change NONE = new Change(null, 0, 0);

  private final UncertainInputs inputs;
  private final OptionSimulator simulator;

  /** Filled for each run. */
  private final double[] values;

  CentralVerdict(Profile profile, Rulebook rulebook) {
    inputs = new UncertainInputs(profile, rulebook);
    values = inputs.central();
    simulator = new OptionSimulator(profile, rulebook, inputs, rulebook.staffing().mainOptions());
  }

  /** The winning option, the first of equals. */
  int winner(Change... changes) {
    double[] scores = scores(changes);
    return IntStream.range(0, scores.length)
        .reduce((best, next) -> scores[next] > scores[best] ? next : best)
        .orElseThrow();
  }

  /** By how many points an option leads the best other eligible one; negative if it trails. */
  double lead(int option, Change... changes) {
    double[] scores = scores(changes);
    scores[option] = Double.NEGATIVE_INFINITY;
    return simulator.models.get(option).score.total - StatUtils.max(scores);
  }

  /** By option: the score, or less than any score where it is ruled out. */
  double[] scores(Change... changes) {
    Change one = changes.length > 0 ? changes[0] : NONE;
    Change other = changes.length > 1 ? changes[1] : NONE;
    inputs.central(values, one.input(), one.to(), other.input(), other.to());
    simulator.run(values);
    return simulator.models.stream()
        .mapToDouble(model -> model.isEligible() ? model.score.total : Double.NEGATIVE_INFINITY)
        .toArray();
  }

  String id(int option) {
    return simulator.models.get(option).option.id();
  }
}
