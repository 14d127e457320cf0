package dev.rolecall.decision;

import dev.rolecall.diagnosis.Variables;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.GateTest;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.scorecard.Ledger;
import java.util.Map;

/** The verdict at central values, with some inputs at other values: what {@code --draws 0} says. */
final class CentralVerdict {

  private static final GateTest[] GATES = GateTest.values();

  private final Variables variables;
  private final Field field;

  CentralVerdict(Profile profile, Rulebook rulebook) {
    variables = new Variables(profile, rulebook);
    Ledger ledger = new Ledger(rulebook);
    field = new Field(profile, rulebook, variables, ledger, rulebook.staffing().mainOptions());
  }

  /** The index of the winning option, among the main options. */
  int winner(Map<Input, Double> changed) {
    run(changed);
    int best = -1;
    for (int o = 0; o < field.contenders.size(); o++) {
      if (isEligible(o) && (best < 0 || score(o) > score(best))) {
        best = o;
      }
    }
    return best;
  }

  /** By how many points an option leads the best other eligible one; negative if it trails. */
  double lead(int option, Map<Input, Double> changed) {
    run(changed);
    double best = Double.NEGATIVE_INFINITY;
    for (int o = 0; o < field.contenders.size(); o++) {
      if (o != option && isEligible(o) && score(o) > best) {
        best = score(o);
      }
    }
    return score(option) - best;
  }

  String id(int option) {
    return field.contenders.get(option).option.id();
  }

  private void run(Map<Input, Double> changed) {
    field.run(variables.central(changed));
  }

  private double score(int option) {
    return field.contenders.get(option).score.total;
  }

  private boolean isEligible(int option) {
    Contender contender = field.contenders.get(option);
    for (GateTest gate : GATES) {
      if (contender.gates.fails(gate, field.situation(), contender.year)) {
        return false;
      }
    }
    return true;
  }
}
