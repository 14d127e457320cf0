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

/** What a hire takes of attorneys' time, and what it gives back. */
class SupervisionTest {

  private static final Offset<Double> CLOSE = within(1e-8);

  /** Nothing to hand over: hires only cost supervision. */
  private static final Trial IDLE =
      CALM.with("attorney_time.admin_hours_per_week=0", "drafting.attorney_hours_per_week=0")
          .under(AT_ONCE)
          .under(
              "parameters/supervision_ramp/value=3",
              "parameters/supervision_steady/value=1",
              "parameters/ramp_partial/value=4");

  @Test
  void trainingIsDearerThanSupervising() {
    // weeks 0 to 3: 4 * 3; weeks 4 to 51: 48 * 1
    assertThat(Bench.of(IDLE).year("paralegal").hoursFreed).isCloseTo(-60, CLOSE);
    assertThat(Bench.of(IDLE).year("paralegal").peakSupervision).isCloseTo(3, CLOSE);
  }

  @Test
  void everyHireIsSupervised() {
    // the second from week 6: 4 * 3 + 42 * 1 = 54; 60 + 54; the peak is training one, holding one
    assertThat(Bench.of(IDLE).year("both").hoursFreed).isCloseTo(-114, CLOSE);
    assertThat(Bench.of(IDLE).year("both").peakSupervision).isCloseTo(4, CLOSE);
  }

  @Test
  void supervisionIsAdministration() {
    // week 13: 1 hour over 2 attorneys
    assertThat(Bench.of(IDLE).kpi("paralegal", 13, Kpi.ADMIN_HOURS)).isCloseTo(0.5, CLOSE);
  }

  @Test
  void draftingIsReviewedByTheHourSpentOnIt() {
    // A case manager of 40 hours: own work 5 + 7, spare 28 hours * 0.25 = 7 of 8 hours of drafting.
    // Review 0.2 * 28 = 5.6. Freed a week: 5 + 7 + 7 - 5.6 = 13.4; a year: 696.8.
    Trial slow =
        CALM.under(AT_ONCE)
            .under("parameters/review/value=0.2", "parameters/productive_hours/value=40");
    assertThat(Bench.of(slow).year("case_manager").hoursFreed).isCloseTo(696.8, CLOSE);
    // 10 - 12 / 2
    assertThat(Bench.of(slow).kpi("case_manager", 13, Kpi.ADMIN_HOURS)).isCloseTo(4, CLOSE);
    // review is legal work: 4 - (7 - 5.6) / 2
    assertThat(Bench.of(slow).kpi("case_manager", 13, Kpi.ATTORNEY_DRAFTING_HOURS))
        .isCloseTo(3.3, CLOSE);
    // 7 hours of drafting taken off pay for 5.6 of review: nothing is needed on top
    assertThat(Bench.of(slow).year("case_manager").peakSupervision).isZero();
  }

  @Test
  void clientWorkIsHandedOverByTheHourSpentOnIt() {
    // A case manager of 12 hours: 5 + 7, all of them handed over at 0.1. Freed 12 - 1.2 a week.
    Trial handed =
        CALM.under(AT_ONCE)
            .under("parameters/handover/value=0.1", "parameters/productive_hours/value=12");
    assertThat(Bench.of(handed).year("case_manager").hoursFreed).isCloseTo(52 * 10.8, CLOSE);
    // 10 - (12 - 1.2) / 2; it is no drafting
    assertThat(Bench.of(handed).kpi("case_manager", 13, Kpi.ADMIN_HOURS)).isCloseTo(4.6, CLOSE);
    assertThat(Bench.of(handed).kpi("case_manager", 13, Kpi.ATTORNEY_DRAFTING_HOURS)).isEqualTo(4);
  }

  @Test
  void reviewThatFreedDraftingDoesNotPayForIsNeededOnTop() {
    // attorneys draft nothing; 13 hours too many / 8 weeks = 1.625 hours in the first week;
    // review 0.2 * 1.625 = 0.325, on top of 3 of training
    Trial catchUp =
        HURT.with("drafting.attorney_hours_per_week=0")
            .under(AT_ONCE)
            .under("parameters/supervision_ramp/value=3", "parameters/review/value=0.2");
    // spare hours go to clients and records, which need no review
    assertThat(Bench.of(catchUp).year("paralegal").peakSupervision).isCloseTo(3.325, CLOSE);
  }

  @Test
  void freedHoursAreReliefLessSupervision() {
    // paralegal of 8 hours: all drafting relief 8, review 0.2 * 8 = 1.6, supervision 1 from week 4
    // and 3 before: 52 * (8 - 1.6) - 60 = 272.8
    Trial trial =
        CALM.under(AT_ONCE)
            .under(
                "parameters/productive_hours/value=8",
                "parameters/review/value=0.2",
                "parameters/supervision_ramp/value=3",
                "parameters/supervision_steady/value=1",
                "parameters/ramp_partial/value=4");
    assertThat(Bench.of(trial).year("paralegal").hoursFreed).isCloseTo(272.8, CLOSE);
  }

  @Test
  void attorneysNeverDoLessThanNothing() {
    // attorneys do 1 hour each of administration, 2 * 1 * 0.65 of it delegable: never below 0
    Trial trial = HURT.with("attorney_time.admin_hours_per_week=0.1").under(AT_ONCE);
    Bench bench = Bench.of(trial.under("parameters/delegable_admin/value=1"));
    assertThat(bench.kpi("case_manager", 52, Kpi.ADMIN_HOURS)).isCloseTo(0, CLOSE).isNotNegative();
  }
}
