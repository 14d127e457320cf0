package dev.rolecall.decision;

import dev.rolecall.decision.Decision.Confidence;
import dev.rolecall.decision.Decision.Gain;
import dev.rolecall.model.Diagnosis;
import dev.rolecall.model.UncertainInputs;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides for one firm: runs the draws, takes the means and recommends the best option. See "Draws"
 * in src/doc/model.md.
 */
public final class Decider {

  private final Profile profile;
  private final Rulebook rulebook;
  private final SharedDraws draws;
  private final Depth depth;
  private final UncertainInputs inputs;
  private final OptionSimulator simulator;

  private Decider(Profile profile, SharedDraws draws, Depth depth) {
    this.profile = profile;
    this.rulebook = draws.rulebook;
    this.draws = draws;
    this.depth = depth;
    inputs = new UncertainInputs(profile, rulebook);
    simulator =
        simulator(
            depth == Depth.VERDICT
                ? rulebook.staffing().mainOptions()
                : List.copyOf(rulebook.staffing().options().values()));
  }

  private OptionSimulator simulator(List<Option> options) {
    return new OptionSimulator(profile, rulebook, inputs, options);
  }

  /** Decides, with draws that other firms may share. */
  public static Decision decide(Profile profile, SharedDraws draws, Depth depth) {
    return new Decider(profile, draws, depth).decide();
  }

  private Decision decide() {
    Selection central = central();
    if (draws.settings.isCentral()) {
      return decision(central, central, List.of(), false);
    }
    Simulation simulation = new Simulation(profile, inputs, simulator, draws);
    Selection selection =
        new Selection(simulation.accumulators, simulation.today.diagnosis(), SobolReplicates.COUNT);
    List<Gain> gains =
        new ValueOfInformation(simulation, selection.plainScores(), selection.plainMargin())
            .gains(profile.assumed());
    return decision(selection, central, gains, true);
  }

  private Selection central() {
    List<OptionAccumulator> accumulators = simulator.accumulators(1);
    simulator.run(inputs.central());
    accumulators.forEach(one -> one.add(simulator.firm));
    Diagnosis.Means today = new Diagnosis.Means(rulebook);
    today.add(simulator.firm);
    return new Selection(accumulators, today.diagnosis(), 1);
  }

  private Decision decision(
      Selection selection, Selection central, List<Gain> gains, boolean drawn) {
    Option centralWinner = central.winner.model.option;
    List<OptionOutcome> main = selection.outcomes(false);
    OptionOutcome recommended =
        OptionOutcome.best(main.stream().filter(OptionOutcome::eligible)).orElseThrow();
    OptionOutcome bestHire =
        recommended.option().isBaseline()
            ? OptionOutcome.best(main.stream().filter(one -> one != recommended)).orElseThrow()
            : recommended;
    Optional<Confidence> confidence = Optional.of(selection.confidence()).filter(one -> drawn);
    boolean centralAgrees = recommended.option().equals(centralWinner);
    return new Decision(
        recommended,
        bestHire,
        centralWinner.id(),
        confidence.map(one -> Strength.of(one, centralAgrees, gains, rulebook.figures())),
        confidence,
        selection.diagnosis,
        main,
        selection.outcomes(true),
        depth == Depth.VERDICT
            ? List.of()
            : new Measures(profile, rulebook, selection.diagnosis, main, recommended).advised(),
        flips(),
        gains,
        rulebook.figures().central(Parameter.EQUAL_POINTS),
        courses(bestHire.option()));
  }

  private List<FlipPoint> flips() {
    if (depth == Depth.VERDICT) {
      return List.of();
    }
    FlipSearch search = new FlipSearch(profile, rulebook);
    Stream<FlipPoint> pair = depth == Depth.FULL ? search.pair().stream() : Stream.of();
    return Stream.concat(search.singles().stream(), pair).toList();
  }

  private List<OptionYear> courses(Option hire) {
    return depth == Depth.FULL
        ? OptionYear.of(simulator(List.of(rulebook.staffing().baseline(), hire)), inputs, draws)
        : List.of();
  }
}
