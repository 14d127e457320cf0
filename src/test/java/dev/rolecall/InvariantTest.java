package dev.rolecall;

import static dev.rolecall.Bench.CALM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.OptionResult;
import dev.rolecall.decision.Decision;
import dev.rolecall.decision.Decision.Confidence;
import dev.rolecall.decision.GateResult;
import dev.rolecall.decision.OptionOutcome;
import dev.rolecall.decision.OptionOutcome.Contribution;
import dev.rolecall.model.Year;
import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Rules.MoneyTerm;
import dev.rolecall.rulebook.Staffing.Option;
import dev.rolecall.rulebook.Stream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every firm and every option. */
@Tag("slow")
class InvariantTest {

  static List<Trial> firms() {
    return SampleFirms.some(40);
  }

  private static List<Option> options(Bench bench) {
    return List.copyOf(bench.rulebook().staffing().options().values());
  }

  @ParameterizedTest
  @MethodSource("firms")
  void withoutDemandAHireIsIdleAndCostsWhatItCosts(Trial firm) {
    Trial idle =
        firm.with(
            "drafting.attorney_hours_per_week=0",
            "attorney_time.admin_hours_per_week=0",
            "drafting.backlog_hours=0",
            "drafting.backlog_trend_hours_per_week=0",
            "client_response.lag_hours=0",
            "coordination.task_lag_days=0",
            "caseload.growth_per_year=0%");
    Bench bench = Bench.of(idle);
    for (Option option : options(bench)) {
      Year year = bench.year(option.id());
      assertThat(year.load).as(option.id()).containsOnly(zeros(year.load.length));
      assertThat(year.money[MoneyTerm.BILLED_HOURS.ordinal()]).isZero();
      assertThat(year.money[MoneyTerm.MATTERS_KEPT.ordinal()]).isZero();
      assertThat(year.hoursFreed).isNotPositive();
      double costs =
          year.money[MoneyTerm.PAY.ordinal()]
              + year.money[MoneyTerm.TURNOVER.ordinal()]
              + year.money[MoneyTerm.HIRING.ordinal()];
      double perHour =
          bench.rulebook().figures().central(dev.rolecall.rulebook.Parameter.CONVERSION)
              * bench.profile().central(Input.HOUR_VALUE);
      assertThat(year.netBenefit()).isCloseTo(costs + year.hoursFreed * perHour, within(1e-6));
      if (!option.isBaseline()) {
        assertThat(year.netBenefit()).isNegative();
        assertThat(year.hoursFreed).isNegative();
      }
    }
  }

  private static double[] zeros(int length) {
    return length == 0 ? new double[] {} : new double[] {0};
  }

  @ParameterizedTest
  @MethodSource("firms")
  void withoutProductiveHoursBacklogsAreAsUnderHold(Trial firm) {
    Bench bench = Bench.of(firm.under("parameters/productive_hours/value=0"));
    for (Option option : options(bench)) {
      for (int week : Year.readingWeeks()) {
        double[] hold = kpis(bench.year("hold"), week);
        double[] hired = kpis(bench.year(option.id()), week);
        // all KPIs but the attorneys' own hours, which supervision adds to
        for (int kpi : new int[] {0, 1, 2, 3, 4}) {
          assertThat(hired[kpi]).as(option.id()).isEqualTo(hold[kpi]);
        }
        assertThat(hired[5]).isGreaterThanOrEqualTo(hold[5]);
      }
    }
  }

  /**
   * With one stream at a time owned by nobody but the hire, the work done in a year is at most its
   * hours: relief and backlog together, for roles no better than a specialist.
   */
  @ParameterizedTest
  @MethodSource("firms")
  void noHireDoesMoreThanItsHours(Trial firm) {
    Bench bench =
        Bench.of(firm.under("parameters/supervision_ramp/value=0", "parameters/review/value=0"));
    for (Option option : options(bench)) {
      double hours = 0;
      for (var role : option.hires()) {
        hours +=
            52
                * bench.profile().central(Input.HIRE_HOURS)
                / 40
                * 30
                * role.fullTimeShare()
                * role.competence().values().stream().mapToDouble(e -> e.likely()).max().orElse(0);
      }
      Year year = bench.year(option.id());
      assertThat(year.hoursFreed).as(option.id()).isLessThanOrEqualTo(hours + 1e-9);
      assertThat(cleared(bench, option.id())).isLessThanOrEqualTo(hours + 1e-9);
    }
  }

  private static double[] kpis(Year year, int week) {
    return Arrays.stream(Kpi.values()).mapToDouble(kpi -> year.kpi(kpi, week)).toArray();
  }

  /** Hours of backlog that an option has cleared beyond HOLD by the end of the year. */
  private static double cleared(Bench bench, String option) {
    double[] hold = kpis(bench.year("hold"), 52);
    double[] hired = kpis(bench.year(option), 52);
    double drafting = (hold[0] - hired[0]) * bench.today().inflow(Stream.DRAFTING.ordinal());
    double client = (hold[2] - hired[2]) / 40 * bench.today().inflow(Stream.CLIENT.ordinal());
    double records = (hold[3] - hired[3]) / 5 * bench.today().inflow(Stream.COORDINATION.ordinal());
    return drafting + client + records;
  }

  @ParameterizedTest
  @MethodSource("firms")
  void underHoldAFirmOfTwiceTheSizeReadsTheSame(Trial firm) {
    Bench one = Bench.of(firm);
    Trial twice = firm;
    for (Input input : SampleFirms.SIZE) {
      twice = twice.with(input.path() + "=" + 2 * one.profile().central(input));
    }
    Bench two = Bench.of(twice);
    for (int week : Year.readingWeeks()) {
      assertThat(kpis(two.year("hold"), week)).isEqualTo(kpis(one.year("hold"), week));
    }
    assertThat(two.year("hold").meanPressure).isEqualTo(one.year("hold").meanPressure);
  }

  @ParameterizedTest
  @MethodSource("firms")
  void holdIsNeutral(Trial firm) {
    Decision central = firm.decision(0);
    assertThat(central.baseline().categories().get(Category.RETURN)).isEqualTo(50);
    for (Decision decision : List.of(central, firm.decision(64))) {
      OptionOutcome hold = decision.baseline();
      assertThat(hold.eligible()).isTrue();
      assertThat(hold.gates()).isEmpty();
      assertThat(hold.netBenefit().low()).isZero();
      assertThat(hold.netBenefit().high()).isZero();
      assertThat(hold.cost()).isZero();
      assertThat(hold.hoursFreed()).isZero();
      assertThat(hold.paybackWeek()).isEmpty();
      assertThat(hold.load()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("firms")
  void contributionsAddUpToTheScore(Trial firm) {
    for (int draws : new int[] {0, 64}) {
      Decision decision = firm.decision(draws);
      for (OptionOutcome option : decision.options()) {
        double sum = option.contributions().stream().mapToDouble(Contribution::points).sum();
        assertThat(sum).isCloseTo(option.score().likely(), within(1e-9));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("firms")
  void aVerdictIsSound(Trial firm) {
    Assessment assessment = firm.assess(64);
    Decision decision = firm.decision(64);
    assertThat(decision.options()).contains(decision.recommended());
    assertThat(decision.recommended().eligible()).isTrue();
    assertThat(decision.recommended().option().alternative()).isFalse();
    Confidence sure = decision.confidence().orElseThrow();
    assertThat(sure.low()).isBetween(0.0, sure.share());
    assertThat(sure.high()).isBetween(sure.share(), 1.0);
    for (OptionOutcome option : decision.options()) {
      assertThat(option.score().low()).isLessThanOrEqualTo(option.score().high());
      assertThat(option.categories().get(Category.FIT)).isBetween(0.0, 100.0 + 1e-9);
      assertThat(option.categories().get(Category.DURABILITY)).isBetween(0.0, 100.0);
      option.load().forEach(load -> assertThat(load).isNotNegative());
      option
          .meanPressure()
          .values()
          .forEach(pressure -> assertThat(pressure).isBetween(0.0, 1.0 + 1e-9));
    }
    assertThat(Trial.json(assessment)).doesNotContain("NaN").doesNotContain("Infinity");
  }

  @Test
  void anyNumberOfDrawsWorks() {
    for (int draws : new int[] {64, 128, 1024}) {
      for (Trial firm : SampleFirms.some(4)) {
        Decision decision = firm.decision(draws);
        double wins = decision.recommended().bestShare() * draws;
        assertThat(wins).isCloseTo(Math.floor(wins + 0.5), within(1e-9)).isPositive();
        assertThat(decision.confidence()).isNotEqualTo(Optional.empty());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("firms")
  void aLargerBacklogNeverLowersItsPressure(Trial firm) {
    double before = -1;
    for (int hours : new int[] {0, 5, 20, 60, 150, 400, 2000}) {
      double pressure =
          firm.with("drafting.backlog_hours=" + hours).assess(0).needs().get(0).pressure();
      assertThat(pressure).isGreaterThanOrEqualTo(before);
      before = pressure;
    }
  }

  @ParameterizedTest
  @MethodSource("firms")
  void aHigherAffinityNeverLowersFit(Trial firm) {
    for (String need : List.of("drafting", "client_response", "coordination", "attorney_time")) {
      String path = "roles/paralegal/affinity/" + need + "/value=";
      double low = Bench.of(firm.under(path + 0.2)).category("paralegal", Category.FIT);
      double high = Bench.of(firm.under(path + 0.8)).category("paralegal", Category.FIT);
      assertThat(high).isGreaterThanOrEqualTo(low);
      double both = Bench.of(firm.under(path + 0.8)).category("both", Category.FIT);
      assertThat(both).isGreaterThanOrEqualTo(high);
    }
  }

  @ParameterizedTest
  @MethodSource("firms")
  void higherPayNeverRaisesTheNetBenefit(Trial firm) {
    Map<String, Double> before =
        net(firm.with("economics.paralegal_salary=40000", "economics.case_manager_salary=40000"));
    Map<String, Double> after =
        net(firm.with("economics.paralegal_salary=70000", "economics.case_manager_salary=70000"));
    after.forEach((option, net) -> assertThat(net).isLessThanOrEqualTo(before.get(option)));
  }

  private static Map<String, Double> net(Trial firm) {
    Map<String, Double> net = new java.util.TreeMap<>();
    firm.assess(0).options().forEach(option -> net.put(option.id(), option.netBenefit().likely()));
    return net;
  }

  @ParameterizedTest
  @MethodSource("firms")
  void aLargerBudgetNeverGatesMore(Trial firm) {
    long before = Long.MAX_VALUE;
    for (int budget : new int[] {0, 30_000, 60_000, 80_000, 120_000, 200_000}) {
      long gated =
          firm.with("economics.budget_per_year=" + budget).decision(64).options().stream()
              .flatMap(option -> option.gates().stream())
              .filter(GateResult::gated)
              .count();
      assertThat(gated).isLessThanOrEqualTo(before);
      before = gated;
    }
  }

  @Test
  void answeringOneMoreInputKeepsTheDrawsOfTheOthers() {
    // an input that touches no score at all: the whole result stays, but for what is assumed
    Assessment before = CALM.assess(64);
    Assessment after = CALM.with("attorney_time.clerical=30%").assess(64);
    for (OptionResult option : before.options()) {
      assertThat(after.option(option.id()).orElseThrow().score()).isEqualTo(option.score());
    }
    assertThat(before.isStated(Input.CLERICAL)).isFalse();
    assertThat(after.isStated(Input.CLERICAL)).isTrue();
  }
}
