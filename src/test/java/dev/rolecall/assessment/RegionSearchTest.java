package dev.rolecall.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rolecall.assessment.Axis.Stop;
import dev.rolecall.assessment.Sweep.Region;
import dev.rolecall.assessment.Sweeper.RegionSearch;
import dev.rolecall.document.Problems;
import dev.rolecall.profile.Setting;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RegionSearchTest {

  private static final Axis AXIS =
      AxisReader.read(new Setting("drafting.backlog_hours", "0..100:5"), 9, new Problems())
          .orElseThrow();

  private static List<Region> regions(Function<Double, String> verdict) {
    Function<Stop, String> at = stop -> verdict.apply(stop.number().orElseThrow());
    return new RegionSearch(AXIS, at).regions(AXIS.stops().stream().map(at).toList());
  }

  @Test
  void oneVerdictIsOneRegion() {
    assertThat(regions(value -> "a")).containsExactly(new Region(0, 100, "a"));
  }

  @Test
  void theChangeIsFoundBetweenTwoStops() {
    List<Region> regions = regions(value -> value < 61.25 ? "a" : "b");
    assertThat(regions).extracting(Region::recommendation).containsExactly("a", "b");
    assertThat(regions.get(0).to()).isCloseTo(61.25, within(1e-5));
    assertThat(regions.get(1).from()).isEqualTo(regions.get(0).to());
    assertThat(regions.get(1).to()).isEqualTo(100);
  }

  @Test
  void aNarrowRegionBetweenTwoStopsIsFoundToo() {
    List<Region> regions = regions(v -> v < 55 ? "a" : v < 57 ? "b" : v < 60 ? "c" : "d");
    assertThat(regions).extracting(Region::recommendation).containsExactly("a", "b", "c", "d");
    assertThat(regions.get(2).from()).isCloseTo(57, within(1e-5));
  }

  @Test
  void aChangeAtAStopIsThatStop() {
    assertThat(regions(v -> v < 75 ? "a" : "b").get(1).from()).isCloseTo(75, within(1e-5));
  }

  @Test
  void endlessChangesEnd() {
    List<Region> regions =
        regions(
            v -> v > 25 && v < 50 ? Integer.toString((int) (v * 1e6) % 7) : v <= 25 ? "x" : "y");
    assertThat(regions).hasSizeLessThan(12);
    assertThat(regions.get(regions.size() - 1).recommendation()).isEqualTo("y");
  }
}
