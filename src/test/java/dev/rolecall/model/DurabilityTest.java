package dev.rolecall.model;

import static dev.rolecall.Bench.AT_ONCE;
import static dev.rolecall.Bench.CALM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rolecall.Bench;
import dev.rolecall.Trial;
import dev.rolecall.quantity.Identified;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.RulebookReader;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each durability rule at its start, in the middle and at full strength. */
class DurabilityTest {

  private static final Offset<Double> CLOSE = within(1e-6);

  /** Points lost under a rule; the category weighs a tenth. */
  private static double lost(Trial trial, String option, String rule) {
    return -Bench.of(trial).points(option, Category.DURABILITY, rule) / 0.1;
  }

  private static boolean applies(Trial trial, String option, String rule) {
    return Bench.of(trial).applies(option, Category.DURABILITY, rule);
  }

  /** A paralegal who is asked for 8 hours of drafting a week and has 8 / load of them. */
  private static Trial load(double load) {
    return CALM.under(AT_ONCE).under("parameters/productive_hours/value=" + 8 / load);
  }

  @Test
  void everyRuleOfTheRulebookHasAReadingAndEveryReadingARule() {
    assertThat(Identified.ids(DurabilityRules.Kind.values()))
        .containsExactlyInAnyOrderElementsOf(
            RulebookReader.standard().rules().durability().keySet());
  }

  @ParameterizedTest
  @CsvSource({"0.8, 0", "0.85, 0", "1.05, 10", "1.25, 20", "2, 20"}) // 20 * (1.05 - .85) / .4 = 10
  void overload(double load, double points) {
    assertThat(lost(load(load), "paralegal", "overload")).isCloseTo(points, CLOSE);
    assertThat(applies(load(load), "hold", "overload")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0.9, 0", "0.7, 0", "0.5, 15", "0.3, 30", "0.1, 30"}) // 30 * (.5 - .7) / -.4 = 15
  void tooLittleWork(double load, double points) {
    assertThat(lost(load(load), "paralegal", "too_little_work")).isCloseTo(points, CLOSE);
    assertThat(applies(load(load), "hold", "too_little_work")).isFalse();
  }

  @Test
  void ofTwoHiresTheBusiestAndTheLeastBusyAreRead() {
    // Each has 10 hours: the paralegal 8 / 10 = 0.8, the case manager 12 / 10 = 1.2 (too much by
    // 20 * 0.35 / 0.4 = 17.5, too little by nothing)
    Trial trial = CALM.under(AT_ONCE).under("parameters/productive_hours/value=10");
    assertThat(lost(trial, "both", "overload")).isCloseTo(17.5, CLOSE);
    assertThat(lost(trial, "both", "too_little_work")).isCloseTo(0, CLOSE);
    // 15 hours: the case manager has 12 / 15 = 0.8, and helps out only with what the paralegal
    // could not do: she has 8 / 15 = 0.53333, 30 * (0.7 - 0.53333) / 0.4
    Trial idle = CALM.under(AT_ONCE).under("parameters/productive_hours/value=15");
    assertThat(lost(idle, "both", "too_little_work")).isCloseTo(12.5, CLOSE);
    assertThat(lost(idle, "both", "overload")).isCloseTo(0, CLOSE);
  }

  @ParameterizedTest
  @CsvSource({"5, 4, 0", "6, 4, 0", "12, 8, 10", "18, 12, 20", "30, 20, 20"}) // sums 10, 20, 30
  void attorneysOverloadCountsForHold(double admin, double drafting, double points) {
    Trial trial =
        CALM.with(
            "attorney_time.admin_hours_per_week=" + admin,
            "drafting.attorney_hours_per_week=" + drafting);
    assertThat(lost(trial, "hold", "attorney_overload")).isCloseTo(points, CLOSE);
    assertThat(applies(trial, "paralegal", "attorney_overload")).isFalse();
  }

  @Test
  void commitmentCountsEachHire() {
    assertThat(lost(CALM, "paralegal", "commitment")).isCloseTo(20, CLOSE);
    assertThat(lost(CALM, "both", "commitment")).isCloseTo(40, CLOSE);
    assertThat(lost(CALM, "paralegal:part_time", "commitment")).isCloseTo(10, CLOSE);
    Trial virtual = CALM.with("readiness.sourcing=virtual");
    assertThat(lost(virtual, "paralegal", "commitment")).isCloseTo(10, CLOSE);
    assertThat(lost(virtual, "both", "commitment")).isCloseTo(20, CLOSE);
    assertThat(applies(CALM, "hold", "commitment")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"40, 0", "80, 10", "120, 20", "300, 20"}) // 20 * (80 - 40) / 80
  void mixedRoleAtVolume(double matters, double points) {
    Trial trial = CALM.with("caseload.open_matters=" + matters);
    assertThat(lost(trial, "hybrid", "mixed_role_at_volume")).isCloseTo(points, CLOSE);
    assertThat(applies(trial, "both", "mixed_role_at_volume")).isFalse();
    assertThat(applies(trial, "case_manager", "mixed_role_at_volume")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "10, 0", // 3 hours of training / 10 is less than 0.7
    "4.285714285714286, 0", // 3 / 4.2857 = 0.7
    "3, 7.5", // 1.0: 15 * 0.3 / 0.6
    "2.307692307692308, 15", // 1.3
    "0, 15" // reads as 0.01: 300 times
  })
  void supervisionShort(double hours, double points) {
    Trial trial =
        CALM.with("readiness.supervision_hours_per_week=" + hours)
            .under(AT_ONCE)
            .under("parameters/supervision_ramp/value=3");
    assertThat(lost(trial, "paralegal", "supervision_short")).isCloseTo(points, CLOSE);
    assertThat(applies(trial, "hold", "supervision_short")).isFalse();
  }

  @Test
  void supervisionIsNotJudgedWhereNobodyStatedIt() {
    assertThat(applies(CALM, "paralegal", "supervision_short")).isFalse();
    assertThat(applies(CALM, "paralegal", "review_bottleneck")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "4, 0", // (4 + 1) / 2 = 2.5
    "5, 0", // (5 + 1) / 2 = 3
    "8, 10", // (8 + 1) / 2 = 4.5: 20 * 1.5 / 3
    "11, 20", // (11 + 1) / 2 = 6
    "30, 20"
  })
  void span(double staff, double points) {
    Trial trial = CALM.with("firm.staff.legal_assistants=" + staff);
    assertThat(lost(trial, "paralegal", "span")).isCloseTo(points, CLOSE);
    assertThat(applies(trial, "hold", "span")).isFalse();
  }

  @Test
  void spanCountsPartTimersByTheirHours() {
    // staff 8: both 10 / 2 = 5: 20 * 2 / 3; part-time 8.5 / 2 = 4.25: 20 * 1.25 / 3;
    // both at 20 hours a week: 9 / 2 = 4.5: 20 * 1.5 / 3
    Trial trial = CALM.with("firm.staff={paralegals: 3, case_managers: 2, legal_assistants: 3}");
    assertThat(lost(trial, "both", "span")).isCloseTo(40 / 3.0, CLOSE);
    assertThat(lost(trial, "paralegal:part_time", "span")).isCloseTo(25 / 3.0, CLOSE);
    assertThat(lost(trial.with("readiness.hire_hours_per_week=20"), "both", "span"))
        .isCloseTo(10, CLOSE);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "5, 0", "10, 10", "15, 20", "50, 20"}) // over 5 hours: 1, 2, 3 times
  void reviewBottleneck(double waiting, double points) {
    Trial trial =
        CALM.with(
            "readiness.supervision_hours_per_week=5", "drafting.awaiting_review_hours=" + waiting);
    assertThat(lost(trial, "paralegal", "review_bottleneck")).isCloseTo(points, CLOSE);
    assertThat(lost(trial, "case_manager", "review_bottleneck")).isCloseTo(points, CLOSE);
    assertThat(applies(trial, "hold", "review_bottleneck")).isFalse();
  }

  @Test
  void aRoleThatCannotDraftIsNoBottleneck() {
    Trial trial =
        CALM.with("readiness.supervision_hours_per_week=5", "drafting.awaiting_review_hours=50")
            .under("roles/case_manager/competence/drafting=0");
    assertThat(applies(trial, "case_manager", "review_bottleneck")).isFalse();
    assertThat(applies(trial, "both", "review_bottleneck")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"none, 15", "partial, 7.5", "documented, 0"})
  void procedures(String maturity, double points) {
    Trial trial = CALM.with("readiness.sop_maturity=" + maturity);
    assertThat(lost(trial, "case_manager", "procedures")).isCloseTo(points, CLOSE);
    assertThat(applies(trial, "hold", "procedures")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0, 10", "0.5, 5", "1, 0", "3, 0"}) // 10 * (1 - min(1, colleagues))
  void noCover(double paralegals, double points) {
    Trial trial = CALM.with("firm.staff.paralegals=" + paralegals);
    assertThat(lost(trial, "paralegal", "no_cover")).isCloseTo(points, CLOSE);
    assertThat(lost(trial, "hybrid", "no_cover")).isCloseTo(points, CLOSE);
    // a paralegal covers no case manager; two hires cover each other
    assertThat(lost(trial, "case_manager", "no_cover")).isCloseTo(10, CLOSE);
    assertThat(applies(trial, "both", "no_cover")).isFalse();
    assertThat(applies(trial, "hold", "no_cover")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"25%, 0", "50%, 10", "75%, 20", "100%, 20"}) // two areas: 0.5, 1, 1.5, 2
  void complexLitigation(String litigated, double points) {
    Trial trial =
        CALM.with(
            "firm.litigated=" + litigated, "firm.practice_areas={litigation: 50%, family: 50%}");
    assertThat(lost(trial, "hold", "complex_litigation")).isCloseTo(points, CLOSE);
    assertThat(lost(trial, "paralegal", "complex_litigation")).isCloseTo(points, CLOSE);
    assertThat(lost(trial, "hybrid", "complex_litigation")).isCloseTo(points, CLOSE);
    assertThat(applies(trial, "both", "complex_litigation")).isFalse();
  }

  @Test
  void staffCountsTowardsBothRoles() {
    Trial trial =
        CALM.with(
            "firm.litigated=75%",
            "firm.practice_areas={litigation: 50%, family: 50%}", "firm.staff.case_managers=1");
    assertThat(applies(trial, "paralegal", "complex_litigation")).isFalse();
    assertThat(applies(trial, "case_manager", "complex_litigation")).isTrue();
    assertThat(applies(trial, "hold", "complex_litigation")).isTrue();
    Trial both = trial.with("firm.staff.paralegals=1");
    assertThat(applies(both, "hold", "complex_litigation")).isFalse();
  }

  @Test
  void pointsAddUpAndNeverGoBelowNothing() {
    // both in a firm of many troubles loses 40 + 20 + 15 + 20 + 15 + 20 + ... > 100
    Trial trial =
        CALM.with(
                "firm.staff.legal_assistants=30",
                "readiness.supervision_hours_per_week=0",
                "drafting.awaiting_review_hours=50",
                "readiness.sop_maturity=none")
            .under(AT_ONCE)
            .under("parameters/productive_hours/value=1", "parameters/supervision_ramp/value=3");
    Bench bench = Bench.of(trial);
    assertThat(bench.category("both", Category.DURABILITY)).isZero();
    // overload 20, commitment 40, supervision 15, span 20, bottleneck 20, procedures 15 = 130
    assertThat(bench.points("both", Category.DURABILITY, "floor")).isCloseTo(3, CLOSE);
    // a calm firm: 100 - 20 (commitment) - 7.5 (partly documented) - 10 (no cover)
    assertThat(Bench.of(load(0.8)).category("paralegal", Category.DURABILITY))
        .isCloseTo(62.5, CLOSE);
  }
}
