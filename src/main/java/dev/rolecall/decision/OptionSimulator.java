package dev.rolecall.decision;

import dev.rolecall.model.FirmState;
import dev.rolecall.model.Gates;
import dev.rolecall.model.Ledger;
import dev.rolecall.model.Projection;
import dev.rolecall.model.Score;
import dev.rolecall.model.Scorer;
import dev.rolecall.model.Team;
import dev.rolecall.model.UncertainInputs;
import dev.rolecall.model.Year;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rules.GateKind;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.List;
import java.util.stream.Stream;

/**
 * The options, all run on the same draw. A working object for one thread; {@link #run} leaves each
 * option's year and score filled.
 */
final class OptionSimulator {

  private static final Category[] CATEGORIES = Category.values();

  final List<Model> models;
  final FirmState firm;
  private final Rulebook rulebook;
  private final Ledger ledger;
  private final Projection projection;
  private final Model baseline;
  private final double[] priorities = new double[CATEGORIES.length];
  private final double[] weights = new double[CATEGORIES.length];
  private final int[] weightSlots = new int[CATEGORIES.length];

  /** One option with all it takes to project and score it in a draw. */
  final class Model {

    final Option option;
    final Year year;
    final Score score;
    final Gates gates;
    private final Team team;
    private final Scorer scorer;

    private Model(Option option, Profile profile, UncertainInputs inputs) {
      this.option = option;
      team = new Team(option, rulebook.scales().needs(), inputs);
      year = new Year(rulebook.scales().needs().size(), team.size());
      score = new Score(ledger.size());
      gates = new Gates(option, profile, rulebook);
      scorer = new Scorer(option, profile, rulebook, inputs, ledger);
    }

    private void run() {
      projection.run(team, baseline.year, year);
      scorer.score(firm, year, weights, score);
    }

    /** Whether no gate rules the option out in the draw. */
    boolean isEligible() {
      return Stream.of(GateKind.values()).noneMatch(gate -> gates.fails(gate, firm, year));
    }
  }

  OptionSimulator(
      Profile profile, Rulebook rulebook, UncertainInputs inputs, List<Option> options) {
    this.rulebook = rulebook;
    ledger = new Ledger(rulebook);
    firm = new FirmState(profile, rulebook, inputs);
    models = options.stream().map(option -> new Model(option, profile, inputs)).toList();
    baseline = models.stream().filter(one -> one.option.isBaseline()).findFirst().orElseThrow();
    int most = options.stream().mapToInt(option -> option.hires().size()).max().orElseThrow();
    projection = new Projection(firm, most);
    for (Category category : CATEGORIES) {
      priorities[category.ordinal()] = profile.priorities().get(category);
      weightSlots[category.ordinal()] = inputs.weight(category);
    }
  }

  /** An accumulator for each option, for a number of draws. */
  List<OptionAccumulator> accumulators(int draws) {
    return models.stream()
        .map(model -> new OptionAccumulator(model, rulebook, ledger.rows(), draws))
        .toList();
  }

  void run(double[] draw) {
    firm.read(draw);
    readWeights();
    projection.read();
    baseline.run();
    for (Model model : models) {
      if (model != baseline) {
        model.run();
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

  /** The scores in the draw of the options that can be recommended. */
  double[] mainScores() {
    return models.stream()
        .filter(model -> !model.option.alternative())
        .mapToDouble(model -> model.score.total)
        .toArray();
  }
}
