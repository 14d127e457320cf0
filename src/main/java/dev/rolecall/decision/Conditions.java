package dev.rolecall.decision;

import dev.rolecall.model.Diagnosis;
import dev.rolecall.model.Diagnosis.NeedReading;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rules.Condition;
import dev.rolecall.rulebook.Rules.ConditionKind;
import dev.rolecall.rulebook.Rules.GateKind;
import dev.rolecall.rulebook.Scales.Need;
import dev.rolecall.rulebook.Staffing.Option;
import dev.rolecall.rulebook.Stream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether a hire is needed: the conditions of the rulebook that an option fails, each judged once
 * on means over the draws. See "Conditions" in src/doc/model.md.
 */
public final class Conditions {

  private final Map<ConditionKind, Condition> rules;
  private final double owning;
  private final List<NeedReading> needs;
  private final Optional<NeedReading> bottleneck;

  Conditions(Rulebook rulebook, Diagnosis today) {
    rules = rulebook.rules().conditions();
    owning = rulebook.figures().central(Parameter.OWNING_AFFINITY);
    needs = today.needs();
    bottleneck =
        today
            .trueConstraint()
            .flatMap(need -> needs.stream().filter(one -> one.need().equals(need)).findFirst());
  }

  /**
   * A condition that an option fails.
   *
   * @param reading what was found: a pressure, or dollars a year
   * @param limit what the condition asks for, in the same unit
   * @param reason a sentence without a full stop
   */
  public record Failure(Condition condition, double reading, double limit, String reason) {}

  /** The conditions that an option fails, whatever becomes of the others. */
  List<Failure> failures(OptionAccumulator one) {
    List<Failure> found = new ArrayList<>();
    if (!one.model.option.isBaseline()) {
      somethingPresses(one).ifPresent(found::add);
      paysOrMends(one).ifPresent(found::add);
      answersBottleneck(one).ifPresent(found::add);
      twoNeeds(one).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Failure> somethingPresses(OptionAccumulator one) {
    Condition rule = rules.get(ConditionKind.SOMETHING_PRESSES);
    NeedReading most = most(need -> true).orElseThrow();
    double worth = rule.limits().get("share_of_cost") * one.wholeYearCost();
    boolean holds = most.pressure() >= rule.pressure() || one.netBenefitPerYear() >= worth;
    String reason =
        "nothing presses enough: %s most, at %s where %s would call for a hire"
            .formatted(most.need().label(), percent(most.pressure()), percent(rule.pressure()));
    return failure(holds, rule, most.pressure(), rule.pressure(), reason);
  }

  private Optional<Failure> paysOrMends(OptionAccumulator one) {
    Condition rule = rules.get(ConditionKind.PAYS_OR_MENDS);
    double owned =
        most(need -> owns(one.model.option, need)).map(NeedReading::pressure).orElse(0.0);
    double noticeable = rule.limits().get("share_of_cost") * one.wholeYearCost();
    boolean holds = one.netBenefitPerYear() >= -noticeable || owned >= rule.pressure();
    String reason =
        "it would cost %s a year more than it brings, and nothing that it owns presses hard enough"
                .formatted(Unit.DOLLARS.show(-one.netBenefitPerYear()))
            + " to be worth that: %s where %s would be"
                .formatted(percent(owned), percent(rule.pressure()));
    return failure(holds, rule, owned, rule.pressure(), reason);
  }

  private Optional<Failure> answersBottleneck(OptionAccumulator one) {
    Condition rule = rules.get(ConditionKind.ANSWERS_BOTTLENECK);
    if (bottleneck.isEmpty() || owns(one.model.option, bottleneck.get().need())) {
      return Optional.empty();
    }
    double pressure = bottleneck.get().pressure();
    double owned =
        most(need -> owns(one.model.option, need)).map(NeedReading::pressure).orElse(0.0);
    double lead = rule.limits().get("lead");
    boolean holds = pressure < rule.pressure() || pressure - owned < lead;
    String reason =
        "the bottleneck is %s, at %s, which it does not own; what it owns stands at %s at most"
            .formatted(bottleneck.get().need().label(), percent(pressure), percent(owned));
    return failure(holds, rule, pressure - owned, lead, reason);
  }

  /** Drafting is the need of the stream that the specialist for it owns. */
  private Optional<Failure> twoNeeds(OptionAccumulator one) {
    Condition rule = rules.get(ConditionKind.TWO_NEEDS);
    if (!one.model.option.hasDifferentRoles()) {
      return Optional.empty();
    }
    String drafting = Stream.DRAFTING.id();
    Optional<NeedReading> first = most(need -> need.id().equals(drafting));
    Optional<NeedReading> second = most(need -> !need.id().equals(drafting));
    NeedReading least =
        java.util.stream.Stream.of(first, second)
            .flatMap(Optional::stream)
            .min(Comparator.comparingDouble(NeedReading::pressure))
            .orElseThrow();
    String reason =
        "two roles need work for both, and %s stands at %s where %s would call for its own hire"
            .formatted(least.need().label(), percent(least.pressure()), percent(rule.pressure()));
    boolean holds = least.pressure() >= rule.pressure();
    return failure(holds, rule, least.pressure(), rule.pressure(), reason);
  }

  /**
   * Whether an option would stand in for a better one that the budget alone rules out, without
   * owning the bottleneck.
   *
   * @param best the option with the highest score of those that nothing but the budget rules out
   */
  Optional<Failure> substitute(OptionAccumulator one, OptionAccumulator best) {
    boolean priced = best.failedGates().stream().anyMatch(gate -> gate.is(GateKind.BUDGET));
    if (!priced || bottleneck.isEmpty() || one.model.option.isBaseline()) {
      return Optional.empty();
    }
    Need need = bottleneck.get().need();
    double affinity = affinity(one.model.option, need);
    String reason =
        "the budget alone rules out %s, and this is no substitute: it does not own the bottleneck, %s"
            .formatted(best.model.option.label(), need.label());
    Condition rule = rules.get(ConditionKind.NO_SUBSTITUTE);
    return failure(affinity >= owning, rule, affinity, owning, reason);
  }

  private static Optional<Failure> failure(
      boolean holds, Condition rule, double reading, double limit, String reason) {
    return holds ? Optional.empty() : Optional.of(new Failure(rule, reading, limit, reason));
  }

  private Optional<NeedReading> most(Predicate<Need> which) {
    return needs.stream()
        .filter(one -> which.test(one.need()))
        .max(Comparator.comparingDouble(NeedReading::pressure));
  }

  private boolean owns(Option option, Need need) {
    return affinity(option, need) >= owning;
  }

  private static double affinity(Option option, Need need) {
    return option.hires().stream()
        .mapToDouble(role -> role.affinity().get(need.id()).value())
        .max()
        .orElse(0);
  }

  private static String percent(double share) {
    return Decimals.rounded(share * 100, 0) + "%";
  }
}
