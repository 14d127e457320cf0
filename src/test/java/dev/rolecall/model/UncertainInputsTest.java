package dev.rolecall.model;

import static dev.rolecall.Bench.CALM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rolecall.Bench;
import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Staffing.Option;
import dev.rolecall.rulebook.Stream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What a draw samples, and from where to where. */
class UncertainInputsTest {

  @Test
  void modelErrorsAreTrianglesOfTheStatedDeviation() {
    Bench bench = Bench.of(CALM);
    double[] low = drawn(bench.variables(), 0);
    double[] high = drawn(bench.variables(), 1);
    for (Option option : bench.rulebook().staffing().options().values()) {
      // a symmetric triangle of half-width w has a deviation of w / sqrt(6):
      // 6 * sqrt(6) = 14.69693845669907; 8 * sqrt(6) = 19.59591794226543
      int relief = bench.variables().modelError(option, Category.RELIEF);
      assertThat(low[relief]).isCloseTo(-14.69693845669907, within(1e-12));
      assertThat(high[relief]).isCloseTo(14.69693845669907, within(1e-12));
      int gain = bench.variables().modelError(option, Category.RETURN);
      assertThat(low[gain]).isCloseTo(-19.59591794226543, within(1e-12));
      assertThat(high[gain]).isCloseTo(19.59591794226543, within(1e-12));
    }
  }

  @Test
  void everyFirmHasTheSameSlots() {
    UncertainInputs general = Bench.of(CALM).variables();
    UncertainInputs two =
        Bench.of(CALM.with("firm.practice_areas={family: 50%, estate: 50%}")).variables();
    assertThat(two.size()).isEqualTo(general.size());
    assertThat(two.hoursFactor("estate", Stream.CLIENT))
        .isEqualTo(general.hoursFactor("estate", Stream.CLIENT));
  }

  @Test
  void everyOptionHasErrorsOfItsOwn() {
    Bench bench = Bench.of(CALM);
    long slots =
        bench.rulebook().staffing().options().values().stream()
            .flatMap(
                option ->
                    java.util.stream.Stream.of(
                        bench.variables().modelError(option, Category.RELIEF),
                        bench.variables().modelError(option, Category.RETURN)))
            .distinct()
            .count();
    assertThat(slots).isEqualTo(2L * bench.rulebook().staffing().options().size());
  }

  @Test
  void categoryWeightsAreDrawnEvenly() {
    UncertainInputs variables = Bench.of(CALM).variables();
    int slot = variables.weight(Category.RETURN);
    // uniform on 0.7 to 1.3: 0.7 + 0.6 * 0.25; a triangle would give 0.7 + sqrt(0.25 * 0.6 * 0.3)
    assertThat(drawn(variables, 0.25)[slot]).isCloseTo(0.85, within(1e-12));
    assertThat(drawn(variables, 1)[slot]).isCloseTo(1.3, within(1e-12));
  }

  @Test
  void answeringOneMoreInputLeavesTheOtherDrawsAsTheyWere() {
    Bench before = Bench.of(CALM);
    Bench after = Bench.of(CALM.with("attorney_time.clerical=20%"));
    double[] unit = new double[before.variables().size()];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = (i * 37 % 101 + 0.5) / 101;
    }
    double[] one = before.variables().central();
    double[] other = after.variables().central();
    before.variables().fill(unit, one);
    after.variables().fill(unit, other);
    int answered = before.variables().slot(Input.CLERICAL);
    assertThat(other[answered]).isEqualTo(0.2).isNotEqualTo(one[answered]);
    one[answered] = 0.2;
    assertThat(other).isEqualTo(one);
  }

  @Test
  void statingAnInputThatAPriorFollowsMovesThePriorOnly() {
    Bench bench = Bench.of(dev.rolecall.Trial.of(REQUIRED));
    double[] central = bench.variables().central();
    bench.variables().central(central, Input.ATTORNEYS, 5, null, 0);
    // 8 leads an attorney: 8 * 5
    assertThat(central[bench.variables().slot(Input.NEW_LEADS)]).isEqualTo(40);
    double[] drawn = drawn(bench.variables(), 0);
    // 2 leads an attorney at the least, 2 attorneys
    assertThat(drawn[bench.variables().slot(Input.NEW_LEADS)]).isEqualTo(4);
  }

  @Test
  void exactNumbersAreNotDrawn() {
    UncertainInputs variables = Bench.of(CALM).variables();
    int[] uncertain = variables.uncertain();
    assertThat(Arrays.stream(uncertain).boxed())
        .doesNotContain(variables.slot(Input.ATTORNEYS), variables.slot(Parameter.DRAIN))
        .contains(variables.slot(Parameter.REVIEW));
  }

  private static final String REQUIRED =
      """
      rolecall: 1
      firm: {attorneys: 2}
      caseload: {open_matters: 40}
      drafting: {backlog_hours: 13}
      client_response: {lag_hours: 8}
      """;

  private static double[] drawn(UncertainInputs variables, double u) {
    double[] unit = new double[variables.size()];
    Arrays.fill(unit, u);
    double[] values = variables.central();
    variables.fill(unit, values);
    return values;
  }
}
