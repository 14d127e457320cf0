package dev.rolecall.decision;

import dev.rolecall.decision.Decision.Confidence;
import dev.rolecall.decision.Decision.Gain;
import dev.rolecall.model.Diagnosis;
import dev.rolecall.model.UncertainInputs;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Decides for one firm: chooses how each option is hired, runs the draws, takes the means and
 * recommends the best option. See "Draws" in src/doc/model.md.
 */
public final class Decider {

  private final Profile profile;
  private final Rulebook rulebook;
  private final SharedDraws draws;
  private final Depth depth;
  private final UncertainInputs inputs;
  private final Engagements engagements;

  private Decider(Profile profile, SharedDraws draws, Depth depth, Collection<Option> options) {
    this.profile = profile;
    this.rulebook = draws.rulebook;
    this.draws = draws;
    this.depth = depth;
    inputs = new UncertainInputs(profile, rulebook);
    engagements = new Engagements(profile, options, inputs, draws);
  }

  /** Decides, with draws that other firms may share. */
  public static Decision decide(Profile profile, SharedDraws draws, Depth depth) {
    Collection<Option> options = draws.rulebook.staffing().options().values();
    return new Decider(profile, draws, depth, options).decide();
  }

  /** The id of the option that is recommended, and no more. */
  static String recommendation(Profile profile, SharedDraws draws) {
    List<Option> main =
        draws.rulebook.staffing().options().values().stream()
            .filter(option -> !option.alternative())
            .toList();
    Decider decider = new Decider(profile, draws, Depth.VERDICT, main);
    return decider.run().selection.winner.model.option.id();
  }

  /**
   * The same from a few draws, each option hired in a given way.
   *
   * @param shifts by option id, what all draws have over the few in points of the mean score
   */
  static String recommendation(
      Profile profile, SharedDraws few, List<Option> hired, Map<String, Double> shifts) {
    Simulation all = simulation(profile, few, hired);
    all.accumulators.forEach(one -> one.shift = shifts.getOrDefault(one.model.option.id(), 0.0));
    return new Selection(all.accumulators, all.today.diagnosis(), 1).winner.model.option.id();
  }

  /** The mean scores of options, by id, from a few draws. */
  static Map<String, Double> scores(Profile profile, SharedDraws few, List<Option> hired) {
    return simulation(profile, few, hired).accumulators.stream()
        .collect(Collectors.toMap(one -> one.model.option.id(), OptionAccumulator::meanScore));
  }

  private static Simulation simulation(Profile profile, SharedDraws few, List<Option> hired) {
    UncertainInputs inputs = new UncertainInputs(profile, few.rulebook);
    OptionSimulator simulator = new OptionSimulator(profile, few.rulebook, inputs, hired);
    return new Simulation(profile, inputs, simulator, few);
  }

  /** All draws of the options as they are hired, and what is selected. */
  private record Run(Selection selection, Optional<Simulation> simulation) {}

  private Decision decide() {
    Run run = run();
    List<Gain> gains =
        run.simulation
            .map(
                all ->
                    new ValueOfInformation(
                            all, run.selection.plainScores(), run.selection.plainMargin())
                        .gains(profile.assumed()))
            .orElse(List.of());
    return decision(run.selection, gains);
  }

  private Run run() {
    Run run = runAsChosen();
    while (run.selection.ruledOut().stream().anyMatch(engagements::replace)) {
      run = runAsChosen();
    }
    return run;
  }

  private Run runAsChosen() {
    OptionSimulator simulator = simulator(engagements.chosen());
    if (draws.settings.isCentral()) {
      List<OptionAccumulator> accumulators = simulator.accumulators(1);
      simulator.run(inputs.central());
      accumulators.forEach(one -> one.add(simulator.firm));
      Diagnosis.Means today = new Diagnosis.Means(rulebook);
      today.add(simulator.firm);
      Selection selection = new Selection(accumulators, today.diagnosis(), 1);
      return new Run(selection, Optional.empty());
    }
    Simulation all = new Simulation(profile, inputs, simulator, draws);
    Selection selection =
        new Selection(all.accumulators, all.today.diagnosis(), SobolReplicates.COUNT);
    return new Run(selection, Optional.of(all));
  }

  private OptionSimulator simulator(List<Option> options) {
    return new OptionSimulator(profile, rulebook, inputs, options);
  }

  private Decision decision(Selection selection, List<Gain> gains) {
    List<OptionOutcome> main = selection.outcomes(false, engagements);
    OptionOutcome recommended =
        OptionOutcome.best(main.stream().filter(OptionOutcome::eligible)).orElseThrow();
    OptionOutcome bestHire = recommended.option().isBaseline() ? bestHire(main) : recommended;
    Optional<Confidence> confidence =
        Optional.of(selection.confidence()).filter(one -> !draws.settings.isCentral());
    Decision verdict =
        new Decision(
            recommended,
            bestHire,
            Optional.empty(),
            confidence,
            selection.diagnosis,
            main,
            selection.outcomes(true, engagements),
            new Measures(profile, rulebook, selection.diagnosis, main, recommended).advised(),
            List.of(),
            gains,
            rulebook.figures().central(Parameter.EQUAL_POINTS),
            courses(bestHire.option()));
    return verdict.with(strength(verdict), flips(verdict));
  }

  private Optional<Strength> strength(Decision verdict) {
    boolean needed = verdict.baseline().bestShare() <= verdict.recommended().bestShare();
    double margin = verdict.margin().orElse(Double.POSITIVE_INFINITY);
    return verdict
        .confidence()
        .map(one -> Strength.of(one, margin, needed, verdict.gains(), rulebook));
  }

  private List<FlipPoint> flips(Decision verdict) {
    return switch (depth) {
      case VERDICT -> List.of();
      case REPORT, FULL -> new FlipSearch(profile, draws, verdict).levers();
      case EVERY_FLIP -> new FlipSearch(profile, draws, verdict).all();
    };
  }

  /** The best option that hires: not one that a gate rules out, if there is another. */
  private static OptionOutcome bestHire(List<OptionOutcome> options) {
    List<OptionOutcome> hires = options.stream().filter(one -> !one.option().isBaseline()).toList();
    return OptionOutcome.best(hires.stream().filter(one -> !one.isRuledOut()))
        .or(() -> OptionOutcome.best(hires.stream()))
        .orElseThrow();
  }

  private List<OptionYear> courses(Option hire) {
    return depth == Depth.FULL
        ? OptionYear.of(simulator(List.of(rulebook.staffing().baseline(), hire)), inputs, draws)
        : List.of();
  }
}
