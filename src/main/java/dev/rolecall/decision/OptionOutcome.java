package dev.rolecall.decision;

import dev.rolecall.decision.Conditions.Failure;
import dev.rolecall.decision.Engagements.Candidate;
import dev.rolecall.model.Ledger.Row;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Rules.MoneyTerm;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What an option is worth and what the year under it would bring: means over draws.
 *
 * @param eligible false where a gate rules it out or a condition for hiring fails
 * @param gates the limits that rule it out, or are near enough to warn of
 * @param conditions the conditions for advising a hire that it fails
 * @param tried the ways to hire it, the chosen one first
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
    List<Failure> conditions,
    List<Candidate> tried,
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

  /** A way to hire it that would score higher than the chosen one, and that a gate rules out. */
  public Optional<Candidate> ruledOut() {
    Candidate chosen = tried.get(0);
    return tried.stream()
        .filter(one -> chosen.failed().isEmpty() && !one.failed().isEmpty())
        .filter(one -> one.score() > chosen.score())
        .max(Comparator.comparingDouble(Candidate::score));
  }

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

  /** True where a gate rules it out. */
  public boolean isRuledOut() {
    return gates.stream().anyMatch(GateResult::gated);
  }

  /** The gates that rule it out. */
  public List<GateResult> failedGates() {
    return gates.stream().filter(GateResult::gated).toList();
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
}
