package dev.rolecall.decision;

import dev.rolecall.diagnosis.Situation;
import dev.rolecall.diagnosis.Variables;
import dev.rolecall.profile.Profile;
import dev.rolecall.projection.Projection;
import dev.rolecall.projection.Team;
import dev.rolecall.projection.Year;
import dev.rolecall.rulebook.Option;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.scorecard.Gates;
import dev.rolecall.scorecard.Ledger;
import dev.rolecall.scorecard.Score;
import dev.rolecall.scorecard.Scorer;

/** One option with all it takes to project and score it in a draw. */
final class Contender {

  final Option option;
  final Year year;
  final Score score;
  final Gates gates;
  private final Team team;
  private final Scorer scorer;

  Contender(Option option, Profile profile, Rulebook rulebook, Variables variables, Ledger ledger) {
    this.option = option;
    team = new Team(option, rulebook.scales().needs(), variables);
    year = new Year(rulebook.scales().needs().size(), team.size());
    score = new Score(ledger.size());
    gates = new Gates(option, profile, rulebook);
    scorer = new Scorer(option, profile, rulebook, variables, ledger);
  }

  void project(Projection projection, Year hold) {
    projection.run(team, hold, year);
  }

  void score(Situation situation, double[] weights) {
    scorer.score(situation, year, weights, score);
  }
}
