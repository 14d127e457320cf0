package dev.rolecall.decision;

import static dev.rolecall.Bench.CALM;
import static dev.rolecall.Bench.HURT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.rolecall.ExampleFirms;
import dev.rolecall.Trial;
import dev.rolecall.decision.Decision.Confidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Gates over draws, and what a verdict is made of. */
class DeciderTest {

  /** A budget of 0 to 200,000 around 100,000, against a cost that is exact. */
  private static Trial costing(double cost) {
    return CALM.with(
            "economics.budget_per_year=0..200000",
            "readiness.hire_hours_per_week=40",
            "economics.paralegal_salary=" + cost,
            "economics.case_manager_salary=10")
        .under("parameters/pay_load/value=1", "parameters/hiring_cost_in_house/value=0");
  }

  private static OptionOutcome paralegal(Trial trial, int draws) {
    return trial.decision(draws).options().stream()
        .filter(option -> option.option().id().equals("paralegal"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aGateIsJudgedOnMeans() {
    // the mean of the triangle is its peak; nets sample it to within a hundred dollars
    OptionOutcome just = paralegal(costing(99_800), 1024);
    assertThat(just.gates()).isEmpty();
    assertThat(just.isRuledOut()).isFalse();
    OptionOutcome over = paralegal(costing(100_200), 1024);
    assertThat(over.isRuledOut()).isTrue();
    assertThat(over.eligible()).isFalse();
    assertThat(over.bestShare()).isZero();
    assertThat(over.score().likely()).isPositive();
    GateResult budget = over.gates().get(0);
    assertThat(budget.excess()).isCloseTo(200, within(100.0));
    assertThat(budget.salary().orElseThrow()).isCloseTo(100_200 - budget.excess(), within(1e-6));
  }

  /**
   * Where no hire that owns the bottleneck is worth making, the bottleneck strikes no other: on the
   * means, and so in each draw. (The paralegal was recommended and best in no draw.)
   */
  @Test
  void theBottleneckStrikesNoHireInADrawWhereItStrikesNoneOnMeans() {
    Decision verdict =
        Trial.of(
                """
                firm: {attorneys: 2, staff: {paralegals: 1, case_managers: 0}, state: NY}
                caseload: {open_matters: 73, new_leads_per_month: 22, growth_per_year: 5%}
                drafting: {backlog_hours: 19, attorney_hours_per_week: 6.2}
                client_response: {lag_hours: 4.3}
                attorney_time: {admin_hours_per_week: 2}
                coordination: {task_lag_days: 8.7, milestone_slippage: 8%}
                """)
            .with("firm.practice_areas=family")
            .decision(1024);

    assertThat(verdict.recommended().option().id()).isEqualTo("paralegal");
    assertThat(verdict.recommended().bestShare()).isBetween(0.1, 0.3);
  }

  /** 20,000 to 80,000 around 50,000, at a load of 1 and no cost of hiring. */
  @Test
  void anAssumedSalaryCountsAtItsLowEnd() {
    Trial firm =
        Trial.of(
                """
                firm: {attorneys: 2}
                caseload: {open_matters: 100}
                drafting: {backlog_hours: 100}
                client_response: {lag_hours: 8}
                readiness: {hire_hours_per_week: 40}
                """)
            .under(
                "parameters/pay_load/value=1",
                "parameters/hiring_cost_in_house/value=0",
                "priors/economics.paralegal_salary/value={low: 20000, likely: 50000, high: 80000}");
    OptionOutcome poor = paralegal(firm.with("economics.budget_per_year=19999"), 256);
    assertThat(poor.isRuledOut()).isTrue();
    assertThat(poor.gates().get(0).reading()).isCloseTo(20_000, within(1e-6));
    OptionOutcome warned = paralegal(firm.with("economics.budget_per_year=20001"), 256);
    assertThat(warned.isRuledOut()).isFalse();
    assertThat(warned.gates()).as("a likely salary is over the budget").hasSize(1);
    assertThat(warned.gates().get(0).reading()).isCloseTo(50_000, within(200.0));
    assertThat(warned.gates().get(0).salary().orElseThrow()).isCloseTo(20_001, within(1e-6));
    assertThat(paralegal(firm.with("economics.budget_per_year=51000"), 256).gates()).isEmpty();
  }

  @Test
  void supervisionIsWarnedOfFromOnceTheHoursStated() {
    Trial firm = HURT.under("parameters/supervision_ramp/value=3");
    double peak = paralegal(firm, 64).peakSupervision();
    Trial enough = firm.with("readiness.supervision_hours_per_week=" + (peak + 0.01));
    assertThat(paralegal(enough, 64).gates()).isEmpty();
    Trial tight = firm.with("readiness.supervision_hours_per_week=" + (peak - 0.01));
    assertThat(paralegal(tight, 64).gates()).hasSize(1);
    assertThat(paralegal(tight, 64).isRuledOut()).isFalse();
    Trial short3 = firm.with("readiness.supervision_hours_per_week=" + (peak / 3 - 0.01));
    assertThat(paralegal(short3, 64).isRuledOut()).isTrue();
  }

  @Test
  void theRecommendationHasTheHighestMeanOfTheEligible() {
    for (Trial trial :
        List.of(CALM, HURT, costing(105_000), HURT.with("caseload.open_matters=300"))) {
      Decision decision = trial.decision(128);
      double best =
          decision.options().stream()
              .filter(OptionOutcome::eligible)
              .mapToDouble(option -> option.score().likely())
              .max()
              .orElseThrow();
      assertThat(decision.recommended().score().likely()).isCloseTo(best, within(1e-12));
      assertThat(decision.confidence().orElseThrow().share())
          .isCloseTo(decision.recommended().bestShare(), within(1e-12));
    }
  }

  @Test
  void bestSharesOfTheMainOptionsAddUpToOne() {
    Decision decision = HURT.decision(64);
    assertThat(decision.options().stream().mapToDouble(OptionOutcome::bestShare).sum())
        .isCloseTo(1, within(1e-12));
    assertThat(decision.alternatives().stream().mapToDouble(OptionOutcome::bestShare).sum())
        .isZero();
  }

  @Test
  void strengthFollowsTheConfidence() {
    double share = UNSURE.decision(64).confidence().orElseThrow().share();
    assertThat(share).as("neither never nor always").isBetween(0.01, 0.99);
    assertThat(strength("moderate/value=0", "strong/value=" + share)).isEqualTo(Strength.STRONG);
    assertThat(strength("moderate/value=" + share, "strong/value=1")).isEqualTo(Strength.MODERATE);
    double above = share + 0.001;
    assertThat(strength("moderate/value=" + above, "strong/value=1"))
        .isEqualTo(Strength.CLOSE_CALL);
  }

  private static final Trial UNSURE =
      HURT.with("drafting.backlog_hours=80", "client_response.lag_hours=12");

  private static Strength strength(String one, String other) {
    Decision decision =
        UNSURE
            .under("parameters/" + one, "parameters/" + other, "parameters/equal_points/value=0")
            .decision(64);
    return decision.strength().orElseThrow();
  }

  @Test
  void centralValuesAloneTellNoConfidence() {
    Decision decision = HURT.decision(0);
    assertThat(decision.confidence()).isEmpty();
    assertThat(decision.strength()).isEmpty();
  }

  @Test
  void drawsArePowersOfTwoFrom64() {
    for (int draws : new int[] {0, 64, 128, 1024, 1 << 20}) {
      assertThat(new Settings(draws, 1).draws()).isEqualTo(draws);
    }
    for (int draws : new int[] {-64, 1, 8, 32, 63, 65, 100, 1 << 21}) {
      assertThatThrownBy(() -> new Settings(draws, 1)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void anExactFirmUnderExactFiguresHasTheModelsErrorAlone() {
    // without the error, too, every draw is the central one
    Decision decision =
        HURT.under(EXACT)
            .under("parameters/model_error_relief/value=0", "parameters/model_error_return/value=0")
            .decision(64);
    for (OptionOutcome option : decision.options()) {
      assertThat(option.score().high()).isCloseTo(option.score().low(), within(1e-9));
    }
    assertThat(decision.confidence().orElseThrow()).isEqualTo(new Confidence(1, 1, 1));
    // with it, RELIEF errs by 6 and RETURN by 8 points: 0.3^2 * 6^2 + 0.35^2 * 8^2 = 11.08, a
    // deviation of 3.33; 80% of a bell lie within 1.28 of them to either side: 8.5 in all
    Spread score = HURT.under(EXACT).decision(1024).options().get(0).score();
    assertThat(score.high() - score.low()).isCloseTo(8.5, within(0.4));
  }

  static List<String> examples() {
    return ExampleFirms.files();
  }

  /** More draws say the same more exactly: the shares differ by no more than their errors. */
  @ParameterizedTest
  @MethodSource("examples")
  void theVerdictDoesNotHangOnTheNumberOfDraws(String file) throws IOException {
    Trial firm = Trial.of(Files.readString(Path.of(file)));
    Decision standard = firm.decision(1024);
    Confidence sure = standard.confidence().orElseThrow();
    for (int draws : new int[] {256, 4096}) {
      Decision other = firm.decision(draws);
      assertThat(other.recommended().option().id()).isEqualTo(standard.recommended().option().id());
      Confidence one = other.confidence().orElseThrow();
      double errors = (sure.high() - sure.low() + one.high() - one.low()) / 2;
      assertThat(one.share()).isCloseTo(sure.share(), within(Math.max(errors, 0.01)));
    }
  }

  private static final String[] EXACT = {
    "parameters/productive_hours/value=30",
    "parameters/fill_in_house/value=6",
    "parameters/ramp_start/value=0.35",
    "parameters/ramp_partial/value=21",
    "parameters/switch_loss/value=0.1",
    "parameters/delegable_admin/value=0.65",
    "parameters/conversion/value=0.5",
    "parameters/billable_share/value=0.6",
    "parameters/pay_load/value=1.25",
    "parameters/hiring_cost_in_house/value=4700",
    "parameters/turnover/value=0.19",
    "parameters/replacement/value=0.21",
    "parameters/supervision_ramp/value=3",
    "parameters/supervision_steady/value=1",
    "parameters/review/value=0.2",
    "parameters/matters_lost/value=0.01",
    "parameters/hours_per_lead/value=0.75",
    "parameters/practice_hours_factor/value=1",
    "parameters/weight_factor/value=1",
    "roles/paralegal/competence/client=0.6",
    "roles/paralegal/competence/coordination=0.7",
    "roles/case_manager/competence/drafting=0.25",
    "roles/hybrid/competence/drafting=0.95",
    "roles/hybrid/competence/client=0.95",
    "roles/hybrid/competence/coordination=0.95"
  };
}
