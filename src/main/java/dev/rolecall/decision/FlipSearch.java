package dev.rolecall.decision;

import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    return ranges.stream()
        .map(this::nearest)
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingDouble(FlipPoint::distance))
        .toList();
  }

  private Optional<FlipPoint> nearest(SearchRange range) {
    Optional<FlipPoint> up = scan(range, true, Double.POSITIVE_INFINITY);
    double least = up.map(FlipPoint::distance).orElse(Double.POSITIVE_INFINITY);
    return scan(range, false, least).filter(down -> down.distance() < least).or(() -> up);
  }

  /** The first flip in one direction, unless it is at least so far away. */
  private Optional<FlipPoint> scan(SearchRange range, boolean up, double least) {
    double before = range.from();
    for (int step = 1; step <= STEPS && range.distance(before) < least; step++) {
      double at = range.step(up, (double) step / STEPS);
      if (winnerAt(range, at) != winner) {
        return Optional.of(flip(range, root(range, before, at)));
      }
      before = at;
    }
    return Optional.empty();
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
