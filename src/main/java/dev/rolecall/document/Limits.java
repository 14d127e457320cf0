package dev.rolecall.document;

import dev.rolecall.quantity.Unit;

/**
 * What a number may be.
 *
 * @param expected in words, for messages: "a number of hours a week, 0 or more"
 * @param unit what it counts, whose words may follow it; {@link Unit#FACTOR} where none may
 * @param min the least allowed
 * @param minExcluded true where {@code min} itself is not allowed
 * @param max the most allowed
 */
public record Limits(String expected, Unit unit, double min, boolean minExcluded, double max) {

  /** Larger numbers have no meaning here, and could overflow in a product. */
  public static final double LARGEST = 1e9;

  /** Smaller ones but 0 have none either. */
  public static final double SMALLEST = 1e-6;

  public static Limits any(String expected) {
    return new Limits(expected, Unit.FACTOR, -LARGEST, false, LARGEST);
  }

  public static Limits atLeastZero(String expected) {
    return new Limits(expected, Unit.FACTOR, 0, false, LARGEST);
  }

  /** A share from 0 to 100%. */
  public static Limits share(String expected) {
    return new Limits(expected, Unit.SHARE, 0, false, 1);
  }

  /** The same of numbers that count something. */
  public Limits of(Unit counted) {
    return new Limits(expected, counted, min, minExcluded, max);
  }

  /** True for shares, which are written 35% or 0.35. */
  public boolean share() {
    return unit == Unit.SHARE;
  }

  boolean admits(double value) {
    double size = value < 0 ? -value : value;
    return (minExcluded ? value > min : value >= min)
        && value <= max
        && (size == 0 || size >= SMALLEST);
  }

  double cut(double value) {
    double least = minExcluded ? SMALLEST : min;
    return value < least ? least : value > max ? max : value;
  }
}
