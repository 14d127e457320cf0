package dev.rolecall.model;

import static dev.rolecall.Bench.AT_ONCE;
import static dev.rolecall.Bench.CALM;
import static dev.rolecall.Bench.HURT;
import static dev.rolecall.Bench.NO_MONEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rolecall.Bench;
import dev.rolecall.Trial;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FIT, RELIEF, RETURN, and how the four become a score. */
class CategoriesTest {

  private static final Offset<Double> CLOSE = within(1e-9);

  @ParameterizedTest
  @CsvSource({
    // pressures of the firm: 0.258199, 0.333333, 0.395285, 0.090909 (PressureTest), weights .3 .3
    // .2
    // .2
    // hold owns nothing: 100 * (1 - (0.077460 + 0.1 + 0.079057 + 0.018182))
    "hold, 72.5301573389824",
    // .9 .45 .5 .6: 100 * (1 - (0.077460*.1 + 0.1*.55 + 0.079057*.5 + 0.018182*.4))
    "paralegal, 89.0452835282753",
    // both: unowned .1*.7 = .07, .55*.1 = .055, .5*.1 = .05, .4*.2 = .08:
    // 100 * (1 - (0.077460*.07 + 0.1*.055 + 0.079057*.05 + 0.018182*.08))
    "both, 98.36704307855537"
  })
  void fitIsThePressureOwned(String option, double fit) {
    assertThat(Bench.of(HURT).category(option, Category.FIT)).isCloseTo(fit, CLOSE);
  }

  /** Colleagues who own a need leave less of it to one more: the affinities count half. */
  @ParameterizedTest
  @CsvSource({
    // two attorneys; half a paralegal owns drafting (.9), coordination (.5) and attorney time (.6),
    // not client response (.45): 100 * (1 - (0.077460*.55 + 0.1*.55 + 0.079057*.75 + 0.018182*.7))
    "paralegal, paralegals=0.5, 83.037720434",
    "paralegal, paralegals=0.4, 89.0452835282753", // fewer than one to four attorneys
    "paralegal, case_managers=1, 89.0452835282753",
    // of a hybrid either count; .7 .7 .7 .7, of which a paralegal owns all but client response:
    // 100 * (1 - (0.077460*.65 + 0.1*.3 + 0.079057*.65 + 0.018182*.65))
    "hybrid, paralegals=1, 85.644602271",
    // a case manager owns all but drafting: 100 * (1 - (0.077460*.3 + (0.1+0.079057+0.018182)*.65))
    "hybrid, case_managers=1, 84.855690612"
  })
  void fitCountsWhomTheFirmHas(String option, String staff, double fit) {
    Trial firm = HURT.with("firm.staff." + staff);
    assertThat(Bench.of(firm).category(option, Category.FIT)).isCloseTo(fit, within(1e-8));
  }

  @Test
  void twoOfARoleCountOnceInFit() {
    Trial pair = HURT.under("options/both/hires=[paralegal, paralegal]");
    assertThat(Bench.of(pair).category("both", Category.FIT))
        .isEqualTo(Bench.of(HURT).category("paralegal", Category.FIT));
  }

  /** A backlog of twelve weeks brought to five is relief, though five are critical still. */
  @Test
  void reliefFromAboveCriticalCounts() {
    // 156 hours, 12 weeks of 13, are critical; 1.75 hours a week leave 65, 5 weeks, after a year,
    // on
    // average 156 - 1.75 * 26.5 = 109.625: a pressure of (109.625 / 13 - 1) / 11, of the need
    // sqrt(0.6) times as much; administration presses with 1/11 throughout
    Trial deep =
        CALM.with("drafting.backlog_hours=156", "drafting.attorney_hours_per_week=0")
            .under(AT_ONCE)
            .under("parameters/productive_hours/value=1.75");
    Bench bench = Bench.of(deep);
    assertThat(bench.kpi("paralegal", 52, Kpi.BACKLOG_WEEKS)).isCloseTo(5, CLOSE);
    double admin = 0.2 / 11;
    assertThat(bench.category("hold", Category.RELIEF))
        .isCloseTo(100 * (1 - 0.3 * Math.sqrt(0.6) - admin), CLOSE);
    double pressure = (109.625 / 13 - 1) / 11;
    assertThat(bench.category("paralegal", Category.RELIEF))
        .isCloseTo(100 * (1 - 0.3 * Math.sqrt(0.6) * pressure - admin), CLOSE);
  }

  @Test
  void reliefIsTheMeanPressureTakenOff() {
    // Clients at critical (32 hours) until a case manager comes in week 26 and clears all at once:
    // a mean pressure of 26/52; all else calm: 100 * (1 - 0.3 * 0.5)
    Trial trial =
        CALM.with(
                "client_response.lag_hours=32",
                "attorney_time.admin_hours_per_week=5",
                "drafting.backlog_hours=12",
                "coordination.task_lag_days=0.9",
                "coordination.milestone_slippage=4%")
            .under(AT_ONCE)
            .under(
                "parameters/fill_in_house/value=26",
                "parameters/drain/value=1",
                "parameters/productive_hours/value=400");
    assertThat(Bench.of(trial).category("case_manager", Category.RELIEF)).isCloseTo(85, CLOSE);
    // hold: 100 * (1 - 0.3 * 1)
    assertThat(Bench.of(trial).category("hold", Category.RELIEF)).isCloseTo(70, CLOSE);
  }

  /** 52 * 8 hours are freed, and nothing else counts. */
  private static final Trial FREED_ONLY =
      CALM.under(AT_ONCE)
          .under(NO_MONEY)
          .under("parameters/productive_hours/value=8", "parameters/conversion/value=0.5");

  @Test
  void returnSaturates() {
    // 208 hours * 432.6923... = 90,000; scale 60,000 + 30,000 * 2 = 120,000: x = 0.75;
    // sqrt(1 + 0.5625) = 1.25; 50 + 50 * 0.75 / 1.25
    Trial gain = FREED_ONLY.with("economics.attorney_hour_value=432.69230769230769");
    assertThat(Bench.of(gain).category("paralegal", Category.RETURN)).isCloseTo(80, CLOSE);
    // pay 72,000 * 1.25 = 90,000 lost: 50 - 30
    Trial loss =
        FREED_ONLY
            .with("economics.paralegal_salary=72000", "economics.attorney_hour_value=0")
            .under("parameters/pay_load/value=1.25");
    assertThat(Bench.of(loss).category("paralegal", Category.RETURN)).isCloseTo(20, CLOSE);
    assertThat(Bench.of(loss).category("hold", Category.RETURN)).isEqualTo(50);
  }

  @Test
  void whatIsLargeGrowsWithTheFirm() {
    // 90,000 / (60,000 + 30,000 * 1) = 1: 50 + 50 / sqrt(2)
    Trial solo =
        FREED_ONLY.with(
            "firm.attorneys=1",
            "drafting.attorney_hours_per_week=8",
            "economics.attorney_hour_value=432.69230769230769");
    assertThat(Bench.of(solo).category("paralegal", Category.RETURN))
        .isCloseTo(85.35533905932738, CLOSE);
  }

  @Test
  void moneyRowsShareTheReturn() {
    // freed 90,000, pay -65,000: x = 25,000 / 120,000 = 0.2083...; root below
    Trial trial =
        FREED_ONLY
            .with("economics.attorney_hour_value=432.69230769230769")
            .under("parameters/pay_load/value=1.25");
    Bench bench = Bench.of(trial);
    double root = 1.0214708893442719; // sqrt(1 + 0.2083333^2)
    // .35 * 50 * 0.75 / root; .35 * 50 * -0.541666 / root
    assertThat(bench.points("paralegal", Category.RETURN, "freed_hours"))
        .isCloseTo(0.35 * 50 * 0.75 / root, CLOSE);
    assertThat(bench.points("paralegal", Category.RETURN, "pay"))
        .isCloseTo(0.35 * 50 * (-65_000 / 120_000.0) / root, CLOSE);
  }

  @Test
  void prioritiesAreNormalised() {
    Trial equal = HURT.with("priorities={fit: 3, relief: 3, return: 3, durability: 3}");
    Bench bench = Bench.of(equal);
    double mean = Arrays.stream(bench.score("paralegal").categories).sum() / 4;
    assertThat(bench.score("paralegal").total).isCloseTo(mean, CLOSE);
    Trial doubled = HURT.with("priorities={fit: 50, relief: 60, return: 70, durability: 20}");
    assertThat(Bench.of(doubled).score("both").total)
        .isCloseTo(Bench.of(HURT).score("both").total, CLOSE);
    // a missing priority keeps its default: 25 of 25 + 30 + 35 + 0
    Trial noHold = HURT.with("priorities={durability: 0}");
    assertThat(Bench.of(noHold).points("hold", Category.FIT, "base"))
        .isCloseTo(100 * 25 / 90.0, CLOSE);
  }

  @Test
  void theScoreIsTheFourByTheirWeights() {
    Score score = Bench.of(HURT).score("hybrid");
    double[] c = score.categories;
    assertThat(score.total).isCloseTo(0.25 * c[0] + 0.3 * c[1] + 0.35 * c[2] + 0.1 * c[3], CLOSE);
  }

  @Test
  void rowsAddUpToTheScore() {
    for (Trial trial : new Trial[] {CALM, HURT, HURT.with("firm.staff.paralegals=20")}) {
      Bench bench = Bench.of(trial);
      for (Option option : bench.rulebook().staffing().options().values()) {
        Score score = bench.score(option.id());
        assertThat(Arrays.stream(score.points).sum()).as(option.id()).isCloseTo(score.total, CLOSE);
      }
    }
  }
}
