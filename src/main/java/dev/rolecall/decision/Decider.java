package dev.rolecall.decision;

import dev.rolecall.diagnosis.Variables;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Option;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.scorecard.Ledger;
import java.util.List;
import java.util.Optional;

/** Decides for one firm: runs the draws, takes the means, and names the best (DESIGN section 7). */
public final class Decider {

  private final Rulebook rulebook;
  private final Variables variables;
  private final Ledger ledger;
  private final Field field;

  private Decider(Profile profile, Rulebook rulebook) {
    this.rulebook = rulebook;
    variables = new Variables(profile, rulebook);
    ledger = new Ledger(rulebook);
    List<Option> options = List.copyOf(rulebook.staffing().options().values());
    field = new Field(profile, rulebook, variables, ledger, options);
  }

  /** Decides. */
  public static Decision decide(Profile profile, Rulebook rulebook, Settings settings) {
    return new Decider(profile, rulebook).decide(settings);
  }

  private Decision decide(Settings settings) {
    List<Tally> central = central();
    String centralWinner = Contest.of(rulebook, central, 1).winner().contender.option.id();
    if (settings.isCentral()) {
      return decision(Contest.of(rulebook, central, 1), centralWinner, false);
    }
    return decision(Contest.of(rulebook, drawn(settings), Nets.COUNT), centralWinner, true);
  }

  private List<Tally> central() {
    List<Tally> tallies = tallies(1);
    field.run(variables.central());
    tallies.forEach(tally -> tally.add(field.situation()));
    return tallies;
  }

  private List<Tally> drawn(Settings settings) {
    Nets nets = new Nets(settings, variables.size());
    double[] unit = new double[variables.size()];
    double[] values = variables.central();
    List<Tally> tallies = tallies(settings.draws());
    for (int draw = 0; draw < settings.draws(); draw++) {
      nets.fill(draw, unit);
      variables.fill(unit, values);
      field.run(values);
      for (Tally tally : tallies) {
        tally.add(field.situation());
      }
    }
    return tallies;
  }

  private List<Tally> tallies(int draws) {
    return field.contenders.stream().map(contender -> new Tally(contender, draws)).toList();
  }

  private Decision decision(Contest contest, String centralWinner, boolean drawn) {
    List<OptionOutcome> main = contest.outcomes(ledger, false);
    String winner = contest.winner().contender.option.id();
    OptionOutcome recommended =
        main.stream().filter(o -> o.option().id().equals(winner)).findFirst().orElseThrow();
    Optional<Confidence> confidence = drawn ? Optional.of(contest.confidence()) : Optional.empty();
    return new Decision(
        recommended,
        centralWinner,
        confidence.map(sure -> strength(sure, winner.equals(centralWinner))),
        confidence,
        contest.today(),
        main,
        contest.outcomes(ledger, true),
        rulebook.figures().central(Parameter.EQUAL_POINTS));
  }

  private Strength strength(Confidence confidence, boolean agrees) {
    if (agrees && confidence.share() >= rulebook.figures().central(Parameter.STRONG)) {
      return Strength.STRONG;
    }
    return agrees && confidence.share() >= rulebook.figures().central(Parameter.MODERATE)
        ? Strength.MODERATE
        : Strength.CLOSE_CALL;
  }
}
