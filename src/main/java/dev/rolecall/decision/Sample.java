package dev.rolecall.decision;

import dev.rolecall.model.UncertainInputs;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.Profile.Answer;
import java.util.ArrayList;
import java.util.List;

/** The uncertain inputs of a firm, and the draws in the order of each one's value. */
final class Sample {

  final List<Input> inputs = new ArrayList<>();
  private final UncertainInputs variables;
  private final Rankings orders;

  /** By input: its values by draw, where they follow another input's; else null. */
  private final List<double[]> values = new ArrayList<>();

  private int draws;

  Sample(Profile profile, UncertainInputs variables, Rankings orders, int draws) {
    this.variables = variables;
    this.orders = orders;
    for (Input input : Input.values()) {
      Answer answer = input.isNumber() ? profile.number(input).orElse(null) : null;
      if (answer != null && !answer.value().isExact()) {
        inputs.add(input);
        values.add(answer.per().isPresent() ? new double[draws] : null);
      }
    }
  }

  void add(double[] draw) {
    for (int i = 0; i < inputs.size(); i++) {
      double[] kept = values.get(i);
      if (kept != null) {
        kept[draws] = draw[variables.slot(inputs.get(i))];
      }
    }
    draws++;
  }

  /** The draws from an input's least value to its largest. */
  int[] order(int input) {
    double[] kept = values.get(input);
    return kept == null ? orders.by(variables.slot(inputs.get(input))) : Rankings.order(kept);
  }

  /**
   * The draws in one of {@link Rankings#UNRELATED} orders that have nothing to do with any input.
   */
  int[] unrelated(int which) {
    return orders.unrelated(which);
  }
}
