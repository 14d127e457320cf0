package dev.rolecall.decision;

import dev.rolecall.decision.Decision.Confidence;
import dev.rolecall.model.Ledger;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Selects the best option: never one that a gate rules out; of equals the one that the rulebook
 * lists first.
 */
final class Selection {

  private final Rulebook rulebook;
  private final List<OptionAccumulator> all;
  private final List<OptionAccumulator> eligible = new ArrayList<>();
  private final int[][] winsByReplicate;

  Selection(Rulebook rulebook, List<OptionAccumulator> accumulators, int replicates) {
    this.rulebook = rulebook;
    all = accumulators;
    for (OptionAccumulator accumulator : accumulators) {
      boolean main = !accumulator.model.option.alternative();
      if (main && OutcomeBuilder.isEligible(rulebook, accumulator)) {
        eligible.add(accumulator);
      }
    }
    winsByReplicate = new int[accumulators.size()][replicates];
    countWins(replicates);
  }

  private void countWins(int replicates) {
    int draws = all.get(0).draws();
    int perReplicate = draws / replicates;
    for (int draw = 0; draw < draws; draw++) {
      OptionAccumulator best = eligible.get(0);
      for (OptionAccumulator accumulator : eligible) {
        best = accumulator.scores[draw] > best.scores[draw] ? accumulator : best;
      }
      winsByReplicate[all.indexOf(best)][draw / perReplicate]++;
    }
  }

  /** The eligible option with the highest mean score. */
  OptionAccumulator winner() {
    return best(eligible);
  }

  /** The first of those with the highest mean score. */
  private static OptionAccumulator best(List<OptionAccumulator> options) {
    OptionAccumulator best = options.get(0);
    for (OptionAccumulator option : options) {
      best = StatUtils.mean(option.scores) > StatUtils.mean(best.scores) ? option : best;
    }
    return best;
  }

  /** The scores of the eligible options without the model's own error, by option, then draw. */
  double[][] plainScores() {
    return eligible.stream().map(option -> option.plainScores).toArray(double[][]::new);
  }

  /** The winner's lead over the best of the others by mean, by draw, without the model's error. */
  double[] plainMargin() {
    OptionAccumulator winner = winner();
    List<OptionAccumulator> others = eligible.stream().filter(one -> one != winner).toList();
    double[] margin = winner.plainScores.clone();
    if (!others.isEmpty()) {
      double[] next = best(others).plainScores;
      Arrays.setAll(margin, draw -> margin[draw] - next[draw]);
    }
    return margin;
  }

  /** How sure the winner is. */
  Confidence confidence() {
    int[] wins = winsByReplicate[all.indexOf(winner())];
    double draws = (double) all.get(0).draws() / wins.length;
    return Confidence.of(Arrays.stream(wins).mapToDouble(won -> won / draws).toArray());
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
      OptionAccumulator accumulator = all.get(i);
      if (accumulator.model.option.alternative() == alternatives) {
        int wins = Arrays.stream(winsByReplicate[i]).sum();
        outcomes.add(
            new OutcomeBuilder(rulebook, ledger, accumulator).build(accumulator.mean(wins)));
      }
    }
    return List.copyOf(outcomes);
  }
}
