package dev.rolecall.assessment;

import dev.rolecall.assessment.OptionResult.Trajectory;
import dev.rolecall.assessment.Review.KpiReview;
import dev.rolecall.assessment.Review.OutcomeReview;
import dev.rolecall.assessment.Review.Premise;
import dev.rolecall.assessment.Review.Staffing;
import dev.rolecall.assessment.Review.Standing;
import dev.rolecall.assessment.Review.Step;
import dev.rolecall.decision.Depth;
import dev.rolecall.decision.OptionYear;
import dev.rolecall.decision.Settings;
import dev.rolecall.decision.Spread;
import dev.rolecall.plan.Plan;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** Reviews a saved result: holds what it forecast against the firm as it is now. */
public final class Reviewer {

  private static final Map<Kpi, List<Input>> MEASURED_BY =
      Map.of(
          Kpi.BACKLOG_WEEKS, List.of(Input.BACKLOG_HOURS),
          Kpi.ATTORNEY_DRAFTING_HOURS, List.of(Input.DRAFTING_HOURS),
          Kpi.RESPONSE_LAG_HOURS, List.of(Input.LAG_HOURS),
          Kpi.TASK_LAG_DAYS, List.of(Input.TASK_LAG),
          Kpi.MILESTONE_SLIPPAGE, List.of(Input.SLIPPAGE),
          Kpi.ADMIN_HOURS, List.of(Input.ADMIN_HOURS));

  private final Rulebook rulebook;
  private final Assessment then;
  private final Advisor advisor;
  private final Premises premises;
  private final Assessment now;
  private final int weeks;
  private final Optional<Double> started;

  /**
   * A reviewer.
   *
   * @param firm as it is now
   * @param weeks since the result was made, 1 to 52
   * @param started weeks from then until the hire started; empty where that is not known
   */
  public Reviewer(
      Rulebook rulebook,
      Assessment then,
      ProfileDocument firm,
      Profile profile,
      int weeks,
      Optional<Double> started) {
    this.rulebook = rulebook;
    this.then = then;
    this.weeks = weeks;
    this.started = started;
    int draws = then.run().draws() == 0 ? Settings.STANDARD.draws() : then.run().draws();
    Settings settings = new Settings(draws, then.run().seed());
    advisor = new Advisor(rulebook, settings, then.run().version());
    now = advisor.assess(profile, Depth.VERDICT);
    premises = new Premises(rulebook, settings, then, firm, now, weeks);
  }

  /** Reviews it. */
  public Review review() {
    Staffing staffing = staffing();
    List<Premise> moved =
        new ArrayList<>(staffing.isWithoutHire() ? premises.of(false) : premises.of(true));
    if (!staffing.isWithoutHire()) {
      started.flatMap(premises::start).ifPresent(moved::add);
    }
    List<KpiReview> kpis = kpis(staffing);
    List<OutcomeReview> outcomes = outcomes(kpis);
    Optional<Map<Kpi, Double>> together =
        moved.size() > 1
            ? Optional.of(premises.together(!staffing.isWithoutHire(), started))
            : Optional.empty();
    boolean otherRulebook = !then.run().rulebook().digest().equals(rulebook.digest());
    List<Step> steps = steps(staffing, kpis, outcomes, moved, together);
    return new Review(
        then, now, weeks, staffing, kpis, outcomes, moved, together, otherRulebook, steps);
  }

  private Staffing staffing() {
    boolean hires = !then.glossary().option(then.recommendation()).isBaseline();
    if (started.isPresent()) {
      return hires ? Staffing.HIRED : Staffing.HIRED_AFTER_ALL;
    }
    boolean known =
        Input.headCounts().stream().anyMatch(now::isStated)
            && Input.headCounts().stream().anyMatch(then::isStated);
    if (!known) {
      return Staffing.UNKNOWN;
    }
    boolean more = heads(now) > heads(then);
    return hires
        ? (more ? Staffing.HIRED : Staffing.NOT_HIRED)
        : (more ? Staffing.HIRED_AFTER_ALL : Staffing.HELD);
  }

  private static double heads(Assessment firm) {
    return Input.headCounts().stream()
        .flatMap(input -> firm.input(input).flatMap(InputValue::number).stream())
        .mapToDouble(Estimate::likely)
        .sum();
  }

  private List<KpiReview> kpis(Staffing staffing) {
    List<KpiReview> all = new ArrayList<>();
    Map<Kpi, Spread> hired = forecast(then.recommendation());
    Map<Kpi, Spread> hold = forecast(then.baseline().orElseThrow().id());
    for (Kpi kpi : Kpi.values()) {
      Spread forecast = staffing.isWithoutHire() ? hold.get(kpi) : hired.get(kpi);
      Optional<Spread> came = came(kpi);
      double start = then.today().get(kpi);
      Standing standing =
          came.map(one -> standing(kpi, one, forecast)).orElse(Standing.NOT_MEASURED);
      all.add(new KpiReview(kpi, start, hired.get(kpi), hold.get(kpi), forecast, came, standing));
    }
    return all;
  }

  /** What the result forecast for the week; where it has no bands, they are worked out. */
  private Map<Kpi, Spread> forecast(String option) {
    Map<Kpi, Spread> forecast = new EnumMap<>(Kpi.class);
    Optional<Trajectory> course =
        then.course(option).filter(one -> one.kpis().get(Kpi.ADMIN_HOURS).low().isPresent());
    if (course.isPresent()) {
      course
          .get()
          .kpis()
          .forEach(
              (kpi, values) ->
                  forecast.put(
                      kpi,
                      new Spread(
                          values.likely().get(weeks - 1),
                          values.low().orElseThrow().get(weeks - 1),
                          values.high().orElseThrow().get(weeks - 1))));
      return forecast;
    }
    OptionYear year = premises.year(option);
    year.kpis().forEach((kpi, values) -> forecast.put(kpi, values.get(weeks - 1)));
    return forecast;
  }

  /** The reading now with what is not known of it; empty where the firm did not state it. */
  private Optional<Spread> came(Kpi kpi) {
    Input input = MEASURED_BY.get(kpi).get(0);
    Optional<Estimate> stated =
        now.input(input).filter(one -> !one.assumed()).flatMap(InputValue::number);
    double mean = now.today().get(kpi);
    return stated.map(
        one -> {
          double likely = one.likely();
          double scale = likely > 0 ? mean / likely : 1;
          return new Spread(
              mean, Math.min(mean, one.low() * scale), Math.max(mean, one.high() * scale));
        });
  }

  /** As a reader sees both: at as many places as a report shows. */
  private static Standing standing(Kpi kpi, Spread came, Spread forecast) {
    return standing(shown(kpi, came), shown(kpi, forecast));
  }

  private static Spread shown(Kpi kpi, Spread exact) {
    int places = kpi == Kpi.MILESTONE_SLIPPAGE ? 2 : 1;
    DoubleUnaryOperator round = value -> Double.parseDouble(Decimals.rounded(value, places));
    return new Spread(
        round.applyAsDouble(exact.likely()),
        round.applyAsDouble(exact.low()),
        round.applyAsDouble(exact.high()));
  }

  private static Standing standing(Spread came, Spread forecast) {
    if (came.likely() >= forecast.low() && came.likely() <= forecast.high()) {
      return Standing.INSIDE;
    } else if (came.high() >= forecast.low() && came.low() <= forecast.high()) {
      return Standing.UNCLEAR;
    }
    return came.likely() < forecast.low() ? Standing.BETTER : Standing.WORSE;
  }

  private List<OutcomeReview> outcomes(List<KpiReview> kpis) {
    List<OutcomeReview> all = new ArrayList<>();
    for (Plan.Outcome outcome : then.plan().map(Plan::outcomes).orElse(List.of())) {
      List<Plan.Check> checks =
          outcome.checks().stream().filter(check -> check.least().isPresent()).toList();
      Optional<Plan.Check> due =
          checks.stream().filter(check -> check.week() <= weeks).reduce((first, last) -> last);
      due.or(() -> checks.stream().findFirst())
          .ifPresent(check -> all.add(outcome(outcome, check, due.isPresent(), kpis)));
    }
    return all;
  }

  private static OutcomeReview outcome(
      Plan.Outcome outcome, Plan.Check check, boolean due, List<KpiReview> kpis) {
    double least = check.least().orElseThrow();
    Optional<Double> came = kpis.get(outcome.kpi().ordinal()).came().map(Spread::likely);
    Optional<Boolean> met = due ? came.map(one -> one <= least) : Optional.empty();
    return new OutcomeReview(
        outcome.id(), outcome.kpi(), check.week(), least, came, met, outcome.ifMissed());
  }

  private List<Step> steps(
      Staffing staffing,
      List<KpiReview> kpis,
      List<OutcomeReview> outcomes,
      List<Premise> moved,
      Optional<Map<Kpi, Double>> together) {
    List<Step> steps = new ArrayList<>();
    if (staffing == Staffing.NOT_HIRED) {
      steps.add(Step.HIRE_OR_DECIDE_AGAIN);
    }
    boolean hired = !staffing.isWithoutHire();
    if (hired && outcomes.stream().anyMatch(one -> one.met().equals(Optional.of(false)))) {
      steps.add(Step.ACT_ON_MISSED);
    }
    List<KpiReview> outside =
        kpis.stream()
            .filter(one -> List.of(Standing.BETTER, Standing.WORSE).contains(one.standing()))
            .toList();
    Optional<Map<Kpi, Double>> revised =
        together.or(() -> moved.stream().map(Premise::forecast).findFirst());
    long explained = outside.stream().filter(one -> isExplained(one, revised)).count();
    if (explained > 0) {
      steps.add(Step.PLAN_ANEW);
    }
    if (outside.stream()
        .anyMatch(one -> one.standing() == Standing.WORSE && !isExplained(one, revised))) {
      steps.add(Step.LOOK_INTO_THE_WORK);
    }
    if (!now.recommendation().equals(then.recommendation())) {
      steps.add(Step.ADVICE_IS_ANOTHER);
    }
    if (kpis.stream().anyMatch(one -> one.standing() == Standing.NOT_MEASURED)) {
      steps.add(Step.MEASURE_THE_REST);
    }
    boolean calm = steps.isEmpty() || steps.equals(List.of(Step.MEASURE_THE_REST));
    return calm ? List.of(Step.GO_ON) : List.copyOf(steps);
  }

  /** Whether premises that moved bring the forecast at least half of the way to what came. */
  private static boolean isExplained(KpiReview kpi, Optional<Map<Kpi, Double>> revised) {
    double miss = kpi.came().orElseThrow().likely() - kpi.forecast().likely();
    return revised
        .map(forecast -> forecast.get(kpi.kpi()) - kpi.forecast().likely())
        .filter(moved -> moved * miss > 0 && Math.abs(moved) >= Math.abs(miss) / 2)
        .isPresent();
  }
}
