package dev.rolecall.decision;

import dev.rolecall.profile.Input;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the nearest two inputs that change the verdict together. Only the inputs that pull hardest
 * on the winner's lead are tried, in the direction of their pull, along a few mixes of the two.
 */
final class PairSearch {

  private static final int MOST_INPUTS = 8;
  private static final double FARTHEST = 3;
  private static final int STEPS = 24;
  private static final int HALVINGS = 50;
  private static final double[][] MIXES = {{1, 1}, {0.5, 1}, {1, 0.5}};

  private final CentralVerdict verdict;
  private final int winner;
  private final List<Pull> pulls;

  /** An input, the direction in which it lessens the lead, and by how much. */
  private record Pull(SearchRange range, double sign, double lessened) {

    double at(double yardsticks) {
      return range.cut(range.from() + sign * yardsticks * range.yardstick());
    }
  }

  /** Two inputs on their way out together. */
  private record Way(Pull one, Pull other, double[] mix) {

    Map<Input, Double> at(double t) {
      Map<Input, Double> changed = new EnumMap<>(Input.class);
      changed.put(one.range().input(), one.at(t * mix[0]));
      changed.put(other.range().input(), other.at(t * mix[1]));
      return changed;
    }
  }

  PairSearch(CentralVerdict verdict, List<SearchRange> ranges, int winner) {
    this.verdict = verdict;
    this.winner = winner;
    double lead = verdict.lead(winner, Map.of());
    pulls =
        ranges.stream()
            .map(range -> pull(range, lead))
            .filter(pull -> pull.lessened() > 1e-9)
            .sorted(Comparator.comparingDouble(Pull::lessened).reversed())
            .limit(MOST_INPUTS)
            .toList();
  }

  private Pull pull(SearchRange range, double lead) {
    Pull up = pull(range, 1, lead);
    Pull down = pull(range, -1, lead);
    return up.lessened() >= down.lessened() ? up : down;
  }

  private Pull pull(SearchRange range, double sign, double lead) {
    double at = range.cut(range.from() + sign * range.yardstick());
    double there = verdict.lead(winner, Map.of(range.input(), at));
    return new Pull(range, sign, lead - there);
  }

  Optional<FlipPoint> nearest() {
    List<FlipPoint> found = new ArrayList<>();
    for (int i = 0; i < pulls.size(); i++) {
      for (int j = i + 1; j < pulls.size(); j++) {
        for (double[] mix : MIXES) {
          scan(new Way(pulls.get(i), pulls.get(j), mix)).ifPresent(found::add);
        }
      }
    }
    return found.stream().min(Comparator.comparingDouble(FlipPoint::distance));
  }

  private Optional<FlipPoint> scan(Way way) {
    double before = 0;
    for (int step = 1; step <= STEPS; step++) {
      double at = FARTHEST * step / STEPS;
      if (verdict.winner(way.at(at)) != winner) {
        return flip(way, halve(way, before, at)[1]);
      }
      before = at;
    }
    return Optional.empty();
  }

  private double[] halve(Way way, double near, double far) {
    double[] bracket = {near, far};
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (bracket[0] + bracket[1]) / 2;
      bracket[verdict.winner(way.at(middle)) == winner ? 0 : 1] = middle;
    }
    return bracket;
  }

  private boolean flipsAlone(Map<Input, Double> changed) {
    return changed.entrySet().stream()
        .anyMatch(e -> verdict.winner(Map.of(e.getKey(), e.getValue())) != winner);
  }

  /** The flip there; none if one of the two would do alone. */
  private Optional<FlipPoint> flip(Way way, double t) {
    Map<Input, Double> to = new EnumMap<>(Input.class);
    List<FlipPoint.Change> changes = new ArrayList<>();
    double squares = 0;
    boolean usual = true;
    for (Pull pull : List.of(way.one(), way.other())) {
      SearchRange range = pull.range();
      double value = range.settable(way.at(t).get(range.input()));
      to.put(range.input(), value);
      changes.add(new FlipPoint.Change(range.input(), range.from(), value));
      squares += range.distance(value) * range.distance(value);
      usual = usual && range.isUsual(value);
    }
    int next = verdict.winner(to);
    return next == winner || flipsAlone(to)
        ? Optional.empty()
        : Optional.of(
            new FlipPoint(List.copyOf(changes), verdict.id(next), Math.sqrt(squares), usual));
  }
}
