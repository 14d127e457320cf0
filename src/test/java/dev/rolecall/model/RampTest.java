package dev.rolecall.model;

import static dev.rolecall.Bench.AT_ONCE;
import static dev.rolecall.Bench.CALM;
import static dev.rolecall.Bench.NO_MONEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rolecall.Bench;
import dev.rolecall.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * When hires start and how many hours they work. A paralegal with more drafting than hours, billed
 * at a dollar an hour and free of all else: a week's money is its hours.
 */
class RampTest {

  private static final Trial HOURS =
      CALM.with(
              "firm.fee_model=hourly",
              "drafting.backlog_hours=100000",
              "economics.staff_billing_rate=1")
          .under(AT_ONCE)
          .under(NO_MONEY)
          .under(
              "parameters/billable_share/value=1",
              "parameters/productive_hours/value=10",
              "parameters/fill_in_house/value=2",
              "parameters/fill_virtual/value=1",
              "parameters/virtual_fee_per_month/value=0",
              "parameters/hiring_cost_virtual/value=0",
              "parameters/virtual_turnover/value=0",
              "parameters/ramp_start/value=0.5",
              "parameters/ramp_documented/value=2",
              "parameters/ramp_partial/value=4",
              "parameters/ramp_none/value=8",
              "parameters/stagger/value=3",
              "options/two/hires=[paralegal, paralegal]");

  private static double hours(Trial trial, String option, int week) {
    return Bench.of(trial).earned(option, week);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0", // before the start in week 2
    "2, 5", // 10 * 0.5
    "3, 6.25", // 10 * (0.5 + 0.5 * 1/4)
    "5, 8.75", // 10 * (0.5 + 0.5 * 3/4)
    "6, 10", // 10 * (0.5 + 0.5 * 4/4)
    "7, 10", "51, 10"
  })
  void outputRampsUp(int week, double hours) {
    assertThat(hours(HOURS, "paralegal", week)).isCloseTo(hours, within(1e-8));
  }

  @Test
  void aStartBetweenTwoWeeksCountsFromTheNext() {
    // starts at 2.5: nothing in week 2; in week 3, 10 * (0.5 + 0.5 * 0.5/4)
    Trial half = HOURS.under("parameters/fill_in_house/value=2.5");
    assertThat(hours(half, "paralegal", 2)).isZero();
    assertThat(hours(half, "paralegal", 3)).isCloseTo(5.625, within(1e-8));
  }

  @Test
  void theRampFollowsTheProcedures() {
    // one week in: 10 * (0.5 + 0.5 / 2), and 10 * (0.5 + 0.5 / 8)
    assertThat(hours(HOURS.with("readiness.sop_maturity=documented"), "paralegal", 3))
        .isCloseTo(7.5, within(1e-8));
    assertThat(hours(HOURS.with("readiness.sop_maturity=none"), "paralegal", 3))
        .isCloseTo(5.625, within(1e-8));
  }

  @Test
  void virtualHiresComeByTheirOwnClock() {
    // in week 1 instead of 2
    Trial virtual = HOURS.with("readiness.sourcing=virtual");
    assertThat(hours(virtual, "paralegal", 0)).isZero();
    assertThat(hours(virtual, "paralegal", 1)).isCloseTo(5, within(1e-8));
  }

  @Test
  void aSecondHireStartsAStaggerLater() {
    // week 4: the first alone, 10 * (0.5 + 0.5 * 2/4) = 7.5; week 5: 8.75 + 5
    assertThat(hours(HOURS, "two", 4)).isCloseTo(7.5, within(1e-8));
    assertThat(hours(HOURS, "two", 5)).isCloseTo(13.75, within(1e-8));
    assertThat(hours(HOURS, "two", 20)).isCloseTo(20, within(1e-8));
  }

  @Test
  void hoursScaleWithTheWeekOfTheHire() {
    // 10 * 30 / 40
    assertThat(hours(HOURS.with("readiness.hire_hours_per_week=30"), "paralegal", 20))
        .isCloseTo(7.5, within(1e-8));
    assertThat(hours(HOURS, "paralegal:part_time", 20)).isCloseTo(5, within(1e-8));
  }
}
