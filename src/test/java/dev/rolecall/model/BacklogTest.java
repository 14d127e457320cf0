package dev.rolecall.model;

import static dev.rolecall.Bench.HURT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rolecall.Bench;
import dev.rolecall.rulebook.Kpi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How growth and the drafting trend move backlogs where nobody is hired. */
class BacklogTest {

  @ParameterizedTest
  @CsvSource({
    // growth of 52% a year adds a hundredth of a week's work per week: 0.01 * (0 + 1 + ... + t)
    "13, 2.78, 47.2, 6.9", // 0.01 * 78 = 0.78 weeks: 2 + 0.78; 16 + 40 * 0.78; 3 + 5 * 0.78
    "26, 5.25, 146, 19.25", // 0.01 * 325 = 3.25: 2 + 3.25; 16 + 40 * 3.25; 3 + 5 * 3.25
    "52, 15.26, 546.4, 69.3" // 0.01 * 1326 = 13.26: 2 + 13.26; 16 + 40 * 13.26; 3 + 5 * 13.26
  })
  void growthPilesUp(int week, double backlogWeeks, double lag, double taskLag) {
    Bench bench = Bench.of(HURT.with("caseload.growth_per_year=52%"));
    assertThat(bench.kpi("hold", week, Kpi.BACKLOG_WEEKS)).isCloseTo(backlogWeeks, within(1e-9));
    assertThat(bench.kpi("hold", week, Kpi.RESPONSE_LAG_HOURS)).isCloseTo(lag, within(1e-9));
    assertThat(bench.kpi("hold", week, Kpi.TASK_LAG_DAYS)).isCloseTo(taskLag, within(1e-9));
  }

  /** Of new work attorneys take on their share at once, and their hours rise by it. */
  @Test
  void attorneysStretch() {
    Bench bench =
        Bench.of(
            HURT.with("caseload.growth_per_year=52%")
                .under(
                    "parameters/elasticity_client/value=0.9",
                    "parameters/elasticity_coordination/value=1",
                    "parameters/elasticity_drafting/value=0.5"));
    // at week 13: 2 + 0.5 * 0.78 weeks; 16 + 0.1 * 40 * 0.78; 3 days still
    assertThat(bench.kpi("hold", 13, Kpi.BACKLOG_WEEKS)).isCloseTo(2.39, within(1e-9));
    assertThat(bench.kpi("hold", 13, Kpi.RESPONSE_LAG_HOURS)).isCloseTo(19.12, within(1e-9));
    assertThat(bench.kpi("hold", 13, Kpi.TASK_LAG_DAYS)).isCloseTo(3, within(1e-9));
    // in week 12, 0.12 of the inflow is new: 4 + 0.5 * 13 * 0.12 / 2; 10 + (0.9 * 5 + 7) * 0.12 / 2
    assertThat(bench.kpi("hold", 13, Kpi.ATTORNEY_DRAFTING_HOURS)).isCloseTo(4.39, within(1e-9));
    assertThat(bench.kpi("hold", 13, Kpi.ADMIN_HOURS)).isCloseTo(10.69, within(1e-9));
  }

  @Test
  void shrinkingStopsAtNothing() {
    Bench bench = Bench.of(HURT.with("caseload.growth_per_year=-52%"));
    // 2 - 13.26 weeks would be below 0
    assertThat(bench.kpi("hold", 52, Kpi.BACKLOG_WEEKS)).isZero();
    // slippage: k = 1.3 * 0.8 / 0.2 = 5.2; at week 13 the waits are 2 - 0.78 and 0 (0.6 - 0.78 <
    // 0):
    // 0.61 / (0.61 + 5.2)
    assertThat(bench.kpi("hold", 13, Kpi.MILESTONE_SLIPPAGE))
        .isCloseTo(0.10499139414802065, within(1e-9));
  }

  @Test
  void theTrendFadesByAFactorEachWeek() {
    Bench bench =
        Bench.of(
            HURT.with("drafting.backlog_trend_hours_per_week=4")
                .under("parameters/trend_retention/value=0.5"));
    // 4 * (1 + 1/2 + ... + 1/2^12) = 8 * (1 - 1/8192) = 7.9990234375; (26 + that) / 13
    assertThat(bench.kpi("hold", 13, Kpi.BACKLOG_WEEKS))
        .isCloseTo(2.6153094951923075, within(1e-9));
    // a trend touches drafting alone
    assertThat(bench.kpi("hold", 13, Kpi.RESPONSE_LAG_HOURS)).isCloseTo(16, within(1e-9));
  }

  @Test
  void theTrendFadesByHalfInThirteenWeeks() {
    Bench bench = Bench.of(HURT.with("drafting.backlog_trend_hours_per_week=2"));
    // 2 * (1 - 0.5) / (1 - r) = 1 / 0.0519224856608286 = 19.259478813757 by week 13, and half of
    // that again by week 26
    double first = 13 * bench.kpi("hold", 13, Kpi.BACKLOG_WEEKS) - 26;
    double second = 13 * bench.kpi("hold", 26, Kpi.BACKLOG_WEEKS) - 26 - first;
    assertThat(first).isCloseTo(19.2594787, within(1e-6));
    assertThat(second).isCloseTo(first / 2, within(1e-9));
  }

  @Test
  void withoutGrowthOrTrendNothingMoves() {
    Bench bench = Bench.of(HURT);
    assertThat(bench.kpi("hold", 52, Kpi.BACKLOG_WEEKS)).isCloseTo(2, within(1e-12));
    assertThat(bench.kpi("hold", 52, Kpi.MILESTONE_SLIPPAGE)).isCloseTo(0.2, within(1e-12));
    assertThat(bench.kpi("hold", 52, Kpi.ADMIN_HOURS)).isEqualTo(10);
    assertThat(bench.kpi("hold", 52, Kpi.ATTORNEY_DRAFTING_HOURS)).isEqualTo(4);
  }
}
