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
 * The options in the field, all run on the same draw. A working object for one thread; {@link #run}
 * leaves each contender's year and score filled.
 */
final class OptionSimulator {

  private static final Category[] CATEGORIES = Category.values();

  final List<OptionModel> contenders = new ArrayList<>();
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
      OptionModel contender = new OptionModel(option, profile, rulebook, inputs, ledger);
      contenders.add(contender);
      nobody = option.isBaseline() ? contender : nobody;
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

  /** A tally of each contender, for a number of draws. */
  List<OptionAccumulator> tallies(int draws) {
    List<OptionAccumulator> tallies = new ArrayList<>();
    for (OptionModel contender : contenders) {
      tallies.add(new OptionAccumulator(contender, draws));
    }
    return List.copyOf(tallies);
  }

  void run(double[] draw) {
    firm.read(draw);
    readWeights();
    projection.read();
    baseline.project(projection, baseline.year);
    baseline.score(firm, weights);
    for (int c = 0; c < contenders.size(); c++) {
      OptionModel contender = contenders.get(c);
      if (contender != baseline) {
        contender.project(projection, baseline.year);
        contender.score(firm, weights);
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
