package dev.rolecall.model;

import static dev.rolecall.Bench.AT_ONCE;
import static dev.rolecall.Bench.CALM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rolecall.Bench;
import dev.rolecall.Trial;
import dev.rolecall.rulebook.Rules.MoneyTerm;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each money term, the cost of a whole year, and payback. */
class MoneyTest {

  private static final Offset<Double> CLOSE = within(1e-6);

  /** A paralegal of 8 hours a week, which are just the 8 hours of drafting to take over. */
  private static final Trial BUSY =
      CALM.under(AT_ONCE).under("parameters/productive_hours/value=8");

  private static final Trial HOURLY = BUSY.with("firm.fee_model=hourly");

  private static double money(Trial trial, String option, MoneyTerm term) {
    return Bench.of(trial).money(option, term);
  }

  @Test
  void freedHoursBecomeFees() {
    // 52 * 8 hours * 0.5 * 100 dollars
    assertThat(money(BUSY, "paralegal", MoneyTerm.FREED_HOURS)).isCloseTo(20_800, CLOSE);
  }

  /**
   * An attorney who drafts by the hour was billing it, and sells the hour again where work waits.
   */
  @Test
  void anHourIsSoldOnce() {
    assertThat(money(HOURLY, "paralegal", MoneyTerm.FREED_HOURS)).isZero();
    // 65 / 13 = 5 weeks wait, critical all year as nobody works on it: 52 * 8 * 0.3 * 0.5 * 100
    Trial waiting = HOURLY.with("drafting.backlog_hours=65").under("parameters/drain/value=1e9");
    assertThat(money(waiting, "paralegal", MoneyTerm.FREED_HOURS)).isCloseTo(6_240, within(1e-3));
    // what is not drafting is sold as ever: 52 * 8 * 0.5 * 100
    assertThat(money(HOURLY, "case_manager", MoneyTerm.FREED_HOURS)).isCloseTo(20_800, CLOSE);
  }

  @Test
  void waitingWorkThatIsDoneBringsItsFee() {
    // 26 hours wait, 13 of them too many: drain 1 and enough hours do these in week 0, and no more
    Trial behind =
        CALM.with("drafting.backlog_hours=26")
            .under(AT_ONCE)
            .under(
                "parameters/drain/value=1",
                "parameters/productive_hours/value=100",
                "parameters/backlog_worth/value=0.4");
    // 13 * 0.4 * 100
    assertThat(money(behind, "paralegal", MoneyTerm.WAITING_WORK)).isCloseTo(520, CLOSE);
    // in an hourly firm it is billed
    Trial hourly = behind.with("firm.fee_model=hourly");
    assertThat(money(hourly, "paralegal", MoneyTerm.WAITING_WORK)).isZero();
    Trial notBilled = hourly.with("economics.staff_billing_rate=0");
    assertThat(money(notBilled, "paralegal", MoneyTerm.WAITING_WORK)).isCloseTo(520, CLOSE);
  }

  @ParameterizedTest
  @CsvSource({"6, 1", "12, 1", "18, 0.75", "24, 0.5", "60, 0.5"})
  void laterYearsCountAsFarAsTheNeedLasts(double months, double firstYear) {
    // hiring is paid in the first year alone: a later year brings 4,700 more
    Year year = Bench.of(BUSY.with("readiness.need_lasts_months=" + months)).year("paralegal");
    assertThat(year.netBenefitPerYear())
        .isCloseTo(year.netBenefit() + 4_700 * (1 - firstYear), within(1e-6));
  }

  @Test
  void aVirtualHireDoesLessAndLeavesSooner() {
    // in the year of one that leaves, (3 + 0.5 * 0 weeks of learning) / 52 are lost
    Trial virtual =
        BUSY.with("readiness.sourcing=virtual", "drafting.attorney_hours_per_week=9")
            .under("parameters/fill_virtual/value=3", "parameters/virtual_turnover/value=0.5");
    // from week 3 on: 8 hours * (1 - 0.5 * 3 / 52) * 0.85, for 49 weeks
    assertThat(Bench.of(virtual).year("paralegal").hoursFreed)
        .isCloseTo(49 * 8 * (1 - 1.5 / 52) * 0.85, CLOSE);
  }

  @Test
  void draftingHoursOfBillableRolesAreBilled() {
    // 52 * 8 hours * 0.6 * 50 dollars
    assertThat(money(HOURLY, "paralegal", MoneyTerm.BILLED_HOURS)).isCloseTo(12_480, CLOSE);
    Trial spare = HOURLY.under("parameters/productive_hours/value=40");
    assertThat(money(spare, "case_manager", MoneyTerm.BILLED_HOURS)).isZero();
    Trial busy =
        spare.under(
            "durability/mixed_role_at_volume/from=10", "durability/mixed_role_at_volume/to=20");
    // a hybrid's clock hours: 8 / (0.95 * 0.9) = 9.356725146 a week; 52 * that * 0.6 * 50
    assertThat(money(busy, "hybrid", MoneyTerm.BILLED_HOURS)).isCloseTo(14_596.491228070176, CLOSE);
  }

  @Test
  void answeredClientsStay() {
    // Clients wait 32 hours, critical; drain 1 clears all in week 0, so pressure falls by 1 in all
    // 52 weeks: 0.01 * 43.45 matters * 5,000 dollars
    Trial leaving =
        CALM.with("client_response.lag_hours=32")
            .under(AT_ONCE)
            .under("parameters/drain/value=1", "parameters/productive_hours/value=400");
    assertThat(money(leaving, "case_manager", MoneyTerm.MATTERS_KEPT)).isCloseTo(2_172.5, CLOSE);
    // half of the year: from week 26 on
    Trial late = leaving.under("parameters/fill_in_house/value=26");
    assertThat(money(late, "case_manager", MoneyTerm.MATTERS_KEPT)).isCloseTo(1_086.25, CLOSE);
  }

  @Test
  void payCarriesItsLoadInWorkedWeeks() {
    // 52,000 * 1.25
    assertThat(money(BUSY, "paralegal", MoneyTerm.PAY)).isCloseTo(-65_000, CLOSE);
    // 26 of 52 weeks
    Trial late = BUSY.under("parameters/fill_in_house/value=26");
    assertThat(money(late, "paralegal", MoneyTerm.PAY)).isCloseTo(-32_500, CLOSE);
  }

  @Test
  void turnoverIsReckonedWith() {
    // 52,000 * 0.19 * 0.21
    assertThat(money(BUSY, "paralegal", MoneyTerm.TURNOVER)).isCloseTo(-2_074.8, CLOSE);
  }

  @Test
  void hiringIsPaidOnceForEachHireInItsFirstWeek() {
    assertThat(money(BUSY, "paralegal", MoneyTerm.HIRING)).isEqualTo(-4_700);
    assertThat(money(BUSY, "both", MoneyTerm.HIRING)).isEqualTo(-9_400);
    Trial never = BUSY.under("parameters/fill_in_house/value=52");
    assertThat(money(never, "paralegal", MoneyTerm.HIRING)).isZero();
    assertThat(money(never, "paralegal", MoneyTerm.PAY)).isZero();
    // week 0: freed 8 * 0.5 * 100 = 400; pay 1,250; turnover 39.9; hiring 4,700
    assertThat(Bench.of(BUSY).earned("paralegal", 0)).isCloseTo(-5_589.9, CLOSE);
    assertThat(Bench.of(BUSY).earned("paralegal", 1)).isCloseTo(-889.9, CLOSE);
  }

  @Test
  void aHybridIsPaidTheHigherSalary() {
    // 52,000 against 41,600, then 60,000 against 52,000; times 1.25
    assertThat(money(BUSY, "hybrid", MoneyTerm.PAY)).isCloseTo(-65_000, CLOSE);
    Trial dear = BUSY.with("economics.case_manager_salary=60000");
    assertThat(money(dear, "hybrid", MoneyTerm.PAY)).isCloseTo(-75_000, CLOSE);
  }

  @Test
  void aVirtualHireCostsItsFeeInstead() {
    Trial virtual =
        BUSY.with("readiness.sourcing=virtual").under("parameters/fill_virtual/value=0");
    // 2,000 * 12
    assertThat(money(virtual, "paralegal", MoneyTerm.PAY)).isCloseTo(-24_000, CLOSE);
    // a quarter of a new search a year
    assertThat(money(virtual, "paralegal", MoneyTerm.TURNOVER)).isCloseTo(-125, CLOSE);
    assertThat(money(virtual, "paralegal", MoneyTerm.HIRING)).isEqualTo(-500);
    // the fee and the hiring
    assertThat(Bench.of(virtual).year("paralegal").wholeYearCost).isCloseTo(24_500, CLOSE);
  }

  @Test
  void payAndFeeScaleWithTheWeekOfTheHire() {
    Trial half = BUSY.with("readiness.hire_hours_per_week=20");
    // 65,000 / 2
    assertThat(money(half, "paralegal", MoneyTerm.PAY)).isCloseTo(-32_500, CLOSE);
    assertThat(money(BUSY, "paralegal:part_time", MoneyTerm.PAY)).isCloseTo(-32_500, CLOSE);
    // both halves: 65,000 / 4
    assertThat(money(half, "paralegal:part_time", MoneyTerm.PAY)).isCloseTo(-16_250, CLOSE);
    Trial virtual =
        half.with("readiness.sourcing=virtual").under("parameters/fill_virtual/value=0");
    assertThat(money(virtual, "paralegal", MoneyTerm.PAY)).isCloseTo(-12_000, CLOSE);
  }

  @Test
  void aWholeWorkedYearIsPayWithLoadAndHiringWheneverTheHireStarts() {
    // 52,000 * 1.25 + 4,700; turnover is a chance, not a bill
    Trial late = BUSY.under("parameters/fill_in_house/value=26");
    assertThat(Bench.of(late).year("paralegal").wholeYearCost).isCloseTo(69_700, CLOSE);
    // and 41,600 * 1.25 + 4,700 for the second
    assertThat(Bench.of(late).year("both").wholeYearCost).isCloseTo(126_400, CLOSE);
    assertThat(Bench.of(late).year("hold").wholeYearCost).isZero();
  }

  @Test
  void holdEarnsAndCostsNothing() {
    assertThat(Bench.of(BUSY).year("hold").money).containsOnly(0);
  }

  @Test
  void paybackIsTheWeekFromWhichTheSumStaysUp() {
    double[] sum = new double[Year.WEEKS];
    java.util.Arrays.fill(sum, -1);
    assertThat(Year.paybackWeek(sum, 0)).isZero();
    java.util.Arrays.fill(sum, 30, 52, 0);
    assertThat(Year.paybackWeek(sum, 0)).isEqualTo(31); // weeks are counted from 1
    sum[20] = 5; // up once, but not to stay
    assertThat(Year.paybackWeek(sum, 0)).isEqualTo(31);
    sum[51] = -0.01; // down at the end
    assertThat(Year.paybackWeek(sum, 0)).isZero();
    java.util.Arrays.fill(sum, 0); // never down: from the week of the first hire
    assertThat(Year.paybackWeek(sum, 6)).isEqualTo(7);
    assertThat(Year.paybackWeek(sum, 52)).isZero();
  }

  @Test
  void aHireThatEarnsPaysBackItsHiring() {
    // a week brings 8 * 0.5 * 500 = 2,000 less 1,289.9 = 710.1; 4,700 / 710.1 = 6.6 weeks
    Trial good = BUSY.with("economics.attorney_hour_value=500");
    Year year = Bench.of(good).year("paralegal");
    assertThat(Year.paybackWeek(year.runningSum, year.firstWeek)).isEqualTo(7);
  }
}
