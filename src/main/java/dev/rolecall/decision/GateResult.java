package dev.rolecall.decision;

import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Rules.Gate;
import dev.rolecall.rulebook.Rules.GateKind;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How an option compares with a hard limit: means over the draws.
 *
 * @param reading dollars, hours a week, or staff per attorney; or in a gate's own unit
 * @param limit what is allowed, in the same unit
 * @param stated the part of the limit that the firm stated: its budget, its hours
 * @param salary the highest salary at which the option fits the budget; empty for any other gate
 * @param least whether the reading is of a full year at the lowest salaries, where likely ones cost
 *     more
 * @param gated true where it makes the option ineligible; else it is a warning
 */
public record GateResult(
    Gate gate,
    double reading,
    double limit,
    double stated,
    OptionalDouble salary,
    boolean least,
    boolean gated) {

  boolean is(GateKind kind) {
    return gate.is(kind);
  }

  /** By how much the reading is over the limit, in its unit; 0 for a warning. */
  public double excess() {
    return gated ? reading - limit : 0;
  }

  /** What an owner can change of it: the limit, and what the reading is reckoned from. */
  Set<Input> inputs() {
    return gate.kind()
        .map(
            kind ->
                switch (kind) {
                  case BUDGET ->
                      Set.of(
                          Input.BUDGET,
                          Input.PARALEGAL_SALARY,
                          Input.CASE_MANAGER_SALARY,
                          Input.SOURCING);
                  case SUPERVISION -> Set.of(Input.SUPERVISION_HOURS);
                  case SPAN -> Set.of(Input.ATTORNEYS);
                })
        .orElse(Set.of());
  }

  /** Why, in a sentence without a full stop. */
  public String reason() {
    return gate.kind().map(this::reason).orElseGet(this::own);
  }

  private String reason(GateKind kind) {
    return switch (kind) {
      case BUDGET -> budget();
      case SUPERVISION ->
          String.format(
              Locale.ROOT,
              "supervision would take %s hours a week at the peak, and you have %s%s",
              number(reading),
              number(stated).equals("0") ? "none" : number(stated),
              gated && !number(limit).equals("0")
                  ? String.format(Locale.ROOT, "; at most %s can work", number(limit))
                  : "");
      case SPAN ->
          String.format(
              Locale.ROOT,
              "there would be %s staff per attorney, %s more than attorneys can supervise",
              number(reading),
              number(excess()));
    };
  }

  private String own() {
    return String.format(
        Locale.ROOT,
        "%s (%s; the limit is %s)",
        gate.message(),
        gate.unit().show(reading),
        gate.unit().show(limit));
  }

  private String budget() {
    double over = reading - limit;
    String fits =
        salary.isPresent()
            ? "; it fits at a salary up to " + Unit.dollars(salary.getAsDouble())
            : "";
    String cost = Unit.dollars(reading);
    String budget = Unit.DOLLARS.show(limit);
    String how =
        cost.equals(budget)
            ? "just over your budget of " + budget + (least ? " even at the lowest salaries" : "")
            : String.format(
                Locale.ROOT,
                "%s%s, %s over your budget of %s",
                least ? "at least " : "",
                cost,
                Unit.dollars(over),
                budget);
    return "a full year would cost " + how + fits;
  }

  private static String number(double value) {
    return Decimals.atMost(value, 1);
  }
}
