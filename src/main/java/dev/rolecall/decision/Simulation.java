package dev.rolecall.decision;

import dev.rolecall.model.UncertainInputs;
import dev.rolecall.profile.Profile;
import java.util.ArrayList;
import java.util.List;

/** All draws of a firm, run and accumulated. */
final class Simulation {

  /** How many draws are kept whole, to try out what an input does. */
  private static final int KEPT = 4;

  final List<OptionAccumulator> accumulators;
  final Sample sample;
  final List<double[]> someDraws = new ArrayList<>();

  Simulation(
      Profile profile, UncertainInputs inputs, OptionSimulator simulator, SharedDraws draws) {
    int count = draws.settings().draws();
    DrawSampler sampler = draws.of(inputs);
    double[] values = inputs.central();
    accumulators = simulator.accumulators(count);
    sample = new Sample(profile, inputs, sampler.orders(), count);
    for (int draw = 0; draw < count; draw++) {
      sampler.fill(draw, values);
      run(simulator, values);
      if (someDraws.size() < KEPT) {
        someDraws.add(values.clone());
      }
    }
  }

  private void run(OptionSimulator simulator, double[] values) {
    simulator.run(values);
    for (int c = 0; c < accumulators.size(); c++) {
      accumulators.get(c).add(simulator.firm());
    }
    sample.add(values);
  }
}
