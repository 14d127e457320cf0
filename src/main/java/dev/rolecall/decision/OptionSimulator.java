package dev.rolecall.decision;

import dev.rolecall.model.FirmState;
import dev.rolecall.model.Ledger;
import dev.rolecall.model.Projection;
import dev.rolecall.model.UncertainInputs;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.ArrayList;
import java.util.List;

/**
 * The options, all run on the same draw. A working object for one thread; {@link #run} leaves each
 * option's year and score filled.
 */
final class OptionSimulator {

  private static final Category[] CATEGORIES = Category.values();

  final List<OptionModel> models = new ArrayList<>();
  private final FirmState firm;
  private final Projection projection;
  private final OptionModel baseline;
  private final double[] priorities = new double[CATEGORIES.length];
  private final double[] weights = new double[CATEGORIES.length];
  private final int[] weightSlots = new int[CATEGORIES.length];

  OptionSimulator(
      Profile profile,
      Rulebook rulebook,
      UncertainInputs inputs,
      Ledger ledger,
      List<Option> options) {
    firm = new FirmState(profile, rulebook, inputs);
    OptionModel nobody = null;
    int most = 0;
    for (Option option : options) {
      OptionModel model = new OptionModel(option, profile, rulebook, inputs, ledger);
      models.add(model);
      nobody = option.isBaseline() ? model : nobody;
      most = Math.max(most, option.hires().size());
    }
    baseline = nobody;
    projection = new Projection(profile, firm, most);
    for (Category category : CATEGORIES) {
      priorities[category.ordinal()] = profile.priorities().get(category);
      weightSlots[category.ordinal()] = inputs.weight(category);
    }
  }

  FirmState firm() {
    return firm;
  }

  /** An accumulator for each option, for a number of draws. */
  List<OptionAccumulator> accumulators(int draws) {
    List<OptionAccumulator> accumulators = new ArrayList<>();
    for (OptionModel model : models) {
      accumulators.add(new OptionAccumulator(model, draws));
    }
    return List.copyOf(accumulators);
  }

  void run(double[] draw) {
    firm.read(draw);
    readWeights();
    projection.read();
    baseline.project(projection, baseline.year);
    baseline.score(firm, weights);
    for (int c = 0; c < models.size(); c++) {
      OptionModel model = models.get(c);
      if (model != baseline) {
        model.project(projection, baseline.year);
        model.score(firm, weights);
      }
    }
  }

  private void readWeights() {
    double sum = 0;
    for (int c = 0; c < weights.length; c++) {
      weights[c] = priorities[c] * firm.at(weightSlots[c]);
      sum += weights[c];
    }
    for (int c = 0; c < weights.length; c++) {
      weights[c] = weights[c] / sum;
    }
  }
}
