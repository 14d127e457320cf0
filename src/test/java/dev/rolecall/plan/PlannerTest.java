package dev.rolecall.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rolecall.ExampleFirms;
import dev.rolecall.Firm;
import dev.rolecall.assessment.Advisor;
import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Depth;
import dev.rolecall.decision.Settings;
import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.RulebookReader;
import dev.rolecall.rulebook.Staffing.Duty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a plan says of a firm. */
class PlannerTest {

  private static Assessment assess(String example, String... settings) throws IOException {
    return Firm.assess(
        Files.readString(Path.of("examples", example + ".yaml")), ExampleFirms.RULEBOOK, settings);
  }

  private static Plan plan(String example, String... settings) throws IOException {
    return assess(example, settings).plan().orElseThrow();
  }

  private static Map<String, Plan.Owner> owners(Plan plan) {
    return plan.ownership().stream().collect(Collectors.toMap(Plan.Owner::duty, o -> o));
  }

  private static String after(Plan plan, String duty) {
    return owners(plan).get(duty).after();
  }

  private static String before(Plan plan, String duty) {
    return owners(plan).get(duty).before();
  }

  static List<String> examples() {
    return ExampleFirms.files();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void holdsForEveryFirm(String file) throws IOException {
    Assessment assessment = ExampleFirms.result(file);
    Plan plan = assessment.plan().orElseThrow();
    int hires = assessment.glossary().option(assessment.recommendation()).hires().size();
    assertThat(plan.order().hires()).hasSize(hires);
    assertThat(plan.onboarding()).hasSize(hires);
    assertThat(plan.postings()).hasSize(hires);
    assertThat(plan.supervision().hires()).hasSize(hires);
    assertThat(plan.outcomes().isEmpty()).isEqualTo(hires == 0);
    assertThat(plan.kpis()).hasSize(Kpi.values().length);
    for (Plan.Owner owner : plan.ownership()) {
      assertThat(duty(owner.duty()).isForAttorneysOnly()).isFalse();
      assertThat(mayDo(owner.after(), owner.duty())).isTrue();
      assertThat(mayDo(owner.before(), owner.duty())).isTrue();
      assertThat(hires == 0 && !owner.before().equals(owner.after())).isFalse();
    }
  }

  private static Duty duty(String id) {
    return ExampleFirms.RULEBOOK.staffing().duties().get(id);
  }

  private static boolean mayDo(String role, String duty) {
    return role.equals(Plan.ATTORNEY)
        || duty(duty).isAllowedTo(ExampleFirms.RULEBOOK.staffing().roles().get(role));
  }

  @Test
  void aVerdictAloneHasNoPlan() throws IOException {
    assertThat(
            new Advisor(ExampleFirms.RULEBOOK, new Settings(0, 1), "test")
                .assess(ExampleFirms.read("examples/solo-injury.yaml"), Depth.VERDICT)
                .plan())
        .isEmpty();
  }

  @Test
  void dutiesPassFromWhoeverHasThemToTheHire() throws IOException {
    Plan plan = plan("solo-injury");
    assertThat(before(plan, "medical_liens")).isEqualTo("attorney");
    assertThat(after(plan, "medical_liens")).isEqualTo("case_manager");
    assertThat(before(plan, "data_entry")).isEqualTo("legal_assistant");
    assertThat(after(plan, "data_entry")).as("clerical work stays").isEqualTo("legal_assistant");
  }

  @Test
  void staffWhoUsuallyDoItKeepIt() throws IOException {
    Plan plan = plan("solo-injury", "firm.staff.paralegals=1");
    assertThat(after(plan, "legal_deadlines")).isEqualTo("paralegal");
    assertThat(after(plan, "case_tracking")).isEqualTo("case_manager");
  }

  @Test
  void aDelegatedDutyThatTheHireMayNotDoIsRefusedAndKept() throws IOException {
    String duties = "readiness.delegated_duties=[court_filings, client_updates]";
    Plan alone = plan("solo-injury", duties, "firm.staff.paralegals=0");
    assertThat(alone.notDelegable()).extracting(Plan.Owner::duty).containsExactly("court_filings");
    assertThat(after(alone, "court_filings")).isEqualTo("attorney");
    Plan staffed = plan("solo-injury", duties, "firm.staff.paralegals=1");
    assertThat(after(staffed, "court_filings")).isEqualTo("paralegal");
    assertThat(owners(staffed).get("client_updates").refused()).isFalse();
    assertThat(owners(staffed).get("client_updates").delegated()).isTrue();
  }

  @Test
  void nothingIsRefusedWhereNobodyIsHired() throws IOException {
    Plan plan = plan("calm-firm", "readiness.delegated_duties=[court_filings]");
    assertThat(plan.notDelegable()).isEmpty();
    assertThat(owners(plan)).containsOnlyKeys("court_filings");
  }

  @Test
  void dutiesOfOtherPracticesAreLeftOutUnlessDelegated() throws IOException {
    assertThat(owners(plan("growing-immigration"))).doesNotContainKey("medical_records");
    assertThat(owners(plan("growing-immigration", "readiness.delegated_duties=[medical_records]")))
        .containsKey("medical_records");
    assertThat(owners(plan("solo-injury", "firm.litigated=0%")))
        .doesNotContainKeys("hearing_scheduling", "litigation_logistics");
  }

  @Test
  void aHybridHasBothKindsOfWorkWhateverPresses() throws IOException {
    Plan plan = plan("hybrid-small");
    assertThat(plan.order().hires().get(0).role()).isEqualTo("hybrid");
    assertThat(after(plan, "legal_research")).isEqualTo("hybrid");
    assertThat(after(plan, "client_updates")).isEqualTo("hybrid");
    assertThat(plan.compliance().limits()).extracting(Plan.Limit::id).contains("ask_before_hybrid");
    assertThat(plan.postings().get(0).title()).isEqualTo("paralegal who also manages cases");
  }

  @Test
  void twoHiresStartInFallingAffinityToTheConstraint() throws IOException {
    Plan plan = plan("both-pressures");
    assertThat(plan.order().hires())
        .extracting(Plan.Start::role)
        .containsExactly("paralegal", "case_manager");
    assertThat(plan.order().hires())
        .extracting(start -> start.startWeek().likely())
        .containsExactly(6.0, 12.0);
    assertThat(plan.order().hires().get(1).need()).contains("client_response");
    assertThat(plan.order().triggers()).isEmpty();
    Rulebook reversed =
        RulebookReader.over(
                "over.yaml",
                "rulebook: 1\nreason: a trial\noptions: {both: {hires: [case_manager, paralegal]}}\n"
                    .getBytes(StandardCharsets.UTF_8))
            .rulebook()
            .orElseThrow();
    String yaml = Files.readString(Path.of("examples/both-pressures.yaml"));
    assertThat(Firm.assess(yaml, reversed).plan().orElseThrow().order().hires())
        .extracting(Plan.Start::role)
        .containsExactly("paralegal", "case_manager");
  }

  @Test
  void aSingleHireHasTriggersForASecond() throws IOException {
    List<Plan.Trigger> triggers = plan("solo-injury").order().triggers();
    assertThat(triggers).hasSize(1 + Kpi.values().length);
    assertThat(triggers.get(0).threshold()).isEqualTo(0.85);
    assertThat(triggers.get(0).next()).contains("case_manager");
    assertThat(triggers.get(1).next()).contains("paralegal");
    for (Plan.Trigger trigger : triggers) {
      assertThat(trigger.expected()).isEqualTo(trigger.projected() >= trigger.threshold());
    }
  }

  @Test
  void holdingSaysWhatWouldCallForAHire() throws IOException {
    Plan plan = plan("calm-firm");
    assertThat(plan.order().hires()).isEmpty();
    assertThat(plan.order().changes()).hasSize(3);
    assertThat(plan.order().changes())
        .allSatisfy(flip -> assertThat(flip.recommendation()).isNotEqualTo("hold"));
    assertThat(plan.order().triggers()).hasSize(Kpi.values().length);
    assertThat(plan.onboarding()).isEmpty();
    assertThat(plan.postings()).isEmpty();
  }

  /** What is past its limit and has not called for a hire does not call for one in the plan. */
  @Test
  void whatIsPastItsLimitTodayCallsForNothing() {
    Assessment result = Firm.assess(Firm.SWAMPED_BUT_SMALL, RulebookReader.standard());
    assertThat(result.recommendation()).isEqualTo("hold");
    assertThat(result.plan().orElseThrow().order().triggers())
        .extracting(Plan.Trigger::rule)
        .hasSize(Kpi.values().length - 1)
        .doesNotContain(Kpi.ADMIN_HOURS.id());
  }

  @Test
  void phasesCoverTheRampAndShareOutTheDuties() throws IOException {
    Plan plan = plan("solo-injury", "readiness.sop_maturity=partial");
    Plan.Onboarding one = plan.onboarding().get(0);
    assertThat(one.startWeek().likely()).isEqualTo(6);
    assertThat(one.rampWeeks().likely()).isEqualTo(21);
    assertThat(one.fullOutputWeek()).isEqualTo(27);
    assertThat(one.phases().get(0).fromWeek()).isEqualTo(6);
    assertThat(one.phases().get(0).toWeek()).isEqualTo(11.25);
    assertThat(one.phases().get(2).toWeek()).isEqualTo(27);
    List<String> taken = one.phases().stream().flatMap(phase -> phase.duties().stream()).toList();
    assertThat(taken)
        .containsExactlyInAnyOrderElementsOf(
            plan.ownership().stream()
                .filter(owner -> owner.after().equals(one.role()))
                .map(Plan.Owner::duty)
                .toList());
    assertThat(plan("solo-injury", "readiness.sop_maturity=none").onboarding().get(0).rampWeeks())
        .isNotEqualTo(one.rampWeeks());
    assertThat(plan("solo-injury", "readiness.sourcing=virtual").onboarding().get(0).fillWeeks())
        .isNotEqualTo(one.fillWeeks());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aMinimumIsNeverWorseThanTodayNorThanTheProjection(String file) throws IOException {
    for (Plan.Outcome outcome : plan(ExampleFirms.name(file)).outcomes()) {
      for (Plan.Check check : outcome.checks()) {
        double today = outcome.today();
        assertThat(check.least().isEmpty()).isEqualTo(check.projected() > today);
        if (check.least().isPresent() && check.least().get() != today) {
          double least = check.least().get();
          assertThat(least).isCloseTo((today + check.projected()) / 2, within(1e-9));
          assertThat(least).isLessThan(today);
          assertThat(check.projected()).isLessThan(least);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theFirstWeekIsStepsWithHours(String file) throws IOException {
    Plan plan = plan(ExampleFirms.name(file));
    List<Plan.Step.Kind> kinds = plan.week().stream().map(Plan.Step::kind).toList();
    boolean hires = !plan.onboarding().isEmpty();
    assertThat(kinds.contains(Plan.Step.Kind.POST)).isEqualTo(hires);
    assertThat(kinds.contains(Plan.Step.Kind.WATCH)).isEqualTo(!hires);
    assertThat(plan.week()).allSatisfy(step -> assertThat(step.hours()).isPositive());
    assertThat(kinds.stream().filter(Plan.Step.Kind.CHANGE::equals).count())
        .isLessThanOrEqualTo(plan.order().measures().size());
  }

  @Test
  void onlyWhatIsNotWrittenDownHasToBe() throws IOException {
    assertThat(plan("solo-injury", "readiness.sop_maturity=documented").week())
        .noneMatch(step -> step.kind() == Plan.Step.Kind.PROCEDURES);
    Plan none = plan("solo-injury", "readiness.sop_maturity=none");
    Plan.Step write =
        none.week().stream()
            .filter(step -> step.kind() == Plan.Step.Kind.PROCEDURES)
            .findFirst()
            .orElseThrow();
    assertThat(write.duties())
        .hasSize(3)
        .isSubsetOf(none.onboarding().get(0).phases().get(0).duties());
    assertThat(write.hours()).isEqualTo(3);
  }

  @Test
  void supervisionIsComparedWithWhatTheFirmHas() throws IOException {
    Plan.Supervision enough =
        plan("solo-injury", "readiness.supervision_hours_per_week=9").supervision();
    assertThat(enough.insufficient()).isFalse();
    assertThat(enough.hires().get(0).trainingHoursPerWeek().likely()).isEqualTo(3);
    assertThat(enough.hires().get(0).steadyHoursPerWeek().likely()).isEqualTo(1);
    assertThat(enough.reviewHoursPerWeek()).isNotNegative();
    Plan.Supervision scarce =
        plan("solo-injury", "readiness.supervision_hours_per_week=3").supervision();
    assertThat(scarce.insufficient()).isEqualTo(scarce.peakHoursPerWeek() > 3);
  }

  @Test
  void theStatesRuleIsToldWhereOneIsKnown() throws IOException {
    Plan california = plan("solo-injury", "firm.state=CA");
    assertThat(california.compliance().state()).contains("CA");
    assertThat(california.compliance().stateRule()).isPresent();
    assertThat(plan("calm-firm").compliance().state()).contains("VT");
    assertThat(plan("calm-firm").compliance().stateRule()).isEmpty();
    assertThat(california.compliance().attorneysOnly()).hasSize(7);
    assertThat(california.compliance().notFor().get(0).duties())
        .contains("legal_research", "court_filings");
  }

  @Test
  void limitsConcernTheFirmsTheyAreOf() throws IOException {
    assertThat(limits(plan("solo-injury")))
        .contains("supervised", "title", "ask_the_bar", "no_settlement_talks")
        .doesNotContain("remote_supervised", "immigration_strategy", "ask_before_hybrid");
    assertThat(limits(plan("virtual-hire"))).contains("remote_supervised");
    assertThat(limits(plan("growing-immigration"))).contains("immigration_strategy");
  }

  private static List<String> limits(Plan plan) {
    return plan.compliance().limits().stream().map(Plan.Limit::id).toList();
  }

  @Test
  void aPostingInventsNothing() throws IOException {
    Plan.Posting stated =
        plan("solo-injury", "readiness.hire_hours_per_week=20", "readiness.sourcing=in_house")
            .postings()
            .get(0);
    assertThat(stated.hoursPerWeek()).isEqualTo(20);
    assertThat(stated.assumed()).isEmpty();
    String yaml =
        "rolecall: 1\nfirm: {attorneys: 1}\ncaseload: {open_matters: 120}\n"
            + "drafting: {backlog_hours: 150}\nclient_response: {lag_hours: 60}\n";
    Plan.Posting bare =
        Firm.assess(yaml, ExampleFirms.RULEBOOK).plan().orElseThrow().postings().get(0);
    assertThat(bare.areas()).isEmpty();
    assertThat(bare.niceToHave()).noneMatch(text -> text.contains("{") || text.contains("general"));
    assertThat(bare.assumed()).containsExactly(Input.HIRE_HOURS, Input.SOURCING);
    assertThat(bare.pay().assumed()).isTrue();
    assertThat(bare.state()).isEmpty();
  }

  @Test
  void aCalifornianParalegalNeedsWhatTheTitleDemands() throws IOException {
    assertThat(plan("court-filings", "firm.state=CA").postings().get(0).mustHave())
        .anyMatch(text -> text.startsWith("for the title of paralegal, one of"));
    assertThat(plan("court-filings", "firm.state=NV").postings().get(0).mustHave())
        .noneMatch(text -> text.startsWith("for the title of paralegal"));
    assertThat(plan("solo-injury", "firm.state=CA").postings().get(0).mustHave())
        .noneMatch(text -> text.startsWith("for the title of paralegal"));
  }

  @Test
  void payIsTheFirmsOwnAndScalesWithHours() throws IOException {
    String own = "economics.case_manager_salary=50000";
    Plan.Pay half =
        plan("solo-injury", own, "readiness.hire_hours_per_week=20").postings().get(0).pay();
    assertThat(half.amount().likely()).isEqualTo(25000);
    assertThat(half.assumed()).isFalse();
    Plan.Pay fee = plan("virtual-hire").postings().get(0).pay();
    assertThat(fee.amount().likely()).isEqualTo(2000);
    assertThat(fee.assumed()).isTrue();
  }
}
