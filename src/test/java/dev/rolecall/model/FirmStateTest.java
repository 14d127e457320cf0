package dev.rolecall.model;

import static dev.rolecall.Bench.CALM;
import static dev.rolecall.Bench.HURT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rolecall.Bench;
import dev.rolecall.Trial;
import dev.rolecall.rulebook.Kpi;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Weekly work, what attorneys absorb, backlogs, targets, slippage. */
class FirmStateTest {

  private static final Offset<Double> CLOSE = within(1e-9);
  private static final int D = 0;
  private static final int C = 1;
  private static final int K = 2;

  @Test
  void weeklyWorkFollowsMattersAndHoursPerMatter() {
    FirmState today = Bench.of(CALM).today();
    // 43.45 matters / 4.345 weeks a month = 10; general: 1.3, 0.5, 0.7 hours a month
    assertThat(today.inflow(D)).isCloseTo(13, CLOSE);
    assertThat(today.inflow(C)).isCloseTo(5, CLOSE);
    assertThat(today.inflow(K)).isCloseTo(7, CLOSE);
  }

  @Test
  void weeklyWorkFollowsTheMixTheSuitsAndTheLeads() {
    FirmState today =
        Bench.of(
                CALM.with(
                    "firm.practice_areas={family: 50%, estate: 50%}",
                    "firm.litigated=50%", "caseload.new_leads_per_month=8.69"))
            .today();
    // (1.6 + 1.2) / 2 = 1.4; times 1 + 0.5 in suit = 2.1; times 10
    assertThat(today.inflow(D)).isCloseTo(21, CLOSE);
    // (0.9 + 0.3) / 2 = 0.6; times 10 = 6; leads 8.69 * 0.75 / 4.345 = 1.5
    assertThat(today.inflow(C)).isCloseTo(7.5, CLOSE);
    // (0.7 + 0.4) / 2 = 0.55; times 10: being in suit adds drafting only
    assertThat(today.inflow(K)).isCloseTo(5.5, CLOSE);
  }

  @Test
  void leadsFollowTheAttorneysWhereNobodyCountsThem() {
    // without the leads stated: 8 an attorney, 2 attorneys: 16 * 0.75 / 4.345 = 2.7617951668584581
    Trial unstated =
        Trial.of(
            """
            rolecall: 1
            firm: {attorneys: 2}
            caseload: {open_matters: 43.45}
            drafting: {backlog_hours: 13}
            client_response: {lag_hours: 8}
            """);
    assertThat(Bench.of(unstated).today().inflow(C)).isCloseTo(5 + 2.7617951668584581, CLOSE);
    assertThat(Bench.of(unstated.with("firm.attorneys=4")).today().inflow(C))
        .isCloseTo(5 + 2 * 2.7617951668584581, CLOSE);
  }

  @Test
  void attorneysAbsorbWhatTheyDoThemselves() {
    FirmState today = Bench.of(CALM.with("attorney_time.admin_hours_per_week=6")).today();
    // 2 attorneys * 4 hours
    assertThat(today.absorbed(D)).isCloseTo(8, CLOSE);
    // 2 * 6 * 0.65 = 7.8, split 5 : 7
    assertThat(today.absorbed(C)).isCloseTo(3.25, CLOSE); // 7.8 * 5 / 12
    assertThat(today.absorbed(K)).isCloseTo(4.55, CLOSE); // 7.8 * 7 / 12
  }

  @Test
  void someAdministrationCanNobodyTakeOver() {
    FirmState today =
        Bench.of(
                CALM.with("attorney_time.admin_hours_per_week=6")
                    .under("parameters/admin_core/value=3"))
            .today();
    // 2 * (6 - 3) * 0.65 = 3.9, split 5 : 7
    assertThat(today.absorbed(C)).isCloseTo(1.625, CLOSE);
    assertThat(today.absorbed(K)).isCloseTo(2.275, CLOSE);
    FirmState little =
        Bench.of(
                CALM.with("attorney_time.admin_hours_per_week=2")
                    .under("parameters/admin_core/value=3"))
            .today();
    assertThat(little.absorbed(C)).isZero();
  }

  @Test
  void nobodyAbsorbsMoreThanArrives() {
    FirmState today =
        Bench.of(
                CALM.with(
                    "attorney_time.admin_hours_per_week=10", "drafting.attorney_hours_per_week=9"))
            .today();
    // 2 * 9 = 18 is more than 13
    assertThat(today.absorbed(D)).isCloseTo(13, CLOSE);
    // 2 * 10 * 0.65 = 13: 5.4166... and 7.5833..., more than 5 and 7
    assertThat(today.absorbed(C)).isCloseTo(5, CLOSE);
    assertThat(today.absorbed(K)).isCloseTo(7, CLOSE);
  }

  @Test
  void backlogsFollowLittlesLaw() {
    FirmState today = Bench.of(HURT).today();
    assertThat(today.backlog(D)).isEqualTo(26);
    assertThat(today.backlog(C)).isCloseTo(2, CLOSE); // 5 a week * 16 / 40 weeks
    assertThat(today.backlog(K)).isCloseTo(4.2, CLOSE); // 7 a week * 3 / 5 weeks
  }

  @Test
  void targetsAreTheBacklogsAtCalm() {
    FirmState today = Bench.of(HURT).today();
    assertThat(today.target(D)).isCloseTo(13, CLOSE); // 1 week of 13
    assertThat(today.target(C)).isCloseTo(1, CLOSE); // 5 * 8 / 40
    assertThat(today.target(K)).isCloseTo(2.8, CLOSE); // 7 * 2 / 5
  }

  @Test
  void slippageFollowsTheMeanOfTwoWaits() {
    // today: (4.2 / 7 + 26 / 13) / 2 = (0.6 + 2) / 2 = 1.3 weeks gives 20%:
    // k = 1.3 * 0.8 / 0.2 = 5.2; then (1.4 / 7 + 13 / 13) / 2 = 0.6: 0.6 / (0.6 + 5.2)
    assertThat(slippage(HURT, 13, 1, 1.4)).isCloseTo(0.10344827586206896, CLOSE);
    assertThat(slippage(HURT, 26, 2, 4.2)).isCloseTo(0.2, CLOSE);
    assertThat(slippage(HURT, 0, 2, 0)).isEqualTo(0);
  }

  @Test
  void ofACalmFirmsSlippageOnlyAPartFollowsTheWaits() {
    // today: (0.1 + 0.2) / 2 = 0.15 weeks, 3/14 of a calm wait, (2 / 5 + 1) / 2 = 0.7: so 3/14
    // follow, k = 0.15 * 0.8 / 0.2 = 0.6. At 1.3 weeks: 3/14 * 1.3 / 1.9 + 11/14 * 0.2
    Trial calm = HURT.with("drafting.backlog_hours=2.6", "coordination.task_lag_days=0.5");
    assertThat(slippage(calm, 26, 2, 4.2)).isCloseTo(0.3037593984962406, CLOSE);
    assertThat(slippage(calm, 2.6, 2, 0.7)).isCloseTo(0.2, CLOSE);
  }

  @Test
  void slippageOfNoneOfAllOrWithoutAWaitStays() {
    assertThat(slippage(HURT.with("coordination.milestone_slippage=0%"), 99, 99, 99)).isZero();
    assertThat(slippage(HURT.with("coordination.milestone_slippage=100%"), 0, 0, 0)).isEqualTo(1);
    Trial noWait = HURT.with("drafting.backlog_hours=0", "coordination.task_lag_days=0");
    assertThat(slippage(noWait, 99, 99, 99)).isEqualTo(0.2);
  }

  private static double slippage(Trial trial, double... backlog) {
    return at(Bench.of(trial).today(), Kpi.MILESTONE_SLIPPAGE, backlog);
  }

  private static double at(FirmState now, Kpi kpi, double... backlog) {
    return KpisAt.of(now, backlog, 0, 0)[kpi.ordinal()];
  }

  @Test
  void whereNothingFlowsABacklogIsCriticalAndNoBacklogIsCalm() {
    FirmState some = Bench.of(HURT.with("caseload.open_matters=0")).today();
    assertThat(some.kpi(Kpi.BACKLOG_WEEKS)).isEqualTo(4);
    assertThat(some.kpi(Kpi.RESPONSE_LAG_HOURS)).isZero();
    assertThat(some.kpi(Kpi.TASK_LAG_DAYS)).isZero();
    double quarterOfThe26HoursIsLeft = at(some, Kpi.BACKLOG_WEEKS, 6.5, 0, 0);
    assertThat(quarterOfThe26HoursIsLeft).isEqualTo(1);
    FirmState none =
        Bench.of(HURT.with("caseload.open_matters=0", "drafting.backlog_hours=0")).today();
    assertThat(none.kpi(Kpi.BACKLOG_WEEKS)).isZero();
  }
}
