package dev.rolecall.decision;

import dev.rolecall.decision.Conditions.Failure;
import dev.rolecall.decision.Decision.Confidence;
import dev.rolecall.model.Diagnosis;
import dev.rolecall.rulebook.Rules.ConditionKind;
import dev.rolecall.rulebook.Rules.GateKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Selects the best option: never one that a gate rules out or that fails a condition for hiring; of
 * equals the one that the rulebook lists first.
 */
final class Selection {

  /** The eligible option with the highest mean score. */
  final OptionAccumulator winner;

  /** What hurts today, means over the draws. */
  final Diagnosis diagnosis;

  private final List<OptionAccumulator> all;
  private final OptionAccumulator baseline;
  private final Map<OptionAccumulator, List<Failure>> failures = new HashMap<>();

  /** The main options that no gate rules out; a condition may, in all draws or in some. */
  private final List<OptionAccumulator> possible = new ArrayList<>();

  private final List<OptionAccumulator> eligible;
  private final int[][] winsByReplicate;

  Selection(List<OptionAccumulator> accumulators, Diagnosis today, int replicates) {
    all = accumulators;
    baseline = all.stream().filter(one -> one.model.option.isBaseline()).findFirst().orElseThrow();
    diagnosis = today;
    judge();
    eligible = possible.stream().filter(one -> failures.get(one).isEmpty()).toList();
    winner = best(eligible, OptionAccumulator::meanScore);
    winsByReplicate = new int[all.size()][replicates];
    int draws = winner.scores.length;
    for (int draw = 0; draw < draws; draw++) {
      winsByReplicate[all.indexOf(best(draw))][draw / (draws / replicates)]++;
    }
  }

  /** The best option in one draw, of those that its conditions and the gates allow. */
  private OptionAccumulator best(int draw) {
    boolean ordered = isBottleneckAnswered(draw);
    OptionAccumulator best = null;
    for (OptionAccumulator one : possible) {
      boolean allowed = one.needed[draw] && (!ordered || one.fitsBottleneck[draw]);
      if (allowed && (best == null || one.scores[draw] > best.scores[draw])) {
        best = one;
      }
    }
    return best;
  }

  /** The same as for the means, in one draw. */
  private boolean isBottleneckAnswered(int draw) {
    boolean answered = false;
    for (OptionAccumulator one : possible) {
      answered |= one.needed[draw] && one.answers[draw] && one.scores[draw] > baseline.scores[draw];
    }
    return answered;
  }

  private void judge() {
    for (OptionAccumulator one : all) {
      failures.put(one, new ArrayList<>(one.failures(diagnosis)));
    }
    if (!isBottleneckAnswered()) {
      failures.values().forEach(list -> list.removeIf(Selection::isOfTheBottleneck));
    }
    OptionAccumulator best =
        all.stream()
            .filter(one -> !one.model.option.alternative() && failures.get(one).isEmpty())
            .filter(one -> one.failedGates().stream().allMatch(gate -> gate.is(GateKind.BUDGET)))
            .max(Comparator.comparingDouble(OptionAccumulator::meanScore))
            .orElseThrow();
    for (OptionAccumulator one : all) {
      Optional<Failure> substitute = one.substitute(best, diagnosis);
      substitute.ifPresent(failures.get(one)::add);
      if (!one.model.option.alternative() && one.failedGates().isEmpty() && substitute.isEmpty()) {
        possible.add(one);
      }
    }
  }

  /**
   * Whether a hire that owns the bottleneck may be advised and is worth more than none: the
   * bottleneck orders the hires, and where no such hire is worth making there is nothing to order.
   */
  private boolean isBottleneckAnswered() {
    return all.stream()
        .filter(one -> !one.model.option.alternative() && one.answers(diagnosis))
        .filter(one -> one.failedGates().isEmpty() && failures.get(one).isEmpty())
        .anyMatch(one -> one.meanScore() > baseline.meanScore());
  }

  private static boolean isOfTheBottleneck(Failure failure) {
    return failure.condition().test() == ConditionKind.ANSWERS_BOTTLENECK;
  }

  /** The first of those with the highest score. */
  private static OptionAccumulator best(
      List<OptionAccumulator> options, ToDoubleFunction<OptionAccumulator> score) {
    return options.stream()
        .reduce((best, next) -> score.applyAsDouble(next) > score.applyAsDouble(best) ? next : best)
        .orElseThrow();
  }

  /** The scores of the options without the model's own error, by option, then draw. */
  double[][] plainScores() {
    return possible.stream().map(option -> option.plainScores).toArray(double[][]::new);
  }

  /** The winner's lead over the best of the others by mean, by draw, without the model's error. */
  double[] plainMargin() {
    List<OptionAccumulator> others =
        (eligible.size() > 1 ? eligible : possible).stream().filter(one -> one != winner).toList();
    double[] next =
        others.isEmpty()
            ? winner.plainScores
            : best(others, OptionAccumulator::meanScore).plainScores;
    double[] margin = new double[next.length];
    Arrays.setAll(margin, draw -> winner.plainScores[draw] - next[draw]);
    return margin;
  }

  /** The ids of the options that a gate rules out. */
  List<String> ruledOut() {
    return all.stream()
        .filter(one -> !one.failedGates().isEmpty())
        .map(one -> one.model.option.id())
        .toList();
  }

  /** How sure the winner is. */
  Confidence confidence() {
    int[] wins = winsByReplicate[all.indexOf(winner)];
    double draws = (double) winner.scores.length / wins.length;
    return Confidence.of(Arrays.stream(wins).mapToDouble(won -> won / draws).toArray());
  }

  /** The outcomes of the main options, or of the alternatives, in the rulebook's order. */
  List<OptionOutcome> outcomes(boolean alternatives, Engagements engagements) {
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).model.option.alternative() == alternatives)
        .mapToObj(i -> outcome(i, engagements))
        .toList();
  }

  private OptionOutcome outcome(int index, Engagements engagements) {
    OptionAccumulator one = all.get(index);
    double wins = Arrays.stream(winsByReplicate[index]).sum();
    return one.outcome(wins, failures.get(one), engagements.tried(one.model.option.id()));
  }
}
