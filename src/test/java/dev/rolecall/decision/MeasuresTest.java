package dev.rolecall.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rolecall.Trial;
import dev.rolecall.decision.Decision.MeasureAdvice;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import dev.rolecall.document.Node.ScalarNode;
import dev.rolecall.model.Diagnosis;
import dev.rolecall.model.FirmState;
import dev.rolecall.model.UncertainInputs;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Measure.MeasureReading;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookReader;
import dev.rolecall.rulebook.Rules.GateKind;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Measures fire on the advised option, just where the rulebook says, and never deny the verdict.
 */
class MeasuresTest {

  /** Every KPI is calm, and no measure has a reason. */
  private static final Trial CALM =
      Trial.of(
          """
          rolecall: 1
          firm:
            attorneys: 3
            litigated: 0%
            staff: {paralegals: 2, case_managers: 2, legal_assistants: 2}
          caseload: {open_matters: 130.35, new_leads_per_month: 0, growth_per_year: 0%}
          drafting: {backlog_hours: 0, attorney_hours_per_week: 0}
          client_response: {lag_hours: 0, sla_hours: 8, missed_calls: 0%}
          coordination: {task_lag_days: 0, milestone_slippage: 0%}
          attorney_time: {admin_hours_per_week: 0, clerical: 0%, worked_hours_per_week: 40}
          readiness: {sop_maturity: documented, supervision_hours_per_week: 10}
          """);

  /**
   * A hand-made verdict: what it hires, with a load, a score, the limits it fails, and its year.
   */
  private record Hire(String option, double score, double load, List<GateResult> gates, Year year) {

    static final Hire HOLD = of("hold", 50, 0);

    static Hire of(String option, double score, double load) {
      return new Hire(option, score, load, List.of(), new Year(0, 0, 0));
    }

    /** A hire that is busy, the best by far. */
    static Hire of(String option) {
      return of(option, 90, 1);
    }

    Hire failing(GateKind... kinds) {
      List<GateResult> failed =
          Stream.of(kinds)
              .map(
                  kind ->
                      new GateResult(
                          RulebookReader.standard().rules().gates().get(kind.id()),
                          60_000,
                          30_000,
                          30_000,
                          OptionalDouble.empty(),
                          false,
                          true))
              .toList();
      return new Hire(option, score, load, failed, year);
    }

    Hire in(Year other) {
      return new Hire(option, score, load, gates, other);
    }

    /** What measures read, by the names of the record's components; nothing of all else. */
    OptionOutcome outcome(Rulebook rulebook) {
      var chosen = rulebook.staffing().options().get(option);
      Map<String, Object> read =
          Map.of(
              "option",
              chosen,
              "eligible",
              gates.isEmpty(),
              "gates",
              gates,
              "score",
              new Spread(score, score, score),
              "conditions",
              List.of(),
              "load",
              chosen.hires().stream().map(hire -> load).toList(),
              "weeks",
              Map.of(52, year.kpis()));
      RecordComponent[] all = OptionOutcome.class.getRecordComponents();
      Object[] values =
          Stream.of(all)
              .map(
                  one ->
                      read.getOrDefault(one.getName(), one.getType() == double.class ? 0.0 : null))
              .toArray();
      try {
        Class<?>[] types = Stream.of(all).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return OptionOutcome.class.getDeclaredConstructor(types).newInstance(values);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Readings a year from now. */
  private record Year(double lag, double admin, double drafting) {
    Map<Kpi, Double> kpis() {
      Map<Kpi, Double> kpis = new EnumMap<>(Kpi.class);
      kpis.put(Kpi.RESPONSE_LAG_HOURS, lag);
      kpis.put(Kpi.ADMIN_HOURS, admin);
      kpis.put(Kpi.ATTORNEY_DRAFTING_HOURS, drafting);
      return kpis;
    }
  }

  /** A firm and the verdict on it. */
  private record Case(Trial firm, Hire advised, Hire... others) {

    Case(Trial firm) {
      this(firm, Hire.HOLD);
    }

    List<MeasureAdvice> advice() {
      return advice(firm.rulebook());
    }

    List<MeasureAdvice> advice(Rulebook rulebook) {
      List<OptionOutcome> options = new ArrayList<>();
      options.add(advised.outcome(rulebook));
      Stream.of(others).forEach(other -> options.add(other.outcome(rulebook)));
      if (options.stream().noneMatch(one -> one.option().isBaseline())) {
        options.add(Hire.HOLD.outcome(rulebook));
      }
      Profile profile = firm.profile(rulebook);
      return new Measures(profile, rulebook, today(profile, rulebook), options, options.get(0))
          .advised();
    }

    private static Diagnosis today(Profile profile, Rulebook rulebook) {
      UncertainInputs inputs = new UncertainInputs(profile, rulebook);
      FirmState firm = new FirmState(profile, rulebook, inputs);
      firm.read(inputs.central());
      Diagnosis.Means today = new Diagnosis.Means(rulebook);
      today.add(firm);
      return today.diagnosis();
    }

    List<String> ids() {
      return advice().stream().map(one -> one.measure().id()).toList();
    }

    /** Under a rulebook in which nothing else fires. */
    MeasureAdvice only() {
      assertThat(ids()).hasSize(1);
      return advice().get(0);
    }
  }

  private static Case hold(String... inputs) {
    return new Case(CALM.with(inputs));
  }

  private static Case hiring(String option, String... inputs) {
    return new Case(CALM.with(inputs), Hire.of(option));
  }

  @Test
  void aCalmFirmIsAdvisedNothing() {
    assertThat(hold().ids()).isEmpty();
    assertThat(hiring("both").ids()).isEmpty();
  }

  @Test
  void rebalancesWhereAColleagueHasTimeForWorkThatPresses() {
    // 130.35 matters x 1.3 hours / 4.345 are 39 hours of drafting a week; 4 weeks are critical
    String[] late = {"drafting.backlog_hours=156", "firm.staff_load.paralegals=70%"};
    MeasureAdvice advice = hold(late).only();
    assertThat(advice.measure().id()).isEqualTo("rebalance");
    assertThat(advice.strength()).isCloseTo(0.5, within(1e-9));
    assertThat(advice.trigger()).isEqualTo(MeasureReading.STAFF_LOAD);
    assertThat(advice.reading()).isEqualTo(0.7);
    assertThat(advice.kpi()).isEqualTo(Kpi.BACKLOG_WEEKS);
    assertThat(advice.colleagues()).contains(Input.PARALEGALS);
    assertThat(hiring("paralegal", late).ids()).containsExactly("rebalance");
    assertThat(hold("drafting.backlog_hours=156", "firm.staff_load.paralegals=71%").ids())
        .isEmpty();
    assertThat(hold("drafting.backlog_hours=156").ids()).as("unstated is full").isEmpty();
  }

  @Test
  void rebalancesOnlyWorkOfTheColleaguesOwn() {
    String idle = "firm.staff_load.case_managers=20%";
    assertThat(hold("drafting.backlog_hours=156", idle).ids()).isEmpty();
    MeasureAdvice advice = hold("client_response.lag_hours=32", idle).only();
    assertThat(advice.kpi()).isEqualTo(Kpi.RESPONSE_LAG_HOURS);
    assertThat(advice.colleagues()).contains(Input.CASE_MANAGERS);
    assertThat(hold("client_response.lag_hours=32", idle, "firm.staff.case_managers=0").ids())
        .as("nobody there")
        .isEmpty();
    // half strength at a pressure of .225: 8 + .225 * 24 hours
    assertThat(hold("client_response.lag_hours=13.41", idle).ids()).hasSize(1);
    assertThat(hold("client_response.lag_hours=13.39", idle).ids()).isEmpty();
  }

  @Test
  void rebalancesWithThoseWhoAreLeastBusy() {
    MeasureAdvice advice =
        hold(
                "coordination.task_lag_days=6",
                "firm.staff_load.case_managers=69%",
                "firm.staff_load.legal_assistants=65%")
            .only();
    assertThat(advice.colleagues()).contains(Input.LEGAL_ASSISTANTS);
    assertThat(advice.reading()).isEqualTo(0.65);
  }

  private static Case late(String procedures, double days, double load) {
    Trial firm =
        CALM.with("readiness.sop_maturity=" + procedures, "coordination.task_lag_days=" + days);
    return new Case(firm, Hire.of("case_manager", 90, load));
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "partial"})
  void proceduresComeFirstWhereWorkIsLateThoughThereIsTime(String procedures) {
    MeasureAdvice advice = late(procedures, 6, 0.849).only();
    assertThat(advice.measure().id()).isEqualTo("procedures_first");
    assertThat(advice.trigger()).isEqualTo(MeasureReading.PRESSURE);
    assertThat(advice.kpi()).isEqualTo(Kpi.TASK_LAG_DAYS);
    assertThat(advice.advice()).contains("before the hire starts");
    assertThat(late(procedures, 6, 0.851).ids()).isEmpty();
    // half strength at a pressure of .4: 2 + .4 * 4 days
    assertThat(late(procedures, 3.61, 0.8).ids()).hasSize(1);
    assertThat(late(procedures, 3.59, 0.8).ids()).isEmpty();
    assertThat(late("documented", 6, 0).ids()).isEmpty();
  }

  @Test
  void proceduresComeFirstWhereMilestonesSlip() {
    Case slipping =
        new Case(
            CALM.with("readiness.sop_maturity=partial", "coordination.milestone_slippage=40%"),
            Hire.of("case_manager", 90, 0.5));
    assertThat(slipping.only().kpi()).isEqualTo(Kpi.MILESTONE_SLIPPAGE);
  }

  @Test
  void noReadingIsTakenFromAnOptionThatIsOut() {
    Trial firm =
        CALM.with("readiness.sop_maturity=none", "coordination.task_lag_days=6")
            .under("measures/freelance/effort=9");
    Hire idle = Hire.of("case_manager", 90, 0.3);
    assertThat(new Case(firm, Hire.HOLD, idle).ids())
        .containsExactly("freelance", "procedures_first");
    assertThat(new Case(firm, Hire.HOLD, idle.failing(GateKind.SPAN)).ids()).isEmpty();
    assertThat(
            new Case(firm, Hire.HOLD, idle.failing(GateKind.SPAN), Hire.of("hybrid", 60, 0.3))
                .ids())
        .as("nor from one that nobody would choose")
        .isEmpty();
    Trial overloaded =
        CALM.under("measures/freelance/any/load/from=1", "measures/freelance/any/load/to=2")
            .under(
                "measures/freelance/all/pressure/from=-2", "measures/freelance/all/pressure/to=-1");
    Hire busy = Hire.of("case_manager", 90, 3);
    assertThat(new Case(overloaded, Hire.HOLD, busy).ids()).containsExactly("freelance");
    assertThat(new Case(overloaded, Hire.HOLD, busy.failing(GateKind.SPAN)).ids()).isEmpty();
  }

  @Test
  void clericalWorkGoesToAnAssistantWhereItAlonePresses() {
    String[] press = {"attorney_time.admin_hours_per_week=20", "attorney_time.clerical=45%"};
    MeasureAdvice advice = hold(press).only();
    assertThat(advice.measure().id()).isEqualTo("legal_assistant_first");
    assertThat(advice.trigger()).isEqualTo(MeasureReading.CLERICAL_SHARE);
    assertThat(advice.kpi()).isEqualTo(Kpi.ADMIN_HOURS);
    assertThat(advice.advice()).doesNotContain("the hire");
    assertThat(hiring("case_manager", press).only().advice()).contains("keep the hire for");
    assertThat(hold(press[0], "attorney_time.clerical=44%").ids()).isEmpty();
    // half strength at a pressure of .25: 9 + .25 * 11 hours
    String all = "attorney_time.clerical=60%";
    assertThat(hold("attorney_time.admin_hours_per_week=11.76", all).ids()).hasSize(1);
    assertThat(hold("attorney_time.admin_hours_per_week=11.74", all).ids()).isEmpty();
    // and at a drafting pressure of .35: 7 + .35 * 9 hours
    assertThat(hold(press[0], all, "drafting.attorney_hours_per_week=10.14").ids()).hasSize(1);
    assertThat(hold(press[0], all, "drafting.attorney_hours_per_week=10.16").ids()).isEmpty();
  }

  @Test
  void receptionWhereCallsAreMissed() {
    MeasureAdvice advice = hold("client_response.missed_calls=20%").only();
    assertThat(advice.measure().id()).isEqualTo("reception");
    assertThat(advice.kpi()).isEqualTo(Kpi.RESPONSE_LAG_HOURS);
    assertThat(hiring("paralegal", "client_response.missed_calls=20%").ids())
        .containsExactly("reception");
    assertThat(hold("client_response.missed_calls=19%").ids()).isEmpty();
    assertThat(new Case(CALM.with("client_response.missed_calls=5%..30%")).ids())
        .as("17.5% in the middle")
        .isEmpty();
  }

  @Test
  void aFreelancerWhereNobodyIsHiredForWorkThatEndsOrIsLittle() {
    String late = "drafting.backlog_hours=156";
    MeasureAdvice ends = hold(late, "readiness.need_lasts_months=6").only();
    assertThat(ends.measure().id()).isEqualTo("freelance");
    assertThat(ends.trigger()).isEqualTo(MeasureReading.NEED_MONTHS);
    assertThat(hold(late, "readiness.need_lasts_months=6.1").ids()).isEmpty();
    assertThat(hold("readiness.need_lasts_months=6").ids()).as("nothing presses").isEmpty();
    Hire little = Hire.of("paralegal", 45, 0.5);
    MeasureAdvice few = new Case(CALM.with(late), Hire.HOLD, little).only();
    assertThat(few.trigger()).isEqualTo(MeasureReading.LOAD);
    assertThat(new Case(CALM.with(late), Hire.HOLD, Hire.of("paralegal", 45, 0.51)).ids())
        .isEmpty();
    assertThat(new Case(CALM.with(late), Hire.of("paralegal", 90, 0.3)).ids())
        .as("not beside a hire")
        .isEmpty();
  }

  @Test
  void aFixedTermForAHireWhoseWorkEnds() {
    assertThat(hiring("paralegal", "readiness.need_lasts_months=6").ids())
        .containsExactly("fixed_term");
    assertThat(hiring("paralegal", "readiness.need_lasts_months=6.1").ids()).isEmpty();
  }

  @Test
  void attorneyHoursWhereTheHireLeavesThemOverworked() {
    assertThat(hold("attorney_time.worked_hours_per_week=50").only().measure().id())
        .isEqualTo("another_attorney");
    assertThat(hold("attorney_time.worked_hours_per_week=49.9").ids()).isEmpty();
    Trial firm = CALM.with("attorney_time.worked_hours_per_week=60");
    Hire before = Hire.HOLD.in(new Year(0, 20, 5));
    Case still = new Case(firm, Hire.of("case_manager").in(new Year(0, 12, 3)), before);
    assertThat(still.only().reading()).as("60 less 8 and 2").isEqualTo(50);
    assertThat(still.only().advice()).contains("as well").doesNotContain("not staff");
    Case relieved = new Case(firm, Hire.of("case_manager").in(new Year(0, 11.9, 3)), before);
    assertThat(relieved.ids()).isEmpty();
    Case costsMore = new Case(firm, Hire.of("case_manager").in(new Year(0, 30, 3)), before);
    assertThat(costsMore.only().reading()).as("supervision takes nothing over").isEqualTo(58);
  }

  @Test
  void attorneyHoursWhereDraftsWaitForReview() {
    MeasureAdvice advice = hiring("paralegal", "drafting.awaiting_review_hours=20").only();
    assertThat(advice.measure().id()).isEqualTo("another_attorney");
    assertThat(advice.trigger()).isEqualTo(MeasureReading.REVIEW_QUEUE);
    assertThat(advice.reading()).isEqualTo(2);
    assertThat(hiring("paralegal", "drafting.awaiting_review_hours=19.9").ids()).isEmpty();
  }

  private static Case waiting(double today, double inAYear, String growth) {
    Trial firm =
        CALM.with("client_response.lag_hours=" + today, "caseload.growth_per_year=" + growth);
    return new Case(firm, Hire.of("case_manager").in(new Year(inAYear, 0, 0)));
  }

  @Test
  void intakeIsSlowedWhereClientsWaitCriticallyAndTheFirmSaysThatItGrows() {
    MeasureAdvice advice = waiting(32, 20, "5%").only();
    assertThat(advice.measure().id()).isEqualTo("slow_intake");
    assertThat(advice.trigger()).isEqualTo(MeasureReading.PRESSURE);
    // half strength at 95% of the way to critical, at half of it in a year, and at 2.5%
    assertThat(waiting(30.81, 32, "5%").ids()).hasSize(1);
    assertThat(waiting(30.79, 32, "5%").ids()).isEmpty();
    assertThat(waiting(32, 19.9, "5%").ids()).isEmpty();
    assertThat(waiting(32, 32, "2.5%").ids()).hasSize(1);
    assertThat(waiting(32, 32, "2.4%").ids()).isEmpty();
  }

  @Test
  void growthThatIsNotStatedSlowsNothing() {
    Trial silent =
        Trial.of(
                """
            rolecall: 1
            firm: {attorneys: 3}
            caseload: {open_matters: 130}
            drafting: {backlog_hours: 0}
            client_response: {lag_hours: 32}
            readiness: {sop_maturity: documented}
            """)
            .under("priors/caseload.growth_per_year/value=0.2");
    Hire advised = Hire.of("case_manager").in(new Year(32, 0, 0));
    assertThat(new Case(silent, advised).ids()).isEmpty();
    assertThat(new Case(silent.with("caseload.growth_per_year=20%"), advised).ids())
        .containsExactly("slow_intake");
  }

  @Test
  void calmClientsNeverSlowTheIntake() {
    Trial eight = CALM.with("firm.attorneys=8", "caseload.growth_per_year=20%");
    Trial calm = eight.with("client_response.lag_hours=6");
    assertThat(new Case(calm, Hire.HOLD.in(new Year(400, 0, 0))).ids()).isEmpty();
  }

  @Test
  void virtualWhereTheBudgetAloneStandsAgainstTheBest() {
    Hire priced = Hire.of("paralegal").failing(GateKind.BUDGET);
    MeasureAdvice advice = new Case(CALM, Hire.HOLD, priced).only();
    assertThat(advice.measure().id()).isEqualTo("virtual");
    assertThat(new Case(CALM, Hire.of("case_manager", 60, 1), priced).ids())
        .as("beside a hire it would be a second answer")
        .isEmpty();
    assertThat(new Case(CALM.with("readiness.sourcing=virtual"), Hire.HOLD, priced).ids())
        .isEmpty();
    Hire other = Hire.of("paralegal").failing(GateKind.BUDGET, GateKind.SPAN);
    assertThat(new Case(CALM, Hire.HOLD, other).ids()).isEmpty();
    assertThat(
            new Case(CALM, Hire.HOLD, Hire.of("paralegal", 45, 1).failing(GateKind.BUDGET)).ids())
        .as("hold is the best anyhow")
        .isEmpty();
    // 12 x 1,500 of the 30,000; a fee of 2,500.01 would not fit
    Trial dear =
        CALM.under(
            "parameters/virtual_fee_per_month/value/low=2500.01",
            "parameters/virtual_fee_per_month/value/likely=2600",
            "parameters/virtual_fee_per_month/value/high=2700");
    assertThat(new Case(dear, Hire.HOLD, priced).ids()).isEmpty();
  }

  @Test
  void hoursToSuperviseWhereTheyAloneStandAgainstTheBest() {
    Trial late = CALM.with("drafting.backlog_hours=156");
    Hire unsupervised = Hire.of("paralegal").failing(GateKind.SUPERVISION);
    MeasureAdvice advice = new Case(late, Hire.HOLD, unsupervised).only();
    assertThat(advice.measure().id()).isEqualTo("free_supervision");
    assertThat(advice.kpi()).isEqualTo(Kpi.BACKLOG_WEEKS);
    assertThat(new Case(CALM, Hire.HOLD, unsupervised).ids()).as("nothing is late").isEmpty();
    assertThat(new Case(late, Hire.of("case_manager", 60, 1), unsupervised).ids())
        .as("beside a hire it would be a second answer")
        .isEmpty();
    Hire dear = Hire.of("paralegal").failing(GateKind.BUDGET, GateKind.SUPERVISION);
    assertThat(new Case(late, Hire.HOLD, dear).ids()).doesNotContain("free_supervision");
    assertThat(new Case(late, Hire.HOLD, dear, Hire.of("hybrid", 60, 1)).ids())
        .doesNotContain("free_supervision");
    assertThat(new Case(late, Hire.HOLD, dear, unsupervised).ids()).contains("free_supervision");
    Hire worse = Hire.of("paralegal", 45, 1).failing(GateKind.SUPERVISION);
    assertThat(new Case(late, Hire.HOLD, worse).ids())
        .as("hold is the best anyhow")
        .doesNotContain("free_supervision");
  }

  @Test
  void promotesAColleagueWithHoursToSpareIntoAParalegalsPostButNeverStrongly() {
    MeasureAdvice advice = hiring("paralegal", "firm.staff_load.legal_assistants=75%").only();
    assertThat(advice.measure().id()).isEqualTo("promote_from_within");
    assertThat(advice.strength()).isCloseTo(0.5, within(1e-9));
    assertThat(advice.colleagues()).contains(Input.LEGAL_ASSISTANTS);
    assertThat(hiring("paralegal", "firm.staff_load.legal_assistants=0%").only().strength())
        .isEqualTo(0.6);
    assertThat(hiring("paralegal", "firm.staff_load.legal_assistants=76%").ids()).isEmpty();
    assertThat(hiring("paralegal").ids()).as("unstated is full").isEmpty();
    assertThat(hiring("paralegal", "firm.staff_load.paralegals=0%").ids())
        .as("not from the role itself")
        .isEmpty();
    assertThat(hiring("paralegal", "firm.staff_load.case_managers=50%").only().colleagues())
        .contains(Input.CASE_MANAGERS);
    assertThat(hiring("both", "firm.staff_load.case_managers=0%").ids())
        .as("one of them is hired too")
        .isEmpty();
    assertThat(hiring("case_manager", "firm.staff_load.legal_assistants=0%").ids())
        .as("the guides speak of paralegals alone")
        .isEmpty();
    assertThat(hold("firm.staff_load.legal_assistants=0%").ids()).isEmpty();
  }

  /** One firm in which five measures fire. */
  private static final String[] MUCH = {
    "client_response.missed_calls=40%",
    "client_response.lag_hours=32",
    "coordination.task_lag_days=6",
    "attorney_time.admin_hours_per_week=20",
    "attorney_time.clerical=70%",
    "attorney_time.worked_hours_per_week=60",
    "firm.staff_load.case_managers=40%",
    "readiness.sop_maturity=none"
  };

  @Test
  void atMostThreeAndFirstWhatDoesMostForItsEffort() {
    Case much = new Case(CALM.with(MUCH), Hire.of("hybrid", 90, 0.5));
    // .4/6, .3/6, .3/10, .3/16 and .4/40 of a pressure of 1
    assertThat(much.ids()).containsExactly("rebalance", "reception", "legal_assistant_first");
    assertThat(under(much, "measures/rebalance/effort=12").ids())
        .containsExactly("reception", "rebalance", "legal_assistant_first");
    assertThat(under(much, "measures/procedures_first/relieves=0.9").ids())
        .containsExactly("rebalance", "procedures_first", "reception");
    assertThat(under(much, "measures/another_attorney/effort=1").ids().get(0))
        .isEqualTo("another_attorney");
  }

  private static Case under(Case one, String... entries) {
    return new Case(one.firm().under(entries), one.advised(), one.others());
  }

  @Test
  void aKpiThatPressesLessMakesAMeasureWorthLess() {
    Case calmer =
        new Case(
            CALM.with(MUCH)
                .with("client_response.lag_hours=10", "firm.staff_load.case_managers=90%"),
            Hire.of("hybrid", 90, 0.5));
    assertThat(calmer.ids())
        .containsExactly("legal_assistant_first", "procedures_first", "another_attorney");
  }

  @Test
  void noMeasureDeniesTheVerdict() {
    Hire priced = Hire.of("paralegal").failing(GateKind.BUDGET);
    String[] brief = {"readiness.need_lasts_months=3", "drafting.backlog_hours=300"};
    List<String> beside = new ArrayList<>();
    List<String> instead = new ArrayList<>();
    for (String id : RulebookReader.standard().rules().measures().keySet()) {
      String first = "measures/" + id + "/effort=0.0001";
      Trial firm = CALM.with(MUCH).with(brief).under(first);
      firm = firm.with("firm.staff_load.legal_assistants=10%", "caseload.growth_per_year=9%");
      Year worse = new Year(99, 20, 20);
      Hire idle = Hire.of("paralegal", 90, 0.2).in(worse);
      beside.addAll(new Case(firm, idle, priced).ids());
      instead.addAll(new Case(firm, Hire.HOLD.in(worse), priced).ids());
      instead.addAll(new Case(firm, Hire.HOLD.in(worse), Hire.of("hybrid", 40, 0.2)).ids());
    }
    assertThat(new HashSet<>(beside))
        .doesNotContain("freelance", "virtual")
        .contains("fixed_term", "promote_from_within", "slow_intake", "another_attorney");
    assertThat(new HashSet<>(instead))
        .doesNotContain("fixed_term", "promote_from_within")
        .contains("freelance", "virtual", "slow_intake", "another_attorney");
  }

  @Test
  void theWordsSuitTheVerdict() {
    RulebookReader.standard()
        .rules()
        .measures()
        .values()
        .forEach(
            one -> {
              one.instead().ifPresent(text -> assertThat(text).doesNotContain("the hire"));
              one.advice().ifPresent(text -> assertThat(text).doesNotContain("not staff"));
              assertThat(one.basis().assumption())
                  .as(one.id())
                  .containsPattern("our own\\s+estimate");
            });
  }

  /** For each number of the rulebook's measures a firm that is between its ends. */
  private static List<Case> between() {
    Hire priced = Hire.of("paralegal").failing(GateKind.BUDGET);
    Hire unsupervised = Hire.of("paralegal").failing(GateKind.SUPERVISION);
    String late = "drafting.backlog_hours=156";
    return List.of(
        hold(),
        hold("firm.staff_load.paralegals=62%", "drafting.backlog_hours=70"),
        late("partial", 5, 0.81),
        late("none", 5, 0.81),
        hold(
            "attorney_time.admin_hours_per_week=13",
            "attorney_time.clerical=58%",
            "drafting.attorney_hours_per_week=9"),
        hold("client_response.missed_calls=25%"),
        hold("drafting.backlog_hours=70", "readiness.need_lasts_months=4"),
        new Case(CALM.with(late), Hire.HOLD, Hire.of("paralegal", 45, 0.45)),
        hiring("paralegal", "readiness.need_lasts_months=4"),
        hold("attorney_time.worked_hours_per_week=51"),
        hold("drafting.awaiting_review_hours=25"),
        waiting(31.8, 24, "4.5%"),
        new Case(CALM, Hire.HOLD, priced),
        new Case(CALM.with("drafting.backlog_hours=70"), Hire.HOLD, unsupervised),
        new Case(CALM.with(late), Hire.HOLD, unsupervised),
        hiring("paralegal", "firm.staff_load.legal_assistants=74.5%"),
        hiring("paralegal", "firm.staff_load.legal_assistants=10%"));
  }

  @Test
  void everyNumberOfAMeasureMatters() {
    List<Case> firms = between();
    List<String> before = firms.stream().map(one -> told(one.advice())).toList();
    Map<String, Double> numbers = new LinkedHashMap<>();
    collect("measures", RulebookReader.standard().tree().get("measures").orElseThrow(), numbers);
    numbers.put(
        "parameters/measure_shown/value",
        RulebookReader.standard().figures().central(Parameter.MEASURE_SHOWN));
    assertThat(numbers).hasSizeGreaterThan(50);
    Set<String> idle = new HashSet<>(numbers.keySet());
    numbers.forEach(
        (path, value) -> {
          for (double other : new double[] {value * 0.93, value + 0.03, value + 2}) {
            Rulebook changed = rulebook(path, other);
            for (int i = 0; changed != null && i < firms.size(); i++) {
              if (!told(firms.get(i).advice(changed)).equals(before.get(i))) {
                idle.remove(path);
              }
            }
          }
        });
    assertThat(idle).isEmpty();
  }

  /** The default with one number changed; null where it is refused. */
  private static Rulebook rulebook(String path, double value) {
    try {
      return CALM.under(path + "=" + value).rulebook();
    } catch (IllegalArgumentException refused) {
      return null;
    }
  }

  private static String told(List<MeasureAdvice> advice) {
    StringBuilder text = new StringBuilder();
    for (MeasureAdvice one : advice) {
      text.append(one.measure().id()).append(' ').append(one.strength()).append(' ');
      text.append(one.measure().relieves()).append(' ').append(one.measure().effort()).append(';');
    }
    return text.toString();
  }

  private static void collect(String path, Node node, Map<String, Double> found) {
    if (node instanceof MapNode map) {
      map.entries().forEach((key, one) -> collect(path + "/" + key, one.value(), found));
    } else if (node instanceof ScalarNode scalar && scalar.text().matches("-?[0-9.]+")) {
      found.put(path, Double.parseDouble(scalar.text()));
    }
  }
}
