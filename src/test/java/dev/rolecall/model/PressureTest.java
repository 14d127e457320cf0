package dev.rolecall.model;

import static dev.rolecall.Bench.CALM;
import static dev.rolecall.Bench.HURT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rolecall.Bench;
import dev.rolecall.Trial;
import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Scales.Need;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pressures, needs and the true constraint. */
class PressureTest {

  private static final Offset<Double> CLOSE = within(1e-12);

  @ParameterizedTest
  @CsvSource({
    "0.5, 0", // below calm 1
    "1, 0",
    "1.75, 0.25", // (1.75 - 1) / (4 - 1)
    "2.5, 0.5", // (2.5 - 1) / (4 - 1)
    "4, 1",
    "9, 1" // above critical 4
  })
  void pressureRisesFromCalmToCritical(double weeks, double pressure) {
    assertThat(Bench.of(CALM).today().ramp(Kpi.BACKLOG_WEEKS).strength(weeks)).isEqualTo(pressure);
  }

  @ParameterizedTest
  @CsvSource({
    "5, 0",
    "4, 0",
    "2.5, 0.5", // (2.5 - 4) / (1 - 4)
    "1, 1",
    "0, 1"
  })
  void aRulebookMayReverseTheOrder(double weeks, double pressure) {
    Bench bench =
        Bench.of(CALM.under("kpis/backlog_weeks/calm=4", "kpis/backlog_weeks/critical=1"));
    assertThat(bench.today().ramp(Kpi.BACKLOG_WEEKS).strength(weeks)).isEqualTo(pressure);
  }

  @Test
  void theResponseLagIsJudgedByThePromise() {
    // promise 4 hours: 10 / 4 = 2.5 times it; (2.5 - 1) / (4 - 1) = 0.5
    Bench bench = Bench.of(CALM.with("client_response.sla_hours=4"));
    assertThat(bench.today().ramp(Kpi.RESPONSE_LAG_HOURS).strength(10)).isEqualTo(0.5);
  }

  @Test
  void aNeedIsTheRootMeanSquareOfItsKpis() {
    Diagnosis diagnosis = diagnosis(HURT);
    // backlog 26 / 13 = 2 weeks: (2 - 1) / 3 = 1/3; drafting 4 hours: 0
    // sqrt(0.6 * (1/3)^2 + 0.4 * 0) = sqrt(0.0666...)
    assertThat(diagnosis.needs().get(0).pressure()).isCloseTo(0.258198889747, CLOSE);
    // 16 / 8 = 2 times the promise: (2 - 1) / 3
    assertThat(diagnosis.needs().get(1).pressure()).isCloseTo(1 / 3.0, CLOSE);
    // 3 days: (3 - 2) / 4 = 0.25; 20%: (0.2 - 0.1) / 0.2 = 0.5
    // sqrt(0.5 * 0.0625 + 0.5 * 0.25) = sqrt(0.15625)
    assertThat(diagnosis.needs().get(2).pressure()).isCloseTo(0.395284707521, CLOSE);
    // 10 hours: (10 - 9) / 11
    assertThat(diagnosis.needs().get(3).pressure()).isCloseTo(1 / 11.0, CLOSE);
  }

  @Test
  void kpisAreReadInTheirOwnUnits() {
    Diagnosis.KpiReading lag = diagnosis(HURT).needs().get(1).kpis().get(0);
    // calm 1 and critical 4 times the promise of 8 hours
    assertThat(lag.value()).isCloseTo(16, CLOSE);
    assertThat(lag.calm()).isEqualTo(8);
    assertThat(lag.critical()).isEqualTo(32);
  }

  @ParameterizedTest
  @CsvSource({
    "4, 4, 16", // four times the promise is critical
    "12, 12, 40", // a week is critical, whatever is promised
    "24, 16, 40" // two days are calm at most
  })
  void aSlowPromiseDoesNotMakeALongWaitCalm(double promise, double calm, double critical) {
    Bench bench = Bench.of(CALM.with("client_response.sla_hours=" + promise));
    assertThat(bench.today().ramp(Kpi.RESPONSE_LAG_HOURS).from()).isEqualTo(calm);
    assertThat(bench.today().ramp(Kpi.RESPONSE_LAG_HOURS).to()).isEqualTo(critical);
  }

  /** What nobody said must not press: every KPI is calm at the likely value of its prior. */
  @Test
  void whatIsNotSaidDoesNotPress() {
    Trial required =
        Trial.of(
            """
            firm: {attorneys: 2}
            caseload: {open_matters: 60}
            drafting: {backlog_hours: 0}
            client_response: {lag_hours: 0}
            """);
    FirmState today = Bench.of(required).today();
    for (Kpi kpi : Kpi.values()) {
      assertThat(today.pressure(kpi)).as(kpi.id()).isZero();
    }
    assertThat(today.at(Input.GROWTH)).isZero();
    assertThat(today.at(Input.BACKLOG_TREND)).isZero();
  }

  @Test
  void theTrueConstraintPressesMost() {
    // 0.258, 0.333, 0.395, 0.091, whatever they weigh
    assertThat(constraint(HURT)).contains("coordination");
  }

  @Test
  void ofEqualNeedsTheFirstInTheTableIsTheConstraint() {
    // drafting: 53 / 13, over 4 weeks, and 16 hours, both critical; clients: 32 / 8 = 4, critical.
    // Both press with 1 and weigh 0.3.
    Trial tie =
        CALM.with(
            "drafting.backlog_hours=53",
            "drafting.attorney_hours_per_week=16",
            "client_response.lag_hours=32");
    assertThat(diagnosis(tie).needs().get(0).pressure()).isEqualTo(1);
    assertThat(diagnosis(tie).needs().get(1).pressure()).isEqualTo(1);
    assertThat(constraint(tie)).contains("drafting");
    // a little less drafting, and the clients are it
    assertThat(constraint(tie.with("drafting.backlog_hours=51"))).contains("client_response");
  }

  @Test
  void withoutPressureThereIsNoConstraint() {
    Trial calm =
        CALM.with(
            "attorney_time.admin_hours_per_week=5",
            "drafting.backlog_hours=1",
            "coordination.milestone_slippage=4%",
            "client_response.lag_hours=1",
            "coordination.task_lag_days=0");
    assertThat(constraint(calm)).isEmpty();
  }

  private static Diagnosis diagnosis(Trial trial) {
    Diagnosis.Means means = new Diagnosis.Means(trial.rulebook());
    means.add(Bench.of(trial).today());
    return means.diagnosis();
  }

  private static Optional<String> constraint(Trial trial) {
    return diagnosis(trial).trueConstraint().map(Need::id);
  }
}
