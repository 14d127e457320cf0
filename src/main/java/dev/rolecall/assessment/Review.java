package dev.rolecall.assessment;

import dev.rolecall.decision.Spread;
import dev.rolecall.quantity.Identified;
import dev.rolecall.rulebook.Kpi;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A saved result against the firm some weeks later: what was forecast, what came, which premise
 * moved, and what to do about it.
 *
 * @param then the saved result
 * @param now the firm as it is now, assessed anew
 * @param weeks from the one to the other
 * @param staffing what became of the recommendation
 * @param kpis in the rulebook's order
 * @param outcomes the minimum acceptable outcomes
 * @param premises that moved, each with the forecast that it alone would have made
 * @param together the forecast with all of them; empty where at most one moved
 * @param otherRulebook true where the result was made under another rulebook than the forecasts
 *     with moved premises
 * @param steps what to do next, the most pressing first
 */
public record Review(
    Assessment then,
    Assessment now,
    int weeks,
    Staffing staffing,
    List<KpiReview> kpis,
    List<OutcomeReview> outcomes,
    List<Premise> premises,
    Optional<Map<Kpi, Double>> together,
    boolean otherRulebook,
    List<Step> steps) {

  /** What became of the recommendation. */
  public enum Staffing implements Identified {
    /** Somebody was hired, as recommended. */
    HIRED,
    /** Nobody was hired, as recommended. */
    HELD,
    /** Somebody was to be hired, and nobody was. */
    NOT_HIRED,
    /** Nobody was to be hired, and somebody was. */
    HIRED_AFTER_ALL,
    /** The firm does not say who is on staff: taken as recommended. */
    UNKNOWN;

    /** True where the forecast to compare with is that of hiring nobody. */
    public boolean isWithoutHire() {
      return this == HELD || this == NOT_HIRED;
    }
  }

  /** How what came compares with what was forecast; less is better in every KPI. */
  public enum Standing implements Identified {
    INSIDE,
    /** The mean lies outside, but what is not known of the reading reaches into the band. */
    UNCLEAR,
    BETTER,
    WORSE,
    /** The firm did not measure it. */
    NOT_MEASURED
  }

  /**
   * A KPI.
   *
   * @param start the reading when the forecast was made
   * @param hired the forecast with the recommended hire; {@code hold} with nobody hired
   * @param forecast the one of them to compare with
   * @param came the reading now; empty where it was not measured
   */
  public record KpiReview(
      Kpi kpi,
      double start,
      Spread hired,
      Spread hold,
      Spread forecast,
      Optional<Spread> came,
      Standing standing) {}

  /**
   * A minimum acceptable outcome.
   *
   * @param week at whose end it was due
   * @param least the reading to reach
   * @param came the reading now; empty where it was not measured
   * @param met empty where it is not due yet, or was not measured
   * @param ifMissed what to do then, without a full stop
   */
  public record OutcomeReview(
      String id,
      Kpi kpi,
      int week,
      double least,
      Optional<Double> came,
      Optional<Boolean> met,
      String ifMissed) {}

  /**
   * A premise of the forecast that turned out otherwise: an input, or when the hire started.
   *
   * @param then what the forecast took, {@code now} what it is; empty for the start
   * @param startThen weeks until the hire was to start, {@code startNow} those that it took; empty
   *     for an input
   * @param forecast of each KPI, had it been known
   */
  public record Premise(
      Optional<InputValue> then,
      Optional<InputValue> now,
      Optional<Double> startThen,
      Optional<Double> startNow,
      Map<Kpi, Double> forecast) {}

  /** What to do next. */
  public enum Step implements Identified {
    /** Somebody was to be hired, and nobody was. */
    HIRE_OR_DECIDE_AGAIN,
    /** A minimum outcome is missed: do what was settled for that. */
    ACT_ON_MISSED,
    /** What came lies outside, and premises that moved explain it: plan with the new numbers. */
    PLAN_ANEW,
    /**
     * What came is worse, and no premise that moved explains it: look into how the work is done.
     */
    LOOK_INTO_THE_WORK,
    /** The advice would be another today. */
    ADVICE_IS_ANOTHER,
    /** Some KPIs were not measured. */
    MEASURE_THE_REST,
    /** All is as forecast or better. */
    GO_ON
  }

  /** How many KPIs have a standing. */
  public long count(Standing standing) {
    return kpis.stream().filter(one -> one.standing() == standing).count();
  }

  /** The outcomes that are met, or missed. */
  public List<OutcomeReview> outcomes(boolean met) {
    return outcomes.stream().filter(one -> one.met().equals(Optional.of(met))).toList();
  }
}
