package dev.rolecall.decision;

import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.exception.MathIllegalArgumentException;
import org.apache.commons.math3.exception.TooManyEvaluationsException;

/**
 * Finds where the verdict at central values changes: for each input alone the nearest value, by a
 * scan outward and a root in the bracket that the scan finds; and the nearest two together.
 */
final class FlipSearch {

  private static final int STEPS = 24;
  private static final double PRECISION = 1e-12;

  /** Numbers farther apart than this share of them are not the same in ten digits. */
  private static final double TEN_DIGITS = 1e-9;

  private static final int MOST_EVALUATIONS = 100;
  private static final int HALVINGS = 60;

  private final CentralVerdict verdict;
  private final List<SearchRange> ranges = new ArrayList<>();
  private final int winner;

  FlipSearch(Profile profile, Rulebook rulebook) {
    verdict = new CentralVerdict(profile, rulebook);
    winner = verdict.winner();
    double[] scores = verdict.scores();
    for (SearchRange range : SearchRange.all(profile, rulebook)) {
      if (isHeeded(range, scores)) {
        ranges.add(range);
      }
    }
  }

  /**
   * False for an input that no option's score heeds: that is the same, to the last bit, at both
   * ends, at the centre and between.
   */
  private boolean isHeeded(SearchRange range, double[] scores) {
    return verdict.moves(scores, range.input(), range.low())
        || verdict.moves(scores, range.input(), range.high())
        || verdict.moves(scores, range.input(), (range.low() + range.from()) / 2)
        || verdict.moves(scores, range.input(), (range.from() + range.high()) / 2);
  }

  /** The nearest flip of each input that has one, the nearest first. */
  List<FlipPoint> singles() {
    return nearest(Integer.MAX_VALUE);
  }

  /**
   * The first so many of these. All inputs walk outward in step, so that none goes farther than has
   * to be known.
   */
  List<FlipPoint> nearest(int most) {
    Queue<Walk> walks = new PriorityQueue<>();
    for (SearchRange range : ranges) {
      walks.add(new Walk(range, true, walks.size()));
      walks.add(new Walk(range, false, walks.size()));
    }
    List<FlipPoint> found = new ArrayList<>();
    while (!walks.isEmpty()) {
      Walk walk = walks.remove();
      if (found.size() >= most && found.get(most - 1).distance() <= walk.distance()) {
        break;
      }
      if (!isPast(walk, found)) {
        go(walk, found, walks);
      }
    }
    return List.copyOf(found.subList(0, Math.min(most, found.size())));
  }

  /** Whether the input's flip in the other direction is as near as any ahead. */
  private static boolean isPast(Walk walk, List<FlipPoint> found) {
    for (FlipPoint flip : found) {
      if (flip.changes().get(0).input() == walk.range.input()) {
        return flip.distance() <= walk.distance();
      }
    }
    return false;
  }

  /** Goes one step. */
  private void go(Walk walk, List<FlipPoint> found, Queue<Walk> walks) {
    walk.step++;
    double at = walk.range.step(walk.up, (double) walk.step / STEPS);
    if (at == walk.before) {
      return;
    }
    if (winnerAt(walk.range, at) != winner) {
      add(flip(walk.range, root(walk.range, walk.before, at)), found);
    } else if (walk.step < STEPS) {
      walk.before = at;
      walks.add(walk);
    }
  }

  /** Adds a flip in its place, unless the same input has a nearer one. */
  private static void add(FlipPoint flip, List<FlipPoint> found) {
    Input input = flip.changes().get(0).input();
    int place = 0;
    for (int i = found.size() - 1; i >= 0; i--) {
      FlipPoint other = found.get(i);
      if (other.changes().get(0).input() == input) {
        if (other.distance() <= flip.distance()) {
          return;
        }
        found.remove(i);
      }
    }
    while (place < found.size() && found.get(place).distance() <= flip.distance()) {
      place++;
    }
    found.add(place, flip);
  }

  /** The same, with the nearest pair at the end where there is one. */
  List<FlipPoint> singlesAndPair() {
    List<FlipPoint> found = new ArrayList<>(singles());
    nearestPair().ifPresent(found::add);
    return List.copyOf(found);
  }

  /** The nearest two inputs that flip the verdict together, where neither does so alone. */
  private Optional<FlipPoint> nearestPair() {
    return new PairSearch(verdict, ranges, winner).nearest();
  }

  private FlipPoint flip(SearchRange range, double[] bracket) {
    double to = range.settable(bracket[1]);
    return new FlipPoint(
        List.of(new FlipPoint.Change(range.input(), range.from(), to)),
        verdict.id(winnerAt(range, to)),
        range.distance(to),
        range.isUsual(to));
  }

  /** Narrows a bracket whose near end keeps the verdict and whose far end does not. */
  private double[] root(SearchRange range, double near, double far) {
    double[] bracket = {near, far};
    brent(range, near, far).ifPresent(guess -> narrow(range, bracket, guess));
    for (int i = 0; i < HALVINGS && !isSettled(range, bracket); i++) {
      move(range, bracket, (bracket[0] + bracket[1]) / 2);
    }
    return bracket;
  }

  private Optional<Double> brent(SearchRange range, double near, double far) {
    UnivariateFunction lead = at -> verdict.lead(winner, range.input(), at);
    // A gate turns the verdict without the lead crossing 0; the solver would throw, which is slow.
    if (lead.value(near) < 0 == lead.value(far) < 0) {
      return Optional.empty();
    }
    try {
      BrentSolver solver = new BrentSolver(PRECISION, PRECISION * Math.abs(far), PRECISION);
      return Optional.of(
          solver.solve(MOST_EVALUATIONS, lead, Math.min(near, far), Math.max(near, far)));
    } catch (MathIllegalArgumentException | TooManyEvaluationsException e) {
      return Optional.empty();
    }
  }

  /** Moves the bracket's ends to either side of a root, a hair apart. */
  private void narrow(SearchRange range, double[] bracket, double root) {
    double hair = (bracket[1] - bracket[0]) * 1e-9;
    for (double at : new double[] {root, root - hair, root + hair}) {
      boolean inside = (at - bracket[0]) * (bracket[1] - at) > 0;
      if (inside) {
        move(range, bracket, at);
      }
    }
  }

  private void move(SearchRange range, double[] bracket, double at) {
    bracket[winnerAt(range, at) == winner ? 0 : 1] = at;
  }

  /** Whether narrowing the bracket further can change nothing that is told. */
  private static boolean isSettled(SearchRange range, double[] bracket) {
    boolean outward = (bracket[0] - range.from()) * (bracket[1] - range.from()) > 0;
    return isWithin(PRECISION, bracket)
        || (outward
            && isWithin(TEN_DIGITS, bracket)
            && range.settable(bracket[0]) == range.settable(bracket[1]));
  }

  private static boolean isWithin(double share, double[] bracket) {
    double size = Math.max(Math.abs(bracket[0]), Math.abs(bracket[1]));
    return Math.abs(bracket[1] - bracket[0]) <= size * share;
  }

  private int winnerAt(SearchRange range, double at) {
    return verdict.winner(range.input(), at);
  }
}
