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

/** Each money term, the cost of a whole year, and payback. */
class MoneyTest {

  private static final Offset<Double> CLOSE = within(1e-6);

  /** A paralegal of 8 hours a week, which are just the 8 hours of drafting to take over. */
  private static final Trial BUSY =
      CALM.under(AT_ONCE).under("parameters/productive_hours/value=8");

  private static double money(Trial trial, String option, MoneyTerm term) {
    return Bench.of(trial).money(option, term);
  }

  @Test
  void freedHoursBecomeFees() {
    // 52 * 8 hours * 0.5 * 100 dollars
    assertThat(money(BUSY, "paralegal", MoneyTerm.FREED_HOURS)).isCloseTo(20_800, CLOSE);
  }

  @Test
  void draftingHoursOfBillableRolesAreBilled() {
    // 52 * 8 hours * 0.6 * 50 dollars
    assertThat(money(BUSY, "paralegal", MoneyTerm.BILLED_HOURS)).isCloseTo(12_480, CLOSE);
    Trial spare = BUSY.under("parameters/productive_hours/value=40");
    assertThat(money(spare, "case_manager", MoneyTerm.BILLED_HOURS)).isZero();
    // a hybrid's clock hours: 8 / (0.95 * 0.9) = 9.356725146 a week; 52 * that * 0.6 * 50
    assertThat(money(spare, "hybrid", MoneyTerm.BILLED_HOURS))
        .isCloseTo(14_596.491228070176, CLOSE);
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
    // week 0: freed 8 * 0.5 * 100 = 400; billed 8 * 0.6 * 50 = 240; pay 1,250; turnover 39.9;
    // hiring 4,700
    assertThat(Bench.of(BUSY).earned("paralegal", 0)).isCloseTo(-5_349.9, CLOSE);
    assertThat(Bench.of(BUSY).earned("paralegal", 1)).isCloseTo(-649.9, CLOSE);
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
    assertThat(money(virtual, "paralegal", MoneyTerm.TURNOVER)).isZero();
    assertThat(money(virtual, "paralegal", MoneyTerm.HIRING)).isEqualTo(-500);
    // the fee and the hiring
    assertThat(Bench.of(virtual).year("paralegal").wholeYearCost).isCloseTo(24_500, CLOSE);
  }

  @Test
  void payAndFeeScaleWithTheWeekOfTheHire() {
    Trial half = BUSY.with("readiness.hire_hours_per_week=20");
    // 65,000 / 2
    assertThat(money(half, "paralegal", MoneyTerm.PAY)).isCloseTo(-32_500, CLOSE);
    assertThat(money(BUSY, "part_time_paralegal", MoneyTerm.PAY)).isCloseTo(-32_500, CLOSE);
    // both halves: 65,000 / 4
    assertThat(money(half, "part_time_paralegal", MoneyTerm.PAY)).isCloseTo(-16_250, CLOSE);
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
    // a week brings 8 * 0.5 * 500 + 240 = 2,240 less 1,289.9 = 950.1; 4,700 / 950.1 = 4.95 weeks
    Trial good = BUSY.with("economics.attorney_hour_value=500");
    Year year = Bench.of(good).year("paralegal");
    assertThat(Year.paybackWeek(year.runningSum, year.firstWeek)).isEqualTo(5);
  }
}
