package dev.rolecall.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rolecall.Trial;
import dev.rolecall.profile.Input;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What knowing an input is worth. */
class InformationTest {

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
    assertThat(new Bins(x, half).gain(new double[][] {x, half})).isCloseTo(0.125, within(1e-12));
  }

  @Test
  void theOrderOfDrawsDoesNotMatter() {
    Random random = new Random(1);
    List<double[]> draws = new ArrayList<>();
    for (int draw = 0; draw < DRAWS; draw++) {
      double key = random.nextInt(40); // many equal keys
      draws.add(new double[] {key, key / 40 + random.nextDouble(), random.nextDouble()});
    }
    double inOrder = gain(draws);
    Collections.shuffle(draws, random);
    assertThat(gain(draws)).isCloseTo(inOrder, within(1e-12));
  }

  private static double gain(List<double[]> draws) {
    double[] key = column(draws, 0);
    double[] one = column(draws, 1);
    double[] other = column(draws, 2);
    return new Bins(key, one).gain(new double[][] {one, other});
  }

  private static double[] column(List<double[]> draws, int column) {
    return draws.stream().mapToDouble(draw -> draw[column]).toArray();
  }

  @Test
  void anInputThatTheModelIgnoresIsWorthNothing() {
    Decision decision = Trial.of(FOUR_ANSWERS).assess(DRAWS).decision();
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
    Decision decision = Trial.of(FOUR_ANSWERS).assess(DRAWS).decision();
    assertThat(decision.measureNext()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
    assertThat(decision.measureNext())
        .allSatisfy(gain -> assertThat(gain.gain()).isGreaterThan(gain.error()))
        .allSatisfy(gain -> assertThat(gain.how()).isNotEmpty());
  }

  @Test
  void sharesOfTheLeadAreShares() {
    Decision decision = Trial.of(FOUR_ANSWERS).assess(DRAWS).decision();
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
