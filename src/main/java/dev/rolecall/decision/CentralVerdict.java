package dev.rolecall.decision;

import dev.rolecall.model.Ledger;
import dev.rolecall.model.UncertainInputs;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rules.GateKind;

/** The verdict at central values, with some inputs at other values: what {@code --draws 0} says. */
final class CentralVerdict {

  private static final GateKind[] GATES = GateKind.values();

  private final UncertainInputs variables;
  private final OptionSimulator simulator;

  /** Filled for each run. */
  private final double[] values;

  CentralVerdict(Profile profile, Rulebook rulebook) {
    variables = new UncertainInputs(profile, rulebook);
    values = variables.central();
    Ledger ledger = new Ledger(rulebook);
    simulator =
        new OptionSimulator(
            profile, rulebook, variables, ledger, rulebook.staffing().mainOptions());
  }

  /** The index of the winning option, among the main options, with nothing changed. */
  int winner() {
    return winner(null, 0, null, 0);
  }

  /** The same with one input at another value. */
  int winner(Input input, double at) {
    return winner(input, at, null, 0);
  }

  /** The same with two inputs at other values; null for none. */
  int winner(Input one, double oneAt, Input other, double otherAt) {
    run(one, oneAt, other, otherAt);
    int best = -1;
    for (int o = 0; o < simulator.models.size(); o++) {
      if (isEligible(o) && (best < 0 || score(o) > score(best))) {
        best = o;
      }
    }
    return best;
  }

  /** By how many points an option leads the best other eligible one; negative if it trails. */
  double lead(int option) {
    return lead(option, null, 0);
  }

  /** The same with one input at another value. */
  double lead(int option, Input input, double at) {
    run(input, at, null, 0);
    double best = Double.NEGATIVE_INFINITY;
    for (int o = 0; o < simulator.models.size(); o++) {
      if (o != option && isEligible(o) && score(o) > best) {
        best = score(o);
      }
    }
    return score(option) - best;
  }

  /** By option: the score, or less than any score where it is ruled out; nothing changed. */
  double[] scores() {
    run(null, 0, null, 0);
    double[] scores = new double[simulator.models.size()];
    for (int o = 0; o < scores.length; o++) {
      scores[o] = eligibleScore(o);
    }
    return scores;
  }

  /** Whether any score is another, be it by a hair, with one input at another value. */
  boolean moves(double[] scores, Input input, double at) {
    run(input, at, null, 0);
    for (int o = 0; o < scores.length; o++) {
      if (eligibleScore(o) != scores[o]) {
        return true;
      }
    }
    return false;
  }

  private double eligibleScore(int option) {
    return isEligible(option) ? score(option) : Double.NEGATIVE_INFINITY;
  }

  String id(int option) {
    return simulator.models.get(option).option.id();
  }

  private void run(Input one, double oneAt, Input other, double otherAt) {
    variables.central(values, one, oneAt, other, otherAt);
    simulator.run(values);
  }

  private double score(int option) {
    return simulator.models.get(option).score.total;
  }

  private boolean isEligible(int option) {
    OptionModel model = simulator.models.get(option);
    for (GateKind gate : GATES) {
      if (model.gates.fails(gate, simulator.firm(), model.year)) {
        return false;
      }
    }
    return true;
  }
}
