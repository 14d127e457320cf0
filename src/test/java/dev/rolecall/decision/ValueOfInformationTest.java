package dev.rolecall.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rolecall.Trial;
import dev.rolecall.decision.Decision.Gain;
import dev.rolecall.decision.ValueOfInformation.QuantileBins;
import dev.rolecall.model.UncertainInputs;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What knowing an input is worth. */
class ValueOfInformationTest {

  private static final int DRAWS = 1024;

  @Test
  void knowingAnInputThatDecidesGainsWhatTheArithmeticSays() {
    // One option scores x, spread evenly over 0..1, the other always 0.5: knowing x gains
    // E[max(x, 0.5)] - 0.5 = 0.625 - 0.5. Over 16 bins: sum of (k + 0.5) / 16 / 16, k = 0..7 =
    // 0.125
    double[] x = new double[DRAWS];
    double[] half = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      x[draw] = (draw + 0.5) / DRAWS;
      half[draw] = 0.5;
    }
    assertThat(new QuantileBins(SobolReplicates.order(x)).gain(new double[][] {x, half}))
        .isCloseTo(0.125, within(1e-12));
  }

  @Test
  void drawsAreOrderedByTheirNumbers() {
    assertThat(SobolReplicates.order(new double[] {2, -3, 0, -0.5, 1e300}))
        .containsExactly(1, 3, 2, 0, 4);
    assertThat(SobolReplicates.order(new double[] {1, 0, 1, -0.0})).containsExactly(1, 3, 0, 2);
  }

  @Test
  void aSharedOrderIsThatOfAnInputsOwnValues() {
    Profile profile = Trial.of(FOUR_ANSWERS).profile();
    Rulebook rulebook = Trial.of(FOUR_ANSWERS).rulebook();
    UncertainInputs variables = new UncertainInputs(profile, rulebook);
    SharedDraws draws = new SharedDraws(rulebook, new Settings(DRAWS, 1));
    for (Input input : List.of(Input.LAG_HOURS, Input.DRAFTING_HOURS, Input.GROWTH)) {
      List<Double> values = new ArrayList<>();
      draws.forEach(variables, DRAWS, draw -> values.add(draw[variables.slot(input)]));
      int[] order = draws.replicates().order(variables.slot(input));
      assertThat(order).doesNotHaveDuplicates().hasSize(DRAWS);
      for (int rank = 1; rank < DRAWS; rank++) {
        assertThat(values.get(order[rank])).isGreaterThanOrEqualTo(values.get(order[rank - 1]));
      }
    }
  }

  @Test
  void ordersThatHaveNothingToDoWithTheDrawsAreAllThereAndDiffer() {
    SobolReplicates orders = new SobolReplicates(new Settings(DRAWS, 1), new int[] {0, 1});
    List<String> seen = new ArrayList<>();
    for (int which = 0; which < SobolReplicates.UNRELATED; which++) {
      assertThat(orders.unrelated(which)).doesNotHaveDuplicates().hasSize(DRAWS);
      seen.add(Arrays.toString(orders.unrelated(which)));
    }
    assertThat(seen).doesNotHaveDuplicates();
  }

  @Test
  void anInputThatTheModelIgnoresIsWorthNothing() {
    Decision decision = Trial.of(FOUR_ANSWERS).decision(DRAWS);
    List<Input> ignored = List.of(Input.MISSED_CALLS, Input.CLERICAL, Input.WORKED_HOURS);
    assertThat(decision.gains())
        .filteredOn(gain -> ignored.contains(gain.input()))
        .hasSize(3)
        .allSatisfy(gain -> assertThat(gain.gain()).isZero())
        .allSatisfy(gain -> assertThat(gain.error()).isZero())
        .allSatisfy(gain -> assertThat(gain.sensitivity()).isZero());
    // An hourly rate that is 0 for certain is no uncertain input at all.
    assertThat(decision.gains()).noneMatch(gain -> gain.input() == Input.BILLING_RATE);
  }

  @Test
  void atMostThreeAreToMeasureAssumedOnesFirst() {
    Decision decision = Trial.of(FOUR_ANSWERS).decision(DRAWS);
    assertThat(decision.measureNext()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
    assertThat(decision.measureNext())
        .allSatisfy(gain -> assertThat(gain.gain()).isGreaterThan(gain.error()))
        .allSatisfy(gain -> assertThat(gain.how()).isNotEmpty());
  }

  @ParameterizedTest
  @EnumSource(Depth.class)
  void aRowTellsWhatAReportTells(Depth depth) {
    Trial trial = Trial.of(FOUR_ANSWERS);
    List<Gain> report = trial.decision(DRAWS, Depth.FULL).gains();
    assertThat(report).anyMatch(gain -> gain.gain() > 0);
    assertThat(trial.decision(DRAWS, depth).gains()).isEqualTo(report);
  }

  @Test
  void sharesOfTheLeadAreShares() {
    Decision decision = Trial.of(FOUR_ANSWERS).decision(DRAWS);
    double sum = decision.gains().stream().mapToDouble(Gain::sensitivity).sum();
    assertThat(sum).isBetween(0.1, 1.1);
  }

  private static final String FOUR_ANSWERS =
      """
      rolecall: 1
      firm:
        attorneys: 3
      caseload:
        open_matters: 100
      drafting:
        backlog_hours: 80
      client_response:
        lag_hours: 14
      """;
}
