package dev.rolecall.decision;

import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.rulebook.Figures.Prior;
import dev.rolecall.rulebook.Rulebook;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far an input can be moved in search of another verdict, and in which steps: the places of a
 * grid of round numbers, counted from the central value outward.
 *
 * @param from its central value, place 0
 * @param low the least it is moved to
 * @param high the most it is moved to
 * @param step between places, a round number
 * @param usual what firms of this kind report
 */
record SearchRange(
    Input input, double from, double low, double high, BigDecimal step, Estimate usual) {

  /** About so many steps cross the range. */
  private static final double STEPS = 200;

  /** The least steps: an attorney more or less comes in quarters, a matter is a whole one. */
  private static final Map<Input, BigDecimal> LEAST =
      Map.of(Input.ATTORNEYS, new BigDecimal("0.25"), Input.OPEN_MATTERS, BigDecimal.ONE);

  /** No prior says what firms of a kind report: three times what it is, and a week at least. */
  private static final double TIMES = 3;

  private static final double WEEK = 40;

  /** The ranges of all single-number inputs with a value; staff counts are not moved. */
  static List<SearchRange> all(Profile profile, Rulebook rulebook) {
    return Stream.of(Input.values())
        .filter(input -> input.isNumber() && !Input.headCounts().contains(input))
        .filter(input -> profile.number(input).isPresent())
        .map(input -> of(input, profile, rulebook))
        .filter(range -> range.high > range.low)
        .toList();
  }

  private static SearchRange of(Input input, Profile profile, Rulebook rulebook) {
    double from = profile.central(input);
    Estimate usual = usual(input, from, profile, rulebook);
    double low = Math.max(input.lowestUsual(), Math.min(from, usual.low()));
    double high = Math.min(input.highestUsual(), Math.max(from, usual.high()));
    BigDecimal step = round((high - low) / STEPS);
    return new SearchRange(
        input,
        from,
        Math.min(low, from),
        Math.max(high, from),
        step.max(LEAST.getOrDefault(input, step)),
        usual);
  }

  /**
   * What firms of a kind report: the rulebook's prior where it is a range. A caseload and its
   * growth change by half at most; a budget or a head count doubles at most.
   */
  private static Estimate usual(Input input, double from, Profile profile, Rulebook rulebook) {
    return switch (input) {
      case OPEN_MATTERS -> Estimate.between(Math.ceil(from / 2), Math.floor(from * 3 / 2));
      case NEW_LEADS -> Estimate.between(from / 2, from * 3 / 2);
      case GROWTH -> Estimate.between(-0.5, 0.5);
      case ATTORNEYS -> Estimate.between(from / 2, from * 2);
      case BUDGET -> Estimate.between(0, from * 2);
      default ->
          Optional.ofNullable(rulebook.figures().priors().get(input.path()))
              .filter(prior -> !input.isRequired()) // that of a firm that knows nothing is no norm
              .flatMap(prior -> range(prior, profile))
              .orElseGet(() -> Estimate.between(0, Math.max(from * TIMES, WEEK)));
    };
  }

  private static Optional<Estimate> range(Prior prior, Profile profile) {
    double scale = prior.per().flatMap(Input::at).map(profile::central).orElse(1.0);
    return prior.value().filter(value -> !value.isExact()).map(value -> value.times(scale));
  }

  /** The largest of 1, 2 and 5 times a power of ten that is not above a size. */
  private static BigDecimal round(double size) {
    BigDecimal exact = new BigDecimal(size);
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(exact.precision() - exact.scale() - 1);
    for (int times : new int[] {5, 2}) {
      BigDecimal rounded = power.multiply(BigDecimal.valueOf(times));
      if (rounded.compareTo(exact) <= 0) {
        return rounded;
      }
    }
    return power;
  }

  boolean isUsual(double value) {
    return value >= usual.low() && value <= usual.high();
  }

  /** How many places there are on one side. */
  int places(boolean up) {
    return place(up ? high : low);
  }

  /** The place of a value: how many steps it is away, whole ones. */
  int place(double value) {
    return (int) Math.ceil(Math.abs(value - from) / step.doubleValue() - 1e-9);
  }

  /** The value at a place: a multiple of the step, but for the first and the last. */
  double at(boolean up, int place) {
    if (place == 0) {
      return from;
    }
    BigDecimal first = new BigDecimal(from).divide(step, 0, java.math.RoundingMode.HALF_EVEN);
    BigDecimal steps = BigDecimal.valueOf(up ? place : -place);
    double value = first.add(steps).multiply(step).doubleValue();
    return value < low ? low : value > high ? high : value;
  }

  double distance(double to) {
    return Math.abs(to - from) / (high - low);
  }
}
