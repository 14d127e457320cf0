package dev.rolecall.decision;

import dev.rolecall.model.Ledger;
import dev.rolecall.model.UncertainInputs;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.List;
import java.util.Optional;

/** Decides for one firm: runs the draws, takes the means, and names the best (DESIGN section 7). */
public final class Decider {

  private final Profile profile;
  private final Rulebook rulebook;
  private final Depth depth;
  private final UncertainInputs variables;
  private final Ledger ledger;
  private final Field field;

  private Decider(Profile profile, Rulebook rulebook, Depth depth) {
    this.profile = profile;
    this.rulebook = rulebook;
    this.depth = depth;
    variables = new UncertainInputs(profile, rulebook);
    ledger = new Ledger(rulebook);
    List<Option> options =
        depth == Depth.VERDICT
            ? rulebook.staffing().mainOptions()
            : List.copyOf(rulebook.staffing().options().values());
    field = new Field(profile, rulebook, variables, ledger, options);
  }

  /** Decides. */
  public static Decision decide(
      Profile profile, Rulebook rulebook, Settings settings, Depth depth) {
    return decide(profile, new Draws(rulebook, settings), depth);
  }

  /** Decides, with draws that other firms may share. */
  public static Decision decide(Profile profile, Draws draws, Depth depth) {
    return new Decider(profile, draws.rulebook(), depth).decide(draws);
  }

  private Decision decide(Draws draws) {
    Decision decision = verdict(draws);
    if (depth != Depth.FULL) {
      return decision;
    }
    return decision.with(
        new Courses(profile, rulebook, variables)
            .of(decision.baseline().option(), decision.bestHire().option(), draws));
  }

  private Decision verdict(Draws draws) {
    Contest central = central();
    if (draws.settings().isCentral()) {
      return decision(central, central, Optional.empty());
    }
    Drawn drawn = new Drawn(profile, variables, field, draws);
    Contest contest = new Contest(rulebook, drawn.tallies, Nets.COUNT);
    return decision(contest, central, Optional.of(drawn));
  }

  private Contest central() {
    List<Tally> tallies = field.tallies(1);
    field.run(variables.central());
    for (Tally tally : tallies) {
      tally.add(field.situation());
    }
    return new Contest(rulebook, tallies, 1);
  }

  private Decision decision(Contest contest, Contest central, Optional<Drawn> drawn) {
    List<OptionOutcome> main = contest.outcomes(ledger, false);
    String centralWinner = central.winner().contender.option.id();
    String winner = contest.winner().contender.option.id();
    OptionOutcome recommended = outcome(winner, main);
    List<Gain> gains = drawn.isPresent() ? gains(contest, drawn.get()) : List.of();
    Optional<Confidence> confidence = Optional.empty();
    Optional<Strength> strength = Optional.empty();
    if (drawn.isPresent()) {
      Judgement judgement = new Judgement(rulebook, gains, winner.equals(centralWinner));
      confidence = Optional.of(contest.confidence());
      strength = Optional.of(judgement.strength(confidence.get()));
    }
    return new Decision(
        recommended,
        centralWinner,
        strength,
        confidence,
        contest.today(),
        main,
        contest.outcomes(ledger, true),
        measures(main, recommended),
        flips(),
        gains,
        rulebook.figures().central(Parameter.EQUAL_POINTS),
        List.of());
  }

  private static OptionOutcome outcome(String id, List<OptionOutcome> outcomes) {
    for (OptionOutcome outcome : outcomes) {
      if (outcome.option().id().equals(id)) {
        return outcome;
      }
    }
    throw new IllegalArgumentException("no outcome " + id);
  }

  private List<Gain> gains(Contest contest, Drawn drawn) {
    Relevance relevance = new Relevance(profile, variables, field, drawn.someDraws);
    return new Information(drawn.sample, contest.plainScores(), contest.plainMargin())
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
