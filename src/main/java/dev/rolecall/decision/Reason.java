package dev.rolecall.decision;

import dev.rolecall.model.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How one ledger row sets two options apart.
 *
 * @param points by which the row favours the first; all rows' add up to the difference in score
 * @param mine what was read for the first
 * @param other what was read for the second
 */
public record Reason(Row row, double points, Optional<Double> mine, Optional<Double> other) {

  /** Less is the rounding of sums. */
  private static final double LEAST = 1e-9;

  /** Every row that sets two options apart, the weightiest first; the model's error is none. */
  public static List<Reason> between(OptionOutcome one, OptionOutcome other) {
    List<Reason> reasons = new ArrayList<>();
    for (int r = 0; r < one.contributions().size(); r++) {
      Contribution mine = one.contributions().get(r);
      Contribution others = other.contributions().get(r);
      double points = mine.points() - others.points();
      if (Math.abs(points) > LEAST && !mine.row().rule().equals(Row.MODEL_ERROR)) {
        reasons.add(new Reason(mine.row(), points, mine.reading(), others.reading()));
      }
    }
    reasons.sort((a, b) -> Double.compare(Math.abs(b.points()), Math.abs(a.points())));
    return List.copyOf(reasons);
  }
}
