package dev.rolecall.decision;

import dev.rolecall.decision.FlipPoint.Change;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.rulebook.Figures.Prior;
import dev.rolecall.rulebook.Rulebook;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far an input can be moved in search of another verdict.
 *
 * @param from its central value
 * @param low the least it is moved to: its bound, or the least that is usual where that is less
 * @param high the most it is moved to: its bound, or the most that is usual
 * @param yardstick what a distance is measured in
 */
record SearchRange(
    Input input, double from, double low, double high, double yardstick, Estimate usual) {

  /** Numbers nearer to 0 than that, but for 0, are refused. */
  private static final double SMALLEST = 1e-6;

  /** The ranges of all single-number inputs with a value; staff counts are not moved. */
  static List<SearchRange> all(Profile profile, Rulebook rulebook) {
    return Stream.of(Input.values())
        .filter(input -> input.isNumber() && !Input.headCounts().contains(input))
        .filter(input -> profile.number(input).isPresent())
        .map(input -> of(input, profile, rulebook))
        .toList();
  }

  /**
   * Firms of a kind report what the rulebook's prior says where it is a range, else the catalog.
   */
  private static SearchRange of(Input input, Profile profile, Rulebook rulebook) {
    double from = profile.central(input);
    double low = Math.min(from, input.lowestUsual());
    double high = Math.max(from, input.highestUsual());
    Optional<Estimate> prior =
        Optional.ofNullable(rulebook.figures().priors().get(input.path()))
            .flatMap(one -> usual(one, profile));
    Estimate usual =
        prior.orElseGet(() -> Estimate.between(input.lowestUsual(), input.highestUsual()));
    double width = usual.high() - usual.low();
    double size = Math.abs(from);
    double unknown = size > 0 ? size : (high - low) / 10;
    double yardstick = prior.isPresent() && width > 0 ? width : unknown;
    return new SearchRange(input, from, low, high, yardstick, usual);
  }

  private static Optional<Estimate> usual(Prior prior, Profile profile) {
    double scale = prior.per().flatMap(Input::at).map(profile::central).orElse(1.0);
    return prior.value().filter(value -> !value.isExact()).map(value -> value.times(scale));
  }

  Change to(double value) {
    return new Change(input, from, value);
  }

  boolean isUsual(double value) {
    return value >= usual.low() && value <= usual.high();
  }

  /** The value a share of the way from the center to a bound, finer near the center. */
  double step(boolean up, double share) {
    double end = up ? high : low;
    return from + (end - from) * share * share;
  }

  /**
   * The nearest value, from there on outward, that can be written in ten digits and set: what is
   * reported as a flip point must flip the verdict when it is typed in.
   */
  double settable(double to) {
    boolean up = to > from;
    if (to != 0 && Math.abs(to) < SMALLEST) {
      return cut(up == to > 0 ? (up ? SMALLEST : -SMALLEST) : 0);
    }
    return cut(Decimals.toTenDigits(to, up));
  }

  double distance(double to) {
    return Math.abs(to - from) / yardstick;
  }

  double cut(double value) {
    return value < low ? low : value > high ? high : value;
  }
}
