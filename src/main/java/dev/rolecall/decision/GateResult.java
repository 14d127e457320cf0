package dev.rolecall.decision;

import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Rules.Gate;

/**
 * How an option stands against a hard limit.
 *
 * @param shareFailed of the draws, 0 to 1
 * @param reading the mean of what was read: dollars, hours a week, or staff per attorney
 * @param limit the mean of what is allowed, in the same unit
 * @param gated true where it makes the option ineligible; else it is a warning, or nothing
 */
public record GateResult(
    Gate gate, double shareFailed, double reading, double limit, boolean gated) {

  /** Why, in a sentence without a full stop. */
  public String reason() {
    return switch (gate.test()) {
      case BUDGET -> {
        String cost = Unit.DOLLARS.show(reading);
        yield "a whole year would cost " + cost + ", the budget is " + Unit.DOLLARS.show(limit);
      }
      case SUPERVISION ->
          "it needs "
              + Decimals.atMost(reading, 2)
              + " hours of supervision a week at the peak, at most "
              + Decimals.atMost(limit, 2)
              + " can be had";
      case SPAN ->
          "there would be "
              + Decimals.atMost(reading, 2)
              + " staff to each attorney, more than "
              + Decimals.atMost(limit, 2)
              + " cannot be supervised";
    };
  }
}
