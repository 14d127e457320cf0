package dev.rolecall.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    FlipPoint.Change change(double yardsticks) {
      double to = range.settable(at(yardsticks));
      return new FlipPoint.Change(range.input(), range.from(), to);
    }

    boolean isSettled(double near, double far) {
      return range.settable(at(near)) == range.settable(at(far));
    }
  }

  /** Two inputs on their way out together. */
  private record Way(Pull one, Pull other, double[] mix) {

    int winner(CentralVerdict verdict, double t) {
      double first = one.at(t * mix[0]);
      return verdict.winner(one.range().input(), first, other.range().input(), otherAt(t));
    }

    private double otherAt(double t) {
      return other.at(t * mix[1]);
    }

    /** How far that is, of the two together; it never falls as {@code t} grows. */
    double distance(double t) {
      double first = one.range().distance(one.at(t * mix[0]));
      double second = other.range().distance(other.at(t * mix[1]));
      return Math.sqrt(first * first + second * second);
    }

    /** Whether a report shows the same values for both ends, so that no value between matters. */
    boolean isSettled(Bracket bracket) {
      return one.isSettled(bracket.near() * mix[0], bracket.far() * mix[0])
          && other.isSettled(bracket.near() * mix[1], bracket.far() * mix[1]);
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
    double at = range.cut(range.from() + sign * range.yardstick());
    double there = verdict.lead(winner, range.input(), at);
    return new Pull(range, sign, lead - there);
  }

  Optional<FlipPoint> nearest() {
    List<FlipPoint> found = new ArrayList<>();
    for (int i = 0; i < pulls.size(); i++) {
      for (int j = i + 1; j < pulls.size(); j++) {
        for (double[] mix : MIXES) {
          Way way = new Way(pulls.get(i), pulls.get(j), mix);
          double nearest =
              found.isEmpty() ? Double.POSITIVE_INFINITY : found.get(found.size() - 1).distance();
          scan(way, nearest).filter(flip -> flip.distance() < nearest).ifPresent(found::add);
        }
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
  }

  /** The first flip on a way, unless it is farther than what has been found already. */
  private Optional<FlipPoint> scan(Way way, double nearest) {
    double before = 0;
    for (int step = 1; step <= STEPS && way.distance(before) <= nearest; step++) {
      double at = FARTHEST * step / STEPS;
      if (way.winner(verdict, at) != winner) {
        Bracket bracket =
            new Bracket(before, at)
                .halve(
                    HALVINGS,
                    DoubleUnaryOperator.identity(),
                    t -> way.winner(verdict, t) == winner,
                    way::isSettled);
        return flip(way, bracket.far());
      }
      before = at;
    }
    return Optional.empty();
  }

  /** The flip there; none if one of the two would do alone. */
  private Optional<FlipPoint> flip(Way way, double t) {
    FlipPoint.Change one = way.one().change(t * way.mix()[0]);
    FlipPoint.Change other = way.other().change(t * way.mix()[1]);
    int next = verdict.winner(one.input(), one.to(), other.input(), other.to());
    boolean alone = flips(one) || flips(other);
    if (next == winner || alone) {
      return Optional.empty();
    }
    SearchRange first = way.one().range();
    SearchRange second = way.other().range();
    double squares =
        first.distance(one.to()) * first.distance(one.to())
            + second.distance(other.to()) * second.distance(other.to());
    boolean usual = first.isUsual(one.to()) && second.isUsual(other.to());
    return Optional.of(
        new FlipPoint(List.of(one, other), verdict.id(next), Math.sqrt(squares), usual));
  }

  private boolean flips(FlipPoint.Change change) {
    return verdict.winner(change.input(), change.to()) != winner;
  }
}
