package dev.rolecall.model;

import static dev.rolecall.Bench.AT_ONCE;
import static dev.rolecall.Bench.CALM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.Bench;
import dev.rolecall.Trial;
import dev.rolecall.rulebook.Rules.GateKind;
import org.junit.jupiter.api.Test;

/** Each hard limit, at it and just above it. */
class GatesTest {

  private static boolean fails(Trial trial, String option, GateKind test) {
    Bench bench = Bench.of(trial);
    Gates gates = bench.gates(option);
    int g = test.ordinal();
    assertThat(gates.gate(g).kind()).contains(test);
    double reading = gates.reading(g, bench.today(), bench.year(option));
    return gates.applies(g) && reading > gates.limit(g, bench.today());
  }

  @Test
  void theBudgetMustCoverAWholeWorkedYear() {
    // 52,000 * 1.25 + 4,700 = 69,700
    assertThat(fails(CALM.with("economics.budget_per_year=69700"), "paralegal", GateKind.BUDGET))
        .isFalse();
    assertThat(fails(CALM.with("economics.budget_per_year=69699"), "paralegal", GateKind.BUDGET))
        .isTrue();
    // both: 69,700 + 41,600 * 1.25 + 4,700 = 126,400
    assertThat(fails(CALM.with("economics.budget_per_year=126399"), "both", GateKind.BUDGET))
        .isTrue();
    assertThat(fails(CALM, "both", GateKind.BUDGET)).as("no budget stated").isFalse();
  }

  @Test
  void supervisionMayBeThreeTimesWhatIsFree() {
    Trial training = CALM.under(AT_ONCE).under("parameters/supervision_ramp/value=3");
    // 3 hours against 3 * 1 = 3, and 3 * 0.9 = 2.7
    assertThat(
            fails(
                training.with("readiness.supervision_hours_per_week=1"),
                "paralegal",
                GateKind.SUPERVISION))
        .isFalse();
    assertThat(
            fails(
                training.with("readiness.supervision_hours_per_week=0.9"),
                "paralegal",
                GateKind.SUPERVISION))
        .isTrue();
    assertThat(
            fails(
                training.with("readiness.supervision_hours_per_week=0"),
                "paralegal",
                GateKind.SUPERVISION))
        .isTrue();
    assertThat(fails(training, "paralegal", GateKind.SUPERVISION)).as("not stated").isFalse();
  }

  @Test
  void anAttorneyCanDirectSevenAtMost() {
    // (13 + 1) / 2 = 7; (13.1 + 1) / 2 = 7.05
    assertThat(fails(CALM.with("firm.staff.paralegals=13"), "hybrid", GateKind.SPAN)).isFalse();
    assertThat(fails(CALM.with("firm.staff.paralegals=13.1"), "hybrid", GateKind.SPAN)).isTrue();
  }

  @Test
  void holdIsNeverGated() {
    Trial trial =
        CALM.with(
            "firm.staff.paralegals=99",
            "economics.budget_per_year=0",
            "readiness.supervision_hours_per_week=0");
    for (GateKind test : GateKind.values()) {
      assertThat(fails(trial, "hold", test)).as(test.id()).isFalse();
      assertThat(fails(trial, "both", test)).as(test.id()).isTrue();
    }
  }
}
