package dev.rolecall.report.result;

import java.util.Optional;

/**
 * What an option costs and brings in the first year, in dollars.
 *
 * @param low the 10th percentile of the benefit, empty without draws; {@code high} the 90th
 * @param paybackWeek from which it has paid for itself; empty where it does not within the year
 */
public record Money(
    double benefit,
    Optional<Double> low,
    Optional<Double> high,
    double cost,
    Optional<Integer> paybackWeek) {

  static Money of(Members from) {
    Members benefit = from.members("net_benefit");
    return new Money(
        benefit.number("likely"),
        benefit.maybeNumber("low"),
        benefit.maybeNumber("high"),
        from.number("cost"),
        from.maybeWhole("payback_week"));
  }
}
