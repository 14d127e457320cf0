package dev.rolecall.model;

import static dev.rolecall.Bench.AT_ONCE;
import static dev.rolecall.Bench.CALM;
import static dev.rolecall.Bench.HURT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rolecall.Bench;
import dev.rolecall.Trial;
import dev.rolecall.rulebook.Kpi;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Whom a hire serves in a week, and what that does. The hire works in one week only before the
 * reading: it starts in week 12, and week 13 is read at the end of it.
 *
 * <p>The firm's demand in that week, hours: drafting 8 + (26 - 13) / 8 = 9.625; clients 5 + (2 - 1)
 * / 8 = 5.125; coordination 7 + (4.2 - 2.8) / 8 = 7.175.
 */
class ServiceTest {

  private static final Offset<Double> CLOSE = within(1e-9);

  private static Bench bench(Trial firm, double productiveHours, String... more) {
    return Bench.of(
        firm.under(AT_ONCE)
            .under(
                "parameters/fill_in_house/value=12",
                "parameters/productive_hours/value=" + productiveHours)
            .under(more));
  }

  @Test
  void ownStreamsAreServedInProportionAndSplitBetweenBacklogAndRelief() {
    // A case manager has 6 hours for 5.125 + 7.175 = 12.3: a share of 6 / 12.3 = 0.487804878.
    // Clients 2.5, of it relief * 5 / 5.125 = 2.439024390, backlog 0.060975610.
    // Coordination 3.5: relief * 7 / 7.175 = 3.414634146, backlog 0.085365854.
    Bench bench = bench(HURT, 6);
    // 40 * (2 - 0.060975610) / 5
    assertThat(bench.kpi("case_manager", 13, Kpi.RESPONSE_LAG_HOURS))
        .isCloseTo(15.512195121951219, CLOSE);
    // 5 * (4.2 - 0.085365854) / 7
    assertThat(bench.kpi("case_manager", 13, Kpi.TASK_LAG_DAYS))
        .isCloseTo(2.9390243902439033, CLOSE);
    // 10 - (2.439024390 + 3.414634146) / 2
    assertThat(bench.kpi("case_manager", 13, Kpi.ADMIN_HOURS)).isCloseTo(7.073170731707317, CLOSE);
    // no time is left for drafting
    assertThat(bench.kpi("case_manager", 13, Kpi.BACKLOG_WEEKS)).isCloseTo(2, CLOSE);
    assertThat(bench.kpi("case_manager", 13, Kpi.ATTORNEY_DRAFTING_HOURS)).isEqualTo(4);
  }

  @Test
  void spareTimeGoesToTheStreamsNotOwned() {
    // 20 hours: own streams 12.3, spare 7.7 * competence 0.25 = 1.925 of 9.625 drafting:
    // relief * 8 / 9.625 = 1.6, backlog * 1.625 / 9.625 = 0.325
    Bench bench = bench(HURT, 20);
    // 4 - 1.6 / 2
    assertThat(bench.kpi("case_manager", 13, Kpi.ATTORNEY_DRAFTING_HOURS)).isCloseTo(3.2, CLOSE);
    // (26 - 0.325) / 13
    assertThat(bench.kpi("case_manager", 13, Kpi.BACKLOG_WEEKS)).isCloseTo(1.975, CLOSE);
    // own streams in full: 40 * (2 - 0.125) / 5; 5 * (4.2 - 0.175) / 7; 10 - (5 + 7) / 2
    assertThat(bench.kpi("case_manager", 13, Kpi.RESPONSE_LAG_HOURS)).isCloseTo(15, CLOSE);
    assertThat(bench.kpi("case_manager", 13, Kpi.TASK_LAG_DAYS)).isCloseTo(2.875, CLOSE);
    assertThat(bench.kpi("case_manager", 13, Kpi.ADMIN_HOURS)).isCloseTo(4, CLOSE);
  }

  @Test
  void aParalegalsSpareTimeIsWeighedByCompetence() {
    // 10 hours: drafting 9.625, spare 0.375. The rest takes 5.125 / 0.6 + 7.175 / 0.7 =
    // 18.791666667
    // of its hours: a share of 0.375 / 18.791666667 = 0.019955654.
    Bench bench = bench(HURT, 10);
    // 4 - 8 / 2: the attorneys draft no more
    assertThat(bench.kpi("paralegal", 13, Kpi.ATTORNEY_DRAFTING_HOURS)).isCloseTo(0, CLOSE);
    // (26 - 1.625) / 13
    assertThat(bench.kpi("paralegal", 13, Kpi.BACKLOG_WEEKS)).isCloseTo(1.875, CLOSE);
    // 10 - 0.019955654 * (5 + 7) / 2
    assertThat(bench.kpi("paralegal", 13, Kpi.ADMIN_HOURS)).isCloseTo(9.880266075388027, CLOSE);
    // 40 * (2 - 0.019955654 * 0.125) / 5
    assertThat(bench.kpi("paralegal", 13, Kpi.RESPONSE_LAG_HOURS))
        .isCloseTo(15.980044345898005, CLOSE);
  }

  /** The volume at which a mixed role loses all that it loses. */
  private static Trial atVolume(Trial firm) {
    return firm.under(
        "durability/mixed_role_at_volume/from=10", "durability/mixed_role_at_volume/to=20");
  }

  @Test
  void aMixedRoleLosesNothingToSwitchingAtALowVolume() {
    Trial low =
        HURT.under(
            "durability/mixed_role_at_volume/from=200", "durability/mixed_role_at_volume/to=300");
    // 21.925 / 0.95 = 23.078947 hours; 10 do 0.433295; 4 - 8 * 0.433295 / 2
    assertThat(bench(low, 10).kpi("hybrid", 13, Kpi.ATTORNEY_DRAFTING_HOURS))
        .isCloseTo(2.2668187001140246, CLOSE);
  }

  @Test
  void aMixedRoleLosesToSwitchingWhereSeveralStreamsCall() {
    // Competence 0.95 * (1 - 0.1) = 0.855. All demand is 21.925, or 21.925 / 0.855 = 25.643275
    // hours of it; 10 hours do 0.389966 of all. Drafting relief 8 * 0.389966 = 3.119726; 4 - that /
    // 2.
    assertThat(bench(atVolume(HURT), 10).kpi("hybrid", 13, Kpi.ATTORNEY_DRAFTING_HOURS))
        .isCloseTo(2.4401368301026225, CLOSE);
  }

  /** Drafting alone calls: attorneys do no administration, and clients and tasks are calm. */
  private static final Trial DRAFTING_ONLY =
      CALM.with("drafting.backlog_hours=26", "attorney_time.admin_hours_per_week=0");

  @Test
  void aMixedRoleLosesNothingInASingleStream() {
    // 10 hours * 0.95 = 9.5 of 9.625; relief 9.5 * 8 / 9.625 = 7.896104; 4 - that / 2
    assertThat(bench(DRAFTING_ONLY, 10).kpi("hybrid", 13, Kpi.ATTORNEY_DRAFTING_HOURS))
        .isCloseTo(0.051948051948051965, CLOSE);
    // a second stream calls for next to nothing: 10 * 0.855 = 8.55 hours of work for both
    Trial two = atVolume(DRAFTING_ONLY).with("client_response.lag_hours=8.000001");
    assertThat(bench(two, 10).kpi("hybrid", 13, Kpi.ATTORNEY_DRAFTING_HOURS))
        .isCloseTo(0.44675324675324646, within(1e-6));
  }

  @Test
  void theHireForTheTrueConstraintStartsFirst() {
    // coordination presses most (see PressureTest): the case manager starts, the paralegal is to
    // come 6 weeks later; the same readings as a case manager alone
    Bench bench = bench(HURT, 6);
    assertThat(bench.kpi("both", 13, Kpi.ADMIN_HOURS)).isCloseTo(7.073170731707317, CLOSE);
    assertThat(bench.kpi("both", 13, Kpi.BACKLOG_WEEKS)).isCloseTo(2, CLOSE);
    // drafting presses most: the paralegal starts, busy with drafting alone
    Bench drafting =
        bench(HURT.with("drafting.backlog_hours=52", "drafting.attorney_hours_per_week=16"), 6);
    assertThat(drafting.kpi("both", 13, Kpi.ADMIN_HOURS)).isEqualTo(10);
    assertThat(drafting.kpi("both", 13, Kpi.BACKLOG_WEEKS)).isLessThan(4);
  }

  @Test
  void hiresOfOneAffinityStartInTheListedOrder() {
    // as listed, the case manager first, though both own drafting alike
    String[] even = {
      "options/two/hires=[case_manager, paralegal]",
      "roles/case_manager/affinity/drafting/value=0.9"
    };
    Trial drafting = HURT.with("drafting.backlog_hours=52", "drafting.attorney_hours_per_week=16");
    assertThat(bench(drafting, 6, even).kpi("two", 13, Kpi.ADMIN_HOURS)).isLessThan(10);
    String[] swapped = {"options/two/hires=[paralegal, case_manager]", even[1]};
    assertThat(bench(drafting, 6, swapped).kpi("two", 13, Kpi.ADMIN_HOURS)).isEqualTo(10);
  }

  @Test
  void loadIsDemandOverHoursInTheSecondHalfOfTheYear() {
    // calm: drafting 8 hours a week to take over; 10 hours: 0.8
    assertThat(load(CALM, 10, "paralegal")).containsExactly(new double[] {0.8}, CLOSE);
    // own streams only: 5 + 7 over 10
    assertThat(load(CALM, 10, "case_manager")).containsExactly(new double[] {1.2}, CLOSE);
    // (8 + 5 + 7) / (0.95 * 0.9) / 30
    assertThat(load(atVolume(CALM), 30, "hybrid"))
        .containsExactly(new double[] {0.779727095516569}, CLOSE);
    // two paralegals of 5 hours: 8 / 5, then the 3 that the first leaves / 5
    assertThat(load(CALM, 5, "two")).containsExactly(new double[] {1.6, 0.6}, CLOSE);
  }

  private static double[] load(Trial firm, double hours, String option) {
    Bench bench =
        Bench.of(
            firm.under(AT_ONCE)
                .under(
                    "parameters/productive_hours/value=" + hours,
                    "options/two/hires=[paralegal, paralegal]"));
    return bench.year(option).load;
  }

  @Test
  void aHireThatStartsTooLateHasNoLoad() {
    Bench bench = Bench.of(CALM.under("parameters/fill_in_house/value=60"));
    assertThat(bench.year("paralegal").load).containsExactly(0);
    assertThat(bench.year("paralegal").firstWeek).isEqualTo(Year.WEEKS);
  }

  @Test
  void partTimersWorkTheirShareOfTheHours() {
    // half of 10 hours: 8 / 5
    assertThat(load(CALM, 10, "paralegal:part_time")).containsExactly(new double[] {1.6}, CLOSE);
    // a hire of 20 hours a week: half of 10 again
    assertThat(load(CALM.with("readiness.hire_hours_per_week=20"), 10, "paralegal"))
        .containsExactly(new double[] {1.6}, CLOSE);
  }
}
