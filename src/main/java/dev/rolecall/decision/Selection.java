package dev.rolecall.decision;

import dev.rolecall.model.Ledger;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Who wins among tallied options: gated options never, ties go to the option that the rulebook
 * lists first.
 */
final class Selection {

  private final Rulebook rulebook;
  private final List<OptionAccumulator> all;
  private final List<OptionAccumulator> eligible = new ArrayList<>();
  private final int[][] winsByNet;

  Selection(Rulebook rulebook, List<OptionAccumulator> tallies, int nets) {
    this.rulebook = rulebook;
    all = tallies;
    for (OptionAccumulator tally : tallies) {
      boolean main = !tally.contender.option.alternative();
      if (main && OutcomeBuilder.isEligible(rulebook, tally)) {
        eligible.add(tally);
      }
    }
    winsByNet = new int[tallies.size()][nets];
    countWins(nets);
  }

  private void countWins(int nets) {
    int draws = all.get(0).draws();
    int perNet = draws / nets;
    for (int draw = 0; draw < draws; draw++) {
      OptionAccumulator best = eligible.get(0);
      for (OptionAccumulator tally : eligible) {
        best = tally.scores[draw] > best.scores[draw] ? tally : best;
      }
      winsByNet[all.indexOf(best)][draw / perNet]++;
    }
  }

  /** The eligible option with the highest mean score. */
  OptionAccumulator winner() {
    OptionAccumulator best = eligible.get(0);
    for (OptionAccumulator tally : eligible) {
      best = mean(tally) > mean(best) ? tally : best;
    }
    return best;
  }

  /** The scores of the eligible options without the model's own error, by option, then draw. */
  double[][] plainScores() {
    double[][] scores = new double[eligible.size()][];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = eligible.get(i).plainScores;
    }
    return scores;
  }

  /** The winner's lead over the best of the others by mean, by draw, without the model's error. */
  double[] plainMargin() {
    OptionAccumulator winner = winner();
    OptionAccumulator next = null;
    for (OptionAccumulator tally : eligible) {
      if (tally != winner && (next == null || mean(tally) > mean(next))) {
        next = tally;
      }
    }
    double[] margin = winner.plainScores.clone();
    for (int draw = 0; next != null && draw < margin.length; draw++) {
      margin[draw] -= next.plainScores[draw];
    }
    return margin;
  }

  private static double mean(OptionAccumulator tally) {
    double sum = 0;
    for (double score : tally.scores) {
      sum += score;
    }
    return sum / tally.scores.length;
  }

  /** How sure the winner is. */
  Confidence confidence() {
    int[] wins = winsByNet[all.indexOf(winner())];
    double perNet = (double) all.get(0).draws() / wins.length;
    double[] shares = new double[wins.length];
    for (int net = 0; net < shares.length; net++) {
      shares[net] = wins[net] / perNet;
    }
    return Confidence.of(shares);
  }

  /** The mean of each KPI's reading today. */
  Map<Kpi, Double> today() {
    OptionAccumulator any = all.get(0);
    Map<Kpi, Double> readings = new EnumMap<>(Kpi.class);
    for (Kpi kpi : Kpi.values()) {
      readings.put(kpi, any.mean(any.today[kpi.ordinal()]));
    }
    return readings;
  }

  /** The outcomes of the main options, or of the alternatives, in the rulebook's order. */
  List<OptionOutcome> outcomes(Ledger ledger, boolean alternatives) {
    List<OptionOutcome> outcomes = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      OptionAccumulator tally = all.get(i);
      if (tally.contender.option.alternative() == alternatives) {
        int wins = 0;
        for (int inNet : winsByNet[i]) {
          wins += inNet;
        }
        outcomes.add(new OutcomeBuilder(rulebook, ledger, tally).build(tally.mean(wins)));
      }
    }
    return List.copyOf(outcomes);
  }
}
