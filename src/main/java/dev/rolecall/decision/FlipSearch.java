package dev.rolecall.decision;

import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Rulebook;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.exception.MathIllegalArgumentException;
import org.apache.commons.math3.exception.TooManyEvaluationsException;

/**
 * Finds where the verdict at central values changes ("Flip points" in src/doc/model.md): for each
 * input alone the nearest value, by a scan outward and a root in the bracket that the scan finds;
 * and the nearest two together.
 */
final class FlipSearch {

  private static final int STEPS = 24;
  private static final double PRECISION = 1e-12;

  /** Numbers farther apart than this share of them are not the same in ten digits. */
  private static final double TEN_DIGITS = 1e-9;

  private static final int MOST_EVALUATIONS = 100;
  private static final int HALVINGS = 60;

  private final CentralVerdict verdict;
  private final List<SearchRange> ranges;
  private final int winner;

  FlipSearch(Profile profile, Rulebook rulebook) {
    verdict = new CentralVerdict(profile, rulebook);
    winner = verdict.winner();
    double[] scores = verdict.scores();
    ranges =
        SearchRange.all(profile, rulebook).stream()
            .filter(range -> matters(range, scores))
            .toList();
  }

  /**
   * False for an input that moves no option's score, not by the last bit: not at either end of its
   * range, nor halfway there.
   */
  private boolean matters(SearchRange range, double[] scores) {
    double between = (range.low() + range.from()) / 2;
    double beyond = (range.from() + range.high()) / 2;
    return DoubleStream.of(range.low(), range.high(), between, beyond)
        .anyMatch(at -> !Arrays.equals(verdict.scores(range.to(at)), scores));
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
        return Optional.of(flip(range, narrow(range, new Bracket(before, at))));
      }
      before = at;
    }
    return Optional.empty();
  }

  /** The nearest two inputs that change the verdict together. */
  Optional<FlipPoint> pair() {
    return new PairSearch(verdict, ranges, winner).nearest();
  }

  private FlipPoint flip(SearchRange range, Bracket bracket) {
    double to = range.settable(bracket.far());
    String next = verdict.id(winnerAt(range, to));
    return new FlipPoint(List.of(range.to(to)), next, range.distance(to), range.isUsual(to));
  }

  /** Narrows a bracket, first to a hair on either side of where the lead is 0. */
  private Bracket narrow(SearchRange range, Bracket wide) {
    DoublePredicate keeps = at -> winnerAt(range, at) == winner;
    OptionalDouble root = root(range, wide);
    Bracket bracket = wide;
    if (root.isPresent()) {
      double hair = (wide.far() - wide.near()) * 1e-9;
      for (double shift : new double[] {0, -hair, hair}) {
        double at = root.getAsDouble() + shift;
        bracket = bracket.contains(at) ? bracket.cut(at, keeps) : bracket;
      }
    }
    return bracket.halve(
        HALVINGS, DoubleUnaryOperator.identity(), keeps, now -> isSettled(range, now));
  }

  private OptionalDouble root(SearchRange range, Bracket bracket) {
    UnivariateFunction lead = at -> verdict.lead(winner, range.to(at));
    double low = Math.min(bracket.near(), bracket.far());
    double high = Math.max(bracket.near(), bracket.far());
    // A gate turns the verdict without the lead crossing 0; the solver would throw.
    if (lead.value(low) < 0 == lead.value(high) < 0) {
      return OptionalDouble.empty();
    }
    try {
      double precision = PRECISION * Math.abs(bracket.far());
      BrentSolver solver = new BrentSolver(PRECISION, precision, PRECISION);
      return OptionalDouble.of(solver.solve(MOST_EVALUATIONS, lead, low, high));
    } catch (MathIllegalArgumentException | TooManyEvaluationsException e) {
      return OptionalDouble.empty();
    }
  }

  /** Whether narrowing the bracket further can change nothing that a report shows. */
  private static boolean isSettled(SearchRange range, Bracket bracket) {
    double near = bracket.near();
    double far = bracket.far();
    boolean outward = (near - range.from()) * (far - range.from()) > 0;
    return isWithin(PRECISION, bracket)
        || (outward
            && isWithin(TEN_DIGITS, bracket)
            && range.settable(near) == range.settable(far));
  }

  private static boolean isWithin(double share, Bracket bracket) {
    double size = Math.max(Math.abs(bracket.near()), Math.abs(bracket.far()));
    return Math.abs(bracket.far() - bracket.near()) <= size * share;
  }

  private int winnerAt(SearchRange range, double at) {
    return verdict.winner(range.to(at));
  }
}
