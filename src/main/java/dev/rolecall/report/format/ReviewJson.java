package dev.rolecall.report.format;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.InputValue;
import dev.rolecall.assessment.Review;
import dev.rolecall.assessment.Review.KpiReview;
import dev.rolecall.assessment.Review.OutcomeReview;
import dev.rolecall.assessment.Review.Staffing;
import dev.rolecall.assessment.Review.Step;
import dev.rolecall.rulebook.Kpi;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Forecasts against what came as the JSON that {@code review.schema.json} describes. */
public record ReviewJson(int format, String kind, List<FirmReview> firms) {

  private static final int FORMAT = 2;

  /**
   * One firm.
   *
   * @param recommendation id of the option that was advised, {@code recommendation_now} of the one
   *     that is advised now
   */
  public record FirmReview(
      Assessment.Firm firm,
      int weeks,
      String recommendation,
      String recommendationNow,
      Staffing staffing,
      List<KpiReview> kpis,
      List<OutcomeReview> outcomes,
      List<PremiseMoved> premises,
      Optional<Map<Kpi, Double>> together,
      boolean otherRulebook,
      List<Step> steps) {

    static FirmReview of(Review review) {
      return new FirmReview(
          review.then().firm(),
          review.weeks(),
          review.then().recommendation(),
          review.now().recommendation(),
          review.staffing(),
          review.kpis(),
          review.outcomes(),
          review.premises().stream().map(PremiseMoved::of).toList(),
          review.together(),
          review.otherRulebook(),
          review.steps());
    }
  }

  /**
   * A premise that moved.
   *
   * @param path of the input; null for the start of the hire, in weeks
   * @param then as a profile has it, {@code now} likewise
   */
  public record PremiseMoved(
      Optional<String> path, Object then, Object now, Map<Kpi, Double> forecast) {

    static PremiseMoved of(Review.Premise premise) {
      return new PremiseMoved(
          premise.now().map(value -> value.input().path()),
          value(premise.then(), premise.startThen()),
          value(premise.now(), premise.startNow()),
          premise.forecast());
    }

    private static Object value(Optional<InputValue> value, Optional<Double> weeks) {
      return value.map(ComparisonJson.InputDelta::value).orElse(weeks.orElse(null));
    }
  }

  /** The JSON of some reviews. */
  public static ReviewJson of(List<Review> reviews) {
    return new ReviewJson(FORMAT, "review", reviews.stream().map(FirmReview::of).toList());
  }
}
