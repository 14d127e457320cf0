package dev.rolecall.assessment;

import dev.rolecall.assessment.Axis.Stop;
import dev.rolecall.assessment.Sweep.Region;
import dev.rolecall.decision.Bracket;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Finds where the verdict changes along an axis of numbers: between two stops whose verdicts
 * differ, the value is narrowed down by halving, as often as there are verdicts in between. Between
 * two stops of the same verdict nothing is looked for.
 */
final class RegionSearch {

  private static final double PRECISION = 1e-8;
  private static final int MOST_CHANGES = 8;

  private final Axis axis;
  private final Function<Stop, String> verdictAt;
  private final List<Region> found = new ArrayList<>();
  private double start;
  private String current;

  RegionSearch(Axis axis, Function<Stop, String> verdictAt) {
    this.axis = axis;
    this.verdictAt = verdictAt;
  }

  /**
   * The regions from the first stop to the last.
   *
   * @param verdicts at the stops
   */
  List<Region> regions(List<String> verdicts) {
    start = axis.low();
    current = verdicts.get(0);
    for (int stop = 1; stop < verdicts.size(); stop++) {
      cross(axis.number(stop - 1), axis.number(stop), verdicts.get(stop));
    }
    found.add(new Region(start, axis.high(), current));
    return List.copyOf(found);
  }

  private void cross(double near, double far, String verdict) {
    double from = near;
    for (int change = 1; !current.equals(verdict); change++) {
      double at = change < MOST_CHANGES ? change(from, far) : far;
      found.add(new Region(start, at, current));
      start = at;
      from = at;
      current = at == far ? verdict : verdictAt(at);
    }
  }

  /** The first value found at which the verdict is another than the current one. */
  private double change(double near, double far) {
    double low = near;
    double high = far;
    double precision = (axis.high() - axis.low()) * PRECISION;
    return new Bracket(near, far)
        .halve(
            Integer.MAX_VALUE,
            middle -> Stop.number(axis.input(), middle).number().orElseThrow(),
            value -> verdictAt(value).equals(current),
            bracket -> bracket.far() - bracket.near() <= precision)
        .far();
  }

  private String verdictAt(double value) {
    return verdictAt.apply(Stop.number(axis.input(), value));
  }
}
