package dev.rolecall.decision;

import dev.rolecall.decision.FlipPoint.Change;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

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

    double first(double t) {
      return one.at(t * mix[0]);
    }

    double second(double t) {
      return other.at(t * mix[1]);
    }

    /** How far two values are out together; on the way it never falls as {@code t} grows. */
    double distance(double first, double second) {
      double a = one.range.distance(first);
      double b = other.range.distance(second);
      return Math.sqrt(a * a + b * b);
    }

    /** What a report shows. */
    List<Change> shown(double t) {
      SearchRange a = one.range;
      SearchRange b = other.range;
      return List.of(a.to(a.settable(first(t))), b.to(b.settable(second(t))));
    }
  }

  PairSearch(CentralVerdict verdict, List<SearchRange> ranges, int winner) {
    this.verdict = verdict;
    this.winner = winner;
    double lead = verdict.lead(winner);
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
    double there = verdict.lead(winner, range.to(new Pull(range, sign, 0).at(1)));
    return new Pull(range, sign, lead - there);
  }

  Optional<FlipPoint> nearest() {
    FlipPoint nearest = null;
    for (int i = 0; i < pulls.size(); i++) {
      for (int j = i + 1; j < pulls.size(); j++) {
        for (double[] mix : MIXES) {
          double least = nearest == null ? Double.POSITIVE_INFINITY : nearest.distance();
          nearest =
              scan(new Way(pulls.get(i), pulls.get(j), mix), least)
                  .filter(flip -> flip.distance() < least)
                  .orElse(nearest);
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** The first flip on a way, unless it is farther than what has been found already. */
  private Optional<FlipPoint> scan(Way way, double least) {
    DoublePredicate keeps = t -> winnerAt(way, t) == winner;
    double before = 0;
    for (int step = 1; step <= STEPS; step++) {
      if (way.distance(way.first(before), way.second(before)) > least) {
        return Optional.empty();
      }
      double at = FARTHEST * step / STEPS;
      if (!keeps.test(at)) {
        // where a report shows the same values for both ends, no value between matters
        Bracket bracket =
            new Bracket(before, at)
                .halve(
                    HALVINGS,
                    DoubleUnaryOperator.identity(),
                    keeps,
                    now -> way.shown(now.near()).equals(way.shown(now.far())));
        return flip(way, bracket.far());
      }
      before = at;
    }
    return Optional.empty();
  }

  private int winnerAt(Way way, double t) {
    return verdict.winner(way.one.range.to(way.first(t)), way.other.range.to(way.second(t)));
  }

  /** The flip there; none if one of the two would do alone. */
  private Optional<FlipPoint> flip(Way way, double t) {
    List<Change> changes = way.shown(t);
    Change one = changes.get(0);
    Change other = changes.get(1);
    int next = verdict.winner(one, other);
    if (next == winner || verdict.winner(one) != winner || verdict.winner(other) != winner) {
      return Optional.empty();
    }
    double distance = way.distance(one.to(), other.to());
    boolean usual = way.one.range.isUsual(one.to()) && way.other.range.isUsual(other.to());
    return Optional.of(new FlipPoint(changes, verdict.id(next), distance, usual));
  }
}
