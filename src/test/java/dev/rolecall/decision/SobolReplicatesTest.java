package dev.rolecall.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What makes the draws a set of replicates: the first point is kept, and shifting spoils nothing.
 */
class SobolReplicatesTest {

  private static final int DIMENSIONS = 200;
  private static final int[] FIRST = IntStream.range(0, DIMENSIONS).toArray();

  @Test
  void everyNetFillsEveryStratumOfEveryDimensionOnce() {
    for (int draws : new int[] {64, 512, 1024}) {
      int perNet = draws / SobolReplicates.COUNT;
      SobolReplicates replicates = new SobolReplicates(new Settings(draws, 1), FIRST);
      int[][][] hits = new int[SobolReplicates.COUNT][DIMENSIONS][perNet];
      double[] unit = new double[DIMENSIONS];
      for (int draw = 0; draw < draws; draw++) {
        replicates.fill(draw, unit);
        for (int d = 0; d < DIMENSIONS; d++) {
          hits[replicates.replicate(draw)][d][(int) (unit[d] * perNet)]++;
        }
      }
      for (int[][] net : hits) {
        for (int[] dimension : net) {
          assertThat(dimension).containsOnly(1);
        }
      }
    }
  }

  @Test
  void numbersLieStrictlyBetweenNothingAndOne() {
    SobolReplicates replicates = new SobolReplicates(new Settings(1024, 3), FIRST);
    double[] unit = new double[DIMENSIONS];
    for (int draw = 0; draw < 1024; draw++) {
      replicates.fill(draw, unit);
      assertThat(Arrays.stream(unit).min().orElseThrow()).isGreaterThan(0);
      assertThat(Arrays.stream(unit).max().orElseThrow()).isLessThan(1);
    }
  }

  @Test
  void netsSeedsAndDimensionsDiffer() {
    double[] first = fill(1, 0);
    assertThat(fill(1, 0)).isEqualTo(first);
    assertThat(fill(2, 0)).isNotEqualTo(first);
    assertThat(fill(1, 8)).as("the next net").isNotEqualTo(first);
    assertThat(Arrays.stream(first).distinct().count()).isEqualTo(DIMENSIONS);
  }

  @Test
  void aSlotsNumbersGoByItsDimensionAlone() {
    double[] several = new double[3];
    double[] one = new double[1];
    SobolReplicates net = new SobolReplicates(new Settings(64, 1), new int[] {712, 5, 1712});
    SobolReplicates alone = new SobolReplicates(new Settings(64, 1), new int[] {5});
    for (int draw = 0; draw < 64; draw++) {
      net.fill(draw, several);
      alone.fill(draw, one);
      assertThat(several[1]).isEqualTo(one[0]);
      // the generator has 1,000 dimensions: the 1,713th is the 713th under another shift
      assertThat(several[2]).isNotEqualTo(several[0]);
    }
  }

  private static double[] fill(long seed, int draw) {
    double[] unit = new double[DIMENSIONS];
    new SobolReplicates(new Settings(64, seed), FIRST).fill(draw, unit);
    return unit;
  }
}
