package dev.rolecall.decision;

import dev.rolecall.model.Diagnosis;
import dev.rolecall.model.UncertainInputs;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.Profile.Answer;
import dev.rolecall.quantity.Estimate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** All draws of a firm, run and accumulated, and what its uncertain inputs do in them. */
final class Simulation {

  /** How many draws are kept whole, to try out what an input does. */
  private static final int KEPT = 4;

  final List<OptionAccumulator> accumulators;

  /** What hurts today. */
  final Diagnosis.Means today;

  /** The inputs that are uncertain, in the catalog's order. */
  final List<Input> uncertain = new ArrayList<>();

  final SobolReplicates replicates;
  private final Profile profile;
  private final UncertainInputs inputs;
  private final OptionSimulator simulator;

  /** The values, by draw, of the inputs that follow another one. */
  private final Map<Input, double[]> followers = new EnumMap<>(Input.class);

  private final List<double[]> someDraws = new ArrayList<>();
  private final List<double[]> someScores = new ArrayList<>();
  private int draws;

  Simulation(
      Profile profile, UncertainInputs inputs, OptionSimulator simulator, SharedDraws shared) {
    this.profile = profile;
    this.inputs = inputs;
    this.simulator = simulator;
    replicates = shared.replicates();
    accumulators = simulator.accumulators(shared.settings.draws());
    today = new Diagnosis.Means(shared.rulebook);
    for (Input input : Input.values()) {
      Answer answer = input.isNumber() ? profile.number(input).orElse(null) : null;
      if (input.isChoice() && profile.words(input).size() > 1) {
        uncertain.add(input);
      } else if (answer != null && !answer.value().isExact()) {
        uncertain.add(input);
        answer.per().ifPresent(per -> followers.put(input, new double[shared.settings.draws()]));
      }
    }
    shared.forEach(inputs, shared.settings.draws(), this::run);
  }

  private void run(double[] draw) {
    simulator.run(draw);
    accumulators.forEach(one -> one.add(simulator.firm));
    today.add(simulator.firm);
    followers.forEach((input, values) -> values[draws] = draw[inputs.slot(input)]);
    if (draws < KEPT) {
      someDraws.add(draw.clone());
      someScores.add(simulator.mainScores());
    }
    draws++;
  }

  /** The draws from an input's least value to its largest. */
  int[] order(Input input) {
    double[] values = followers.get(input);
    return values == null ? replicates.order(inputs.slot(input)) : SobolReplicates.order(values);
  }

  /**
   * Whether an input can matter at all: whether the score of any option that can be recommended
   * moves, be it by a hair, in any of a few draws, when the input alone goes to its least or to its
   * most, or to any of its words.
   */
  boolean matters(Input input) {
    if (input.isChoice()) {
      int[] words = UncertainInputs.words(profile, input);
      return IntStream.range(0, someDraws.size())
          .anyMatch(d -> IntStream.of(words).anyMatch(word -> moves(d, input, word)));
    }
    Answer answer = profile.number(input).orElseThrow();
    Estimate value = answer.value();
    return IntStream.range(0, someDraws.size())
        .anyMatch(
            d -> {
              double[] draw = someDraws.get(d);
              double per = answer.per().map(one -> draw[inputs.slot(one)]).orElse(1.0);
              return moves(d, input, value.low() * per) || moves(d, input, value.high() * per);
            });
  }

  private boolean moves(int d, Input input, double value) {
    double[] values = someDraws.get(d).clone();
    values[inputs.slot(input)] = value;
    inputs.follow(values, someDraws.get(d), input);
    simulator.run(values);
    return !Arrays.equals(simulator.mainScores(), someScores.get(d));
  }
}
