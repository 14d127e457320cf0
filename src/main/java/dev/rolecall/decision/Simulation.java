package dev.rolecall.decision;

import dev.rolecall.model.UncertainInputs;
import dev.rolecall.profile.Profile;
import java.util.ArrayList;
import java.util.List;

/** All draws of a firm, run and tallied. */
final class Simulation {

  /** How many draws are kept whole, to try out what an input does. */
  private static final int KEPT = 4;

  final List<OptionAccumulator> tallies;
  final Sample sample;
  final List<double[]> someDraws = new ArrayList<>();

  Simulation(Profile profile, UncertainInputs inputs, OptionSimulator field, SharedDraws draws) {
    int count = draws.settings().draws();
    DrawSampler dealer = draws.of(inputs);
    double[] values = inputs.central();
    tallies = field.tallies(count);
    sample = new Sample(profile, inputs, dealer.orders(), count);
    for (int draw = 0; draw < count; draw++) {
      dealer.deal(draw, values);
      run(field, values);
      if (someDraws.size() < KEPT) {
        someDraws.add(values.clone());
      }
    }
  }

  private void run(OptionSimulator field, double[] values) {
    field.run(values);
    for (int c = 0; c < tallies.size(); c++) {
      tallies.get(c).add(field.firm());
    }
    sample.add(values);
  }
}
