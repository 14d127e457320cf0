package dev.rolecall.decision;

import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;

/**
 * Two values between which a verdict changes.
 *
 * @param near where the verdict is still as it was
 * @param far where it is another; may be below {@code near}
 */
public record Bracket(double near, double far) {

  /** Narrows it to one side of a value between its ends. */
  Bracket cut(double at, DoublePredicate keeps) {
    return keeps.test(at) ? new Bracket(at, far) : new Bracket(near, at);
  }

  /** Whether a value lies between the ends. */
  boolean contains(double at) {
    return (at - near) * (far - at) > 0;
  }

  /**
   * Narrows it by halving until it is settled.
   *
   * @param most halvings
   * @param round the value to try in place of the middle, such as one that can be typed in; where
   *     that is not between the ends there is nothing left to try
   * @param keeps whether the verdict at a value is still as it was
   */
  public Bracket halve(
      int most, DoubleUnaryOperator round, DoublePredicate keeps, Predicate<Bracket> settled) {
    Bracket bracket = this;
    for (int i = 0; i < most && !settled.test(bracket); i++) {
      double middle = round.applyAsDouble((bracket.near + bracket.far) / 2);
      if (!bracket.contains(middle)) {
        return bracket;
      }
      bracket = bracket.cut(middle, keeps);
    }
    return bracket;
  }
}
