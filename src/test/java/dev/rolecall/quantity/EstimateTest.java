package dev.rolecall.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The triangular quantile against values worked out by hand. */
class EstimateTest {

  @ParameterizedTest
  @CsvSource({
    "0,      0", // the least it can be
    "0.0625, 1", // rising side: sqrt(u * width * rise) = sqrt(0.0625 * 8 * 2) = 1
    "0.25,   2", // u * width = 2 = rise: the peak
    "0.8125, 5", // falling side: 8 - sqrt((1 - u) * width * fall) = 8 - sqrt(0.1875 * 8 * 6) = 8-3
    "1,      8" // the most it can be
  })
  void quantileOfATriangle(double u, double value) {
    assertThat(new Estimate(0, 2, 8).quantile(u)).isEqualTo(value);
  }

  @Test
  void quantileWithThePeakAtAnEnd() {
    // 10 + sqrt(0.25 * 4 * 4) = 12; 14 - sqrt(0.75 * 4 * 0) is not reached below u = 1
    assertThat(new Estimate(10, 14, 14).quantile(0.25)).isEqualTo(12);
    // 14 - sqrt(0.25 * 4 * 4) = 12
    assertThat(new Estimate(10, 10, 14).quantile(0.75)).isEqualTo(12);
  }

  @Test
  void anExactNumberHasNothingToSample() {
    assertThat(Estimate.exact(7).isExact()).isTrue();
    assertThat(Estimate.exact(7).quantile(0.9)).isEqualTo(7);
  }

  @Test
  void theMeanOfManyQuantilesIsThatOfTheTriangle() {
    // (low + likely + high) / 3 = (0 + 2 + 8) / 3
    double sum = 0;
    for (int i = 0; i < 10_000; i++) {
      sum += new Estimate(0, 2, 8).quantile((i + 0.5) / 10_000);
    }
    assertThat(sum / 10_000).isCloseTo(10.0 / 3, within(1e-4));
  }

  @Test
  void aRangePeaksInItsMiddle() {
    assertThat(Estimate.between(60, 110)).isEqualTo(new Estimate(60, 85, 110));
  }

  @Test
  void disorderIsRefused() {
    assertThatThrownBy(() -> new Estimate(2, 1, 3)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Estimate.exact(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
