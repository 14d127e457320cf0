package dev.rolecall.decision;

import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.Profile.Answer;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.rulebook.Figures.Prior;
import dev.rolecall.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  private static final List<Input> STAFF = Input.headCounts();

  /** The ranges of all single-number inputs with a value; staff counts are not moved. */
  static List<SearchRange> all(Profile profile, Rulebook rulebook) {
    List<SearchRange> ranges = new ArrayList<>();
    for (Input input : Input.values()) {
      Optional<Answer> answer = profile.number(input);
      if (input.isNumber() && !STAFF.contains(input) && answer.isPresent()) {
        ranges.add(of(input, profile, rulebook));
      }
    }
    return ranges;
  }

  private static SearchRange of(Input input, Profile profile, Rulebook rulebook) {
    double from = profile.central(input);
    Estimate usual = usual(input, profile, rulebook);
    double low = Math.min(from, input.lowestUsual());
    double high = Math.max(from, input.highestUsual());
    double width = usual.high() - usual.low();
    boolean known = prior(input, rulebook) != null && width > 0;
    double size = from < 0 ? -from : from;
    double yardstick = known ? width : size > 0 ? size : (high - low) / 10;
    return new SearchRange(input, from, low, high, yardstick, usual);
  }

  /**
   * What firms of this kind report: the rulebook's prior where it is a range, else the catalog's.
   */
  private static Estimate usual(Input input, Profile profile, Rulebook rulebook) {
    Prior prior = prior(input, rulebook);
    if (prior == null) {
      return Estimate.between(input.lowestUsual(), input.highestUsual());
    }
    Input per = prior.per().isEmpty() ? null : Input.at(prior.per().get()).orElse(null);
    double scale = per == null ? 1 : profile.central(per);
    Estimate value = prior.value().orElseThrow();
    return new Estimate(value.low() * scale, value.likely() * scale, value.high() * scale);
  }

  private static Prior prior(Input input, Rulebook rulebook) {
    Prior prior = rulebook.figures().priors().get(input.path());
    boolean range = prior != null && prior.value().isPresent() && !prior.value().get().isExact();
    return range ? prior : null;
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
    double size = to < 0 ? -to : to;
    if (size > 0 && size < SMALLEST) {
      return cut(up == to > 0 ? (up ? SMALLEST : -SMALLEST) : 0);
    }
    return cut(Decimals.toTenDigits(to, up));
  }

  double distance(double to) {
    double moved = to - from;
    return (moved < 0 ? -moved : moved) / yardstick;
  }

  double cut(double value) {
    return value < low ? low : value > high ? high : value;
  }
}
