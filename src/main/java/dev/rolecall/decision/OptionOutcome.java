package dev.rolecall.decision;

import dev.rolecall.model.Ledger.Row;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Rules.Gate;
import dev.rolecall.rulebook.Rules.MoneyTerm;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What an option is worth and what the year under it would bring: means over draws.
 *
 * @param eligible false where a gate rules it out
 * @param gates the limits it fails in some draws
 * @param bestShare of the draws in which it is the best eligible option
 * @param categories 0 to 100 each, but for the model's own error
 * @param netBenefit of the first year, dollars
 * @param netBenefitPerYear in a year, dollars, over the time that the need lasts: what the verdict
 *     rests on
 * @param money what the net benefit per year is made of, term by term
 * @param cost of the first year, dollars: pay or fee, turnover, hiring
 * @param paybackWeek from 1; empty where the mean running sum does not end above 0
 * @param load by hire, in the option's order: demand over hours in the second half-year
 * @param workHours by hire: hours of work for it in a week of the second half-year
 * @param peakSupervision hours in the week that needs most, less what freed drafting pays for
 * @param reviewHours attorney hours a week to review drafts, mean of the second half-year
 * @param hoursFreed attorney hours in the year, less supervision and review
 * @param meanPressure by need id, over the year
 * @param weeks KPI readings at the end of weeks 13, 26 and 52
 */
public record OptionOutcome(
    Option option,
    boolean eligible,
    List<GateResult> gates,
    Spread score,
    double bestShare,
    Map<Category, Double> categories,
    List<Contribution> contributions,
    Spread netBenefit,
    Spread netBenefitPerYear,
    List<MoneyLine> money,
    double cost,
    OptionalInt paybackWeek,
    List<Double> load,
    List<Double> workHours,
    double peakSupervision,
    double reviewHours,
    double hoursFreed,
    Map<String, Double> meanPressure,
    Map<Integer, Map<Kpi, Double>> weeks) {

  /** Sums that should be 0 may be that far off. */
  private static final double ROUNDING = 1e-9;

  /** The one with the highest score, the first of equals; empty where there is none. */
  static Optional<OptionOutcome> best(Stream<OptionOutcome> options) {
    return options.reduce(
        (best, next) -> next.score().likely() > best.score().likely() ? next : best);
  }

  /**
   * The mean net benefit per year if no attorney hour that is freed turns into paid work: what
   * supervision takes is lost all the same.
   */
  public double netIfNoHourSold() {
    double net = 0;
    for (MoneyLine line : money) {
      net += line.term() == MoneyTerm.FREED_HOURS ? Math.min(0, line.dollars()) : line.dollars();
    }
    return net;
  }

  /** True where this option is eligible and better than the other in every category. */
  boolean beatsEverywhere(OptionOutcome other) {
    return eligible
        && Stream.of(Category.values())
            .allMatch(one -> categories.get(one) > other.categories.get(one));
  }

  /** The score points that one category brings: its contributions together. */
  public double points(Category category) {
    double sum = 0;
    for (Contribution contribution : contributions) {
      sum += contribution.row().category() == category ? contribution.points() : 0;
    }
    return Math.abs(sum) > ROUNDING ? sum : 0;
  }

  /**
   * Signed score points of one ledger row, the mean over draws. An option's contributions add up to
   * its score.
   *
   * @param reading the mean of what was read where the row applies, in the row's unit
   */
  public record Contribution(Row row, double points, Optional<Double> reading) {}

  /**
   * How an option compares with a hard limit.
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
      String read = Decimals.atMost(reading, 2);
      String allowed = Decimals.atMost(limit, 2);
      return switch (gate.test()) {
        case BUDGET ->
            "a whole year would cost "
                + Unit.dollars(reading)
                + ", the budget is "
                + Unit.DOLLARS.show(limit);
        case SUPERVISION ->
            "it needs "
                + read
                + " hours of supervision a week at the peak, at most "
                + allowed
                + " can be had";
        case SPAN ->
            "there would be "
                + read
                + " staff to each attorney, more than "
                + allowed
                + " cannot be supervised";
      };
    }
  }
}
