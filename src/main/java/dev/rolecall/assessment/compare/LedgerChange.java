package dev.rolecall.assessment.compare;

import dev.rolecall.decision.Contribution;
import dev.rolecall.decision.OptionOutcome;
import dev.rolecall.model.Row;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one option's score came to be another.
 *
 * @param from the score in the first, empty where it is not among its main options
 * @param to the score in the second, likewise
 * @param rows that changed, the most points first; they add up to the difference
 */
public record LedgerChange(
    Option option, Optional<Double> from, Optional<Double> to, List<RowChange> rows) {

  /**
   * One ledger row in both.
   *
   * @param points more in the second than in the first
   */
  public record RowChange(
      Row row, double points, Optional<Double> readingFrom, Optional<Double> readingTo) {}

  static LedgerChange between(
      Option option, Optional<OptionOutcome> one, Optional<OptionOutcome> other) {
    Map<String, Contribution> before = rows(one);
    Map<String, Contribution> after = rows(other);
    List<RowChange> changes = new ArrayList<>();
    before.forEach((key, row) -> changes.add(change(Optional.of(row), after.get(key))));
    after.forEach(
        (key, row) -> {
          if (!before.containsKey(key)) {
            changes.add(change(Optional.empty(), row));
          }
        });
    changes.removeIf(change -> change.points() == 0);
    changes.sort(Comparator.comparingDouble((RowChange c) -> Math.abs(c.points())).reversed());
    return new LedgerChange(
        option,
        one.map(outcome -> outcome.score().likely()),
        other.map(outcome -> outcome.score().likely()),
        List.copyOf(changes));
  }

  private static Map<String, Contribution> rows(Optional<OptionOutcome> outcome) {
    Map<String, Contribution> rows = new LinkedHashMap<>();
    outcome
        .map(OptionOutcome::contributions)
        .orElse(List.of())
        .forEach(c -> rows.put(c.row().category().id() + " " + c.row().rule(), c));
    return rows;
  }

  private static RowChange change(Optional<Contribution> before, Contribution after) {
    Optional<Contribution> then = Optional.ofNullable(after);
    Row row = then.or(() -> before).orElseThrow().row();
    double points =
        then.map(Contribution::points).orElse(0.0) - before.map(Contribution::points).orElse(0.0);
    return new RowChange(
        row, points, before.flatMap(Contribution::reading), then.flatMap(Contribution::reading));
  }
}
