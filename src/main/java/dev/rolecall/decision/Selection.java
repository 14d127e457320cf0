package dev.rolecall.decision;

import dev.rolecall.decision.Decision.Confidence;
import dev.rolecall.model.Diagnosis;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Selects the best option: never one that a gate rules out; of equals the one that the rulebook
 * lists first.
 */
final class Selection {

  /** The eligible option with the highest mean score. */
  final OptionAccumulator winner;

  /** What hurts today, means over the draws. */
  final Diagnosis diagnosis;

  private final List<OptionAccumulator> all;
  private final List<OptionAccumulator> eligible;
  private final int[][] winsByReplicate;

  Selection(List<OptionAccumulator> accumulators, Diagnosis diagnosis, int replicates) {
    all = accumulators;
    this.diagnosis = diagnosis;
    eligible =
        all.stream().filter(one -> !one.model.option.alternative() && one.isEligible()).toList();
    winner = best(eligible, Selection::mean);
    winsByReplicate = new int[all.size()][replicates];
    int draws = winner.scores.length;
    for (int draw = 0; draw < draws; draw++) {
      int at = draw;
      OptionAccumulator best = best(eligible, option -> option.scores[at]);
      winsByReplicate[all.indexOf(best)][draw / (draws / replicates)]++;
    }
  }

  private static double mean(OptionAccumulator option) {
    return StatUtils.mean(option.scores);
  }

  /** The first of those with the highest score. */
  private static OptionAccumulator best(
      List<OptionAccumulator> options, ToDoubleFunction<OptionAccumulator> score) {
    return options.stream()
        .reduce((best, next) -> score.applyAsDouble(next) > score.applyAsDouble(best) ? next : best)
        .orElseThrow();
  }

  /** The scores of the eligible options without the model's own error, by option, then draw. */
  double[][] plainScores() {
    return eligible.stream().map(option -> option.plainScores).toArray(double[][]::new);
  }

  /** The winner's lead over the best of the others by mean, by draw, without the model's error. */
  double[] plainMargin() {
    List<OptionAccumulator> others = eligible.stream().filter(one -> one != winner).toList();
    double[] margin = winner.plainScores.clone();
    if (!others.isEmpty()) {
      double[] next = best(others, Selection::mean).plainScores;
      Arrays.setAll(margin, draw -> margin[draw] - next[draw]);
    }
    return margin;
  }

  /** How sure the winner is. */
  Confidence confidence() {
    int[] wins = winsByReplicate[all.indexOf(winner)];
    double draws = (double) winner.scores.length / wins.length;
    return Confidence.of(Arrays.stream(wins).mapToDouble(won -> won / draws).toArray());
  }

  /** The outcomes of the main options, or of the alternatives, in the rulebook's order. */
  List<OptionOutcome> outcomes(boolean alternatives) {
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).model.option.alternative() == alternatives)
        .mapToObj(i -> all.get(i).outcome(Arrays.stream(winsByReplicate[i]).sum()))
        .toList();
  }
}
