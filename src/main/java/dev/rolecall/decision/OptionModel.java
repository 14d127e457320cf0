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
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Staffing.Option;

/** One option with all it takes to project and score it in a draw. */
final class OptionModel {

  final Option option;
  final Year year;
  final Score score;
  final Gates gates;
  private final Team team;
  private final Scorer scorer;

  OptionModel(
      Option option, Profile profile, Rulebook rulebook, UncertainInputs inputs, Ledger ledger) {
    this.option = option;
    team = new Team(option, rulebook.scales().needs(), inputs);
    year = new Year(rulebook.scales().needs().size(), team.size());
    score = new Score(ledger.size());
    gates = new Gates(option, profile, rulebook);
    scorer = new Scorer(option, profile, rulebook, inputs, ledger);
  }

  void project(Projection projection, Year hold) {
    projection.run(team, hold, year);
  }

  void score(FirmState firm, double[] weights) {
    scorer.score(firm, year, weights, score);
  }
}
