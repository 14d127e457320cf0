package dev.rolecall.decision;

import dev.rolecall.diagnosis.Variables;
import dev.rolecall.profile.Answer;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import java.util.ArrayList;
import java.util.List;

/** The drawn values of every uncertain input, by draw: what knowing an input would be worth. */
final class Sample {

  final List<Input> inputs = new ArrayList<>();
  private final List<double[]> values = new ArrayList<>();
  private final int[] slots;
  private int draws;

  Sample(Profile profile, Variables variables, int draws) {
    for (Input input : Input.values()) {
      boolean uncertain =
          profile.number(input).map(Answer::value).filter(value -> !value.isExact()).isPresent();
      if (input.isNumber() && uncertain) {
        inputs.add(input);
        values.add(new double[draws]);
      }
    }
    slots = inputs.stream().mapToInt(variables::slot).toArray();
  }

  void add(double[] draw) {
    for (int i = 0; i < slots.length; i++) {
      values.get(i)[draws] = draw[slots[i]];
    }
    draws++;
  }

  /** The values of an input, by draw. */
  double[] values(int input) {
    return values.get(input);
  }
}
