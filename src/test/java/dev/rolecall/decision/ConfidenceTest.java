package dev.rolecall.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rolecall.decision.Decision.Confidence;
import org.junit.jupiter.api.Test;

/** The confidence and its error from eight replicates, and the percentiles of draws, by hand. */
class ConfidenceTest {

  @Test
  void theErrorComesFromTheSpreadOfTheNets() {
    Confidence sure = Confidence.of(new double[] {.5, .6, .5, .6, .5, .6, .5, .6});
    // mean 0.55; squares 8 * 0.05^2 = 0.02; error sqrt(0.02 / 7 / 8) = 0.0188982
    assertThat(sure.share()).isCloseTo(0.55, within(1e-12));
    assertThat(sure.low()).isCloseTo(0.55 - 2 * 0.01889822365046136, within(1e-12));
    assertThat(sure.high()).isCloseTo(0.55 + 2 * 0.01889822365046136, within(1e-12));
  }

  @Test
  void itStaysBetweenNothingAndCertainty() {
    // mean 0.5; squares 8 * 0.25 = 2; error sqrt(2 / 56) = 0.188982; twice that is 0.377964
    Confidence wide = Confidence.of(new double[] {1, 1, 1, 1, 0, 0, 0, 0});
    assertThat(wide.low()).isCloseTo(0.12203552699077277, within(1e-12));
    // mean 0.875; squares 7 * 0.125^2 + 0.875^2 = 0.875; error sqrt(0.875 / 56) = 0.125: 1.125
    Confidence high = Confidence.of(new double[] {1, 1, 1, 1, 1, 1, 1, 0});
    assertThat(high.high()).isEqualTo(1);
    assertThat(high.low()).isCloseTo(0.625, within(1e-12));
    assertThat(Confidence.of(new double[] {0, 0, 0, 0, 0, 0, 0, 1}).low()).isZero();
    assertThat(Confidence.of(new double[] {1, 1, 1, 1, 1, 1, 1, 1}))
        .isEqualTo(new Confidence(1, 1, 1));
  }

  @Test
  void percentilesLieBetweenTheOrderedDraws() {
    // 0..10: the 10th percentile at place 0.1 * 10 = 1, the 90th at 9
    double[] eleven = {5, 0, 10, 1, 9, 2, 8, 3, 7, 4, 6};
    assertThat(Spread.of(eleven)).isEqualTo(new Spread(5, 1, 9));
    // four values: place 0.3 is 1 + 0.3 * 1; place 2.7 is 3 + 0.7 * 7
    Spread four = Spread.of(new double[] {10, 3, 1, 2});
    assertThat(four.likely()).isEqualTo(4);
    assertThat(four.low()).isCloseTo(1.3, within(1e-12));
    assertThat(four.high()).isCloseTo(7.9, within(1e-12));
    assertThat(Spread.of(new double[] {3})).isEqualTo(new Spread(3, 3, 3));
  }
}
