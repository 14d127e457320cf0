package dev.rolecall.decision;

import dev.rolecall.decision.Decision.Confidence;
import dev.rolecall.decision.Decision.Gain;
import dev.rolecall.decision.Decision.MeasureAdvice;
import dev.rolecall.model.Ledger;
import dev.rolecall.model.UncertainInputs;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.List;
import java.util.Optional;

/**
 * Decides for one firm: runs the draws, takes the means and recommends the best option. See "Draws"
 * in src/doc/model.md.
 */
public final class Decider {

  private final Profile profile;
  private final Rulebook rulebook;
  private final Depth depth;
  private final UncertainInputs inputs;
  private final Ledger ledger;
  private final OptionSimulator simulator;

  private Decider(Profile profile, Rulebook rulebook, Depth depth) {
    this.profile = profile;
    this.rulebook = rulebook;
    this.depth = depth;
    inputs = new UncertainInputs(profile, rulebook);
    ledger = new Ledger(rulebook);
    List<Option> options =
        depth == Depth.VERDICT
            ? rulebook.staffing().mainOptions()
            : List.copyOf(rulebook.staffing().options().values());
    simulator = new OptionSimulator(profile, rulebook, inputs, ledger, options);
  }

  /** Decides. */
  public static Decision decide(
      Profile profile, Rulebook rulebook, Settings settings, Depth depth) {
    return decide(profile, new SharedDraws(rulebook, settings), depth);
  }

  /** Decides, with draws that other firms may share. */
  public static Decision decide(Profile profile, SharedDraws draws, Depth depth) {
    return new Decider(profile, draws.rulebook(), depth).decide(draws);
  }

  private Decision decide(SharedDraws draws) {
    Decision decision = verdict(draws);
    if (depth != Depth.FULL) {
      return decision;
    }
    return decision.with(
        new Trajectories(profile, rulebook, inputs)
            .of(decision.baseline().option(), decision.bestHire().option(), draws));
  }

  private Decision verdict(SharedDraws draws) {
    Selection central = central();
    if (draws.settings().isCentral()) {
      return decision(central, central, Optional.empty());
    }
    Simulation simulation = new Simulation(profile, inputs, simulator, draws);
    Selection selection = new Selection(rulebook, simulation.accumulators, SobolReplicates.COUNT);
    return decision(selection, central, Optional.of(simulation));
  }

  private Selection central() {
    List<OptionAccumulator> accumulators = simulator.accumulators(1);
    simulator.run(inputs.central());
    for (OptionAccumulator accumulator : accumulators) {
      accumulator.add(simulator.firm());
    }
    return new Selection(rulebook, accumulators, 1);
  }

  private Decision decision(
      Selection selection, Selection central, Optional<Simulation> simulation) {
    List<OptionOutcome> main = selection.outcomes(ledger, false);
    String centralWinner = central.winner().model.option.id();
    String winner = selection.winner().model.option.id();
    OptionOutcome recommended = outcome(winner, main);
    List<Gain> gains = simulation.isPresent() ? gains(selection, simulation.get()) : List.of();
    Optional<Confidence> confidence = Optional.empty();
    Optional<Strength> strength = Optional.empty();
    if (simulation.isPresent()) {
      StrengthRule rule = new StrengthRule(rulebook, gains, winner.equals(centralWinner));
      confidence = Optional.of(selection.confidence());
      strength = Optional.of(rule.strength(confidence.get()));
    }
    return new Decision(
        recommended,
        centralWinner,
        strength,
        confidence,
        selection.today(),
        main,
        selection.outcomes(ledger, true),
        measures(main, recommended),
        flips(),
        gains,
        rulebook.figures().central(Parameter.EQUAL_POINTS),
        List.of());
  }

  private static OptionOutcome outcome(String id, List<OptionOutcome> outcomes) {
    return outcomes.stream().filter(one -> one.option().id().equals(id)).findFirst().orElseThrow();
  }

  private List<Gain> gains(Selection selection, Simulation simulation) {
    Relevance relevance = new Relevance(profile, inputs, simulator, simulation.someDraws);
    return new ValueOfInformation(
            simulation.sample, selection.plainScores(), selection.plainMargin())
        .gains(profile, relevance);
  }

  private List<FlipPoint> flips() {
    return switch (depth) {
      case VERDICT -> List.of();
      case REPORT -> new FlipSearch(profile, rulebook).singles();
      case FULL -> new FlipSearch(profile, rulebook).singlesAndPair();
    };
  }

  private List<MeasureAdvice> measures(List<OptionOutcome> main, OptionOutcome recommended) {
    return depth == Depth.VERDICT
        ? List.of()
        : new Measures(profile, rulebook, main, recommended).advised();
  }
}
