package dev.rolecall.decision;

import dev.rolecall.model.Diagnosis;
import dev.rolecall.model.Diagnosis.NeedReading;
import dev.rolecall.model.FirmState;
import dev.rolecall.model.Year;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Whether an option that hires is needed: the conditions of the rulebook. What is advised follows
 * from the means over the draws; how sure that is, from each draw. See "Conditions" in
 * src/doc/model.md. A working object for one thread.
 */
public final class Conditions {

  private static final List<ConditionKind> OWN =
      List.of(
          ConditionKind.SOMETHING_PRESSES,
          ConditionKind.PAYS_OR_MENDS,
          ConditionKind.ANSWERS_BOTTLENECK,
          ConditionKind.TWO_NEEDS);

  /** Means that ought to be equal may be that far apart. */
  private static final double ROUNDING = 1e-9;

  /** A pressure that a reader would see as 0%. */
  private static final double NOTHING = 0.005;

  private final Option option;
  private final boolean differentRoles;
  private final List<Need> needs;
  private final Map<ConditionKind, Condition> rules;
  private final double owning;

  /** By need: how far the option owns it, and whether that counts as owning it. */
  private final double[] affinity;

  private final boolean[] owns;

  private final int drafting;

  /** What is judged: each need's pressure, the bottleneck's index or -1, and dollars a year. */
  private final double[] pressure;

  private int bottleneck;
  private double netBenefit;
  private double cost;

  Conditions(Option option, Rulebook rulebook) {
    this.option = option;
    differentRoles = option.hasDifferentRoles();
    needs = rulebook.scales().needs();
    rules = rulebook.rules().conditions();
    owning = rulebook.figures().central(Parameter.OWNS_FROM);
    affinity = needs.stream().mapToDouble(need -> affinity(option, need)).toArray();
    owns = new boolean[needs.size()];
    for (int n = 0; n < owns.length; n++) {
      Need need = needs.get(n);
      owns[n] = option.hires().stream().anyMatch(role -> rulebook.owns(role, need));
    }
    drafting = needs.stream().map(Need::id).toList().indexOf(Stream.DRAFTING.id());
    pressure = new double[needs.size()];
  }

  private static double affinity(Option option, Need need) {
    return option.hires().stream()
        .mapToDouble(role -> role.affinity().get(need.id()).value())
        .max()
        .orElse(0);
  }

  /**
   * A condition that an option fails, on means.
   *
   * @param reading what was found: a pressure, or dollars a year
   * @param limit what the condition asks for, in the same unit
   * @param reason a sentence without a full stop
   */
  public record Failure(Condition condition, double reading, double limit, String reason) {}

  /** Whether all hold in a draw, but for that of the bottleneck. */
  boolean hold(FirmState firm, Year year) {
    for (int n = 0; n < pressure.length; n++) {
      pressure[n] = firm.pressure(n);
    }
    bottleneck = firm.bottleneck();
    netBenefit = year.netBenefitPerYear();
    cost = year.wholeYearCost;
    boolean all = true;
    for (int i = 0; i < OWN.size() && all; i++) {
      all = OWN.get(i) == ConditionKind.ANSWERS_BOTTLENECK || holds(OWN.get(i));
    }
    return all;
  }

  /** Whether that of the bottleneck holds in the draw just read. */
  boolean fitsBottleneck() {
    return holds(ConditionKind.ANSWERS_BOTTLENECK);
  }

  /** Whether the option owns the bottleneck of what was just read, where there is one. */
  boolean answers() {
    return bottleneck < 0 || owns[bottleneck];
  }

  /** Those that fail on means, whatever becomes of the other options. */
  List<Failure> failures(Diagnosis today, double netBenefitPerYear, double wholeYearCost) {
    read(today);
    netBenefit = netBenefitPerYear;
    cost = wholeYearCost;
    return OWN.stream().filter(kind -> !holds(kind)).map(this::failure).toList();
  }

  private void read(Diagnosis today) {
    List<NeedReading> readings = today.needs();
    for (int n = 0; n < pressure.length; n++) {
      pressure[n] = readings.get(n).pressure();
    }
    bottleneck = today.trueConstraint().map(needs::indexOf).orElse(-1);
  }

  private boolean holds(ConditionKind kind) {
    Condition rule = rules.get(kind);
    if (option.isBaseline()) {
      return true;
    }
    return switch (kind) {
      case SOMETHING_PRESSES -> reaches(most(false), rule) || pays(rule);
      case PAYS_OR_MENDS -> netBenefit >= -rule.shareOfCost() * cost || reaches(most(true), rule);
      case ANSWERS_BOTTLENECK ->
          bottleneck < 0
              || owns[bottleneck]
              || !reaches(pressure[bottleneck], rule)
              || isNear(rule)
              || pays(rule);
      case TWO_NEEDS -> !differentRoles || reaches(second(), rule);
      case NO_SUBSTITUTE -> true;
    };
  }

  /** Whether the option owns the bottleneck, where there is one. */
  boolean answers(Diagnosis today) {
    read(today);
    return answers();
  }

  private static boolean reaches(double pressure, Condition rule) {
    return pressure >= rule.pressure() - ROUNDING;
  }

  /** Whether something that the option owns presses nearly as hard as the bottleneck. */
  private boolean isNear(Condition rule) {
    return pressure[bottleneck] - most(true) < rule.lead() - ROUNDING;
  }

  /** Whether the hire earns so much that it needs no need that presses. */
  private boolean pays(Condition rule) {
    return netBenefit >= rule.shareOfCost() * cost;
  }

  /** The highest pressure, or the highest of those that the option owns; 0 for none. */
  private double most(boolean owned) {
    double most = 0;
    for (int n = 0; n < pressure.length; n++) {
      if ((!owned || owns[n]) && pressure[n] > most) {
        most = pressure[n];
      }
    }
    return most;
  }

  /** The lower pressure of drafting and of the hardest pressed other need. */
  private double second() {
    double other = 0;
    for (int n = 0; n < pressure.length; n++) {
      other = n != drafting && pressure[n] > other ? pressure[n] : other;
    }
    return drafting < 0 ? other : Math.min(other, pressure[drafting]);
  }

  private Failure failure(ConditionKind kind) {
    Condition rule = rules.get(kind);
    return switch (kind) {
      case SOMETHING_PRESSES ->
          failure(
              rule,
              most(false),
              rule.pressure(),
              most(false) < NOTHING
                  ? "nothing is bad enough to call for a hire: every KPI is at its typical level or"
                      + " better"
                  : String.format(
                      Locale.ROOT,
                      "nothing is bad enough to call for a hire that nets less than %s of its cost:"
                          + " the highest pressure is %s, and it takes %s",
                      percent(rule.shareOfCost()),
                      percent(most(false)),
                      percent(rule.pressure())));
      case PAYS_OR_MENDS ->
          failure(
              rule,
              most(true),
              rule.pressure(),
              String.format(
                  Locale.ROOT,
                  "it would cost %s a year more than it brings, and the pressure on what it owns is"
                      + " %s; only from %s would that be worth it",
                  Unit.dollars(-netBenefit),
                  percent(most(true)),
                  percent(rule.pressure())));
      case ANSWERS_BOTTLENECK ->
          failure(
              rule,
              pressure[bottleneck] - most(true),
              rule.lead(),
              String.format(
                  Locale.ROOT,
                  "it does not own the bottleneck, %s (pressure %s); what it owns has a pressure of at"
                      + " most %s",
                  needs.get(bottleneck).label(),
                  percent(pressure[bottleneck]),
                  percent(most(true))));
      case TWO_NEEDS ->
          failure(
              rule,
              second(),
              rule.pressure(),
              String.format(
                  Locale.ROOT,
                  "two roles need enough work for both, a pressure of %s on each side; the lower side"
                      + " has %s",
                  percent(rule.pressure()),
                  percent(second())));
      case NO_SUBSTITUTE -> throw new IllegalArgumentException(kind.id());
    };
  }

  /**
   * Whether the option would stand in for a better one that the budget alone rules out, without
   * owning the bottleneck.
   *
   * @param best the option with the highest score of those that nothing but the budget rules out
   */
  Optional<Failure> substitute(OptionAccumulator best, Diagnosis today) {
    boolean priced = best.failedGates().stream().anyMatch(gate -> gate.is(GateKind.BUDGET));
    if (!priced || today.trueConstraint().isEmpty() || option.isBaseline()) {
      return Optional.empty();
    }
    read(today);
    int need = bottleneck;
    if (owns[need] || isNear(rules.get(ConditionKind.ANSWERS_BOTTLENECK))) {
      return Optional.empty();
    }
    String reason =
        String.format(
            Locale.ROOT,
            "only the budget rules out %s, and this hire does not own the bottleneck, %s",
            best.model.option.label(),
            needs.get(need).label());
    return Optional.of(
        failure(rules.get(ConditionKind.NO_SUBSTITUTE), affinity[need], owning, reason));
  }

  private static Failure failure(Condition rule, double reading, double limit, String reason) {
    return new Failure(rule, reading, limit, reason);
  }

  private static String percent(double share) {
    return Decimals.rounded(share * 100, 0) + "%";
  }
}
