package dev.rolecall.assessment.compare;

import dev.rolecall.assessment.OptionResult;
import dev.rolecall.assessment.OptionResult.Contribution;
import dev.rolecall.rulebook.Category;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one option's score differs between two assessments, row by row of the ledger.
 *
 * @param option its id
 * @param from the score in the first, empty where it is not among its main options
 * @param to the score in the second, likewise
 * @param rows that changed, the most points first; they add up to the difference
 */
public record LedgerChange(
    String option, Optional<Double> from, Optional<Double> to, List<RowChange> rows) {

  /**
   * One ledger row in both.
   *
   * @param points more in the second than in the first
   */
  public record RowChange(
      Category category,
      String rule,
      double points,
      Optional<Double> readingFrom,
      Optional<Double> readingTo,
      List<String> sources) {}

  /** The change between two results of an option, the largest differences first. */
  public static LedgerChange between(
      String option, Optional<OptionResult> one, Optional<OptionResult> other) {
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

  private static Map<String, Contribution> rows(Optional<OptionResult> outcome) {
    Map<String, Contribution> rows = new LinkedHashMap<>();
    outcome
        .map(OptionResult::contributions)
        .orElse(List.of())
        .forEach(c -> rows.put(c.category().id() + " " + c.rule(), c));
    return rows;
  }

  private static RowChange change(Optional<Contribution> before, Contribution after) {
    Optional<Contribution> then = Optional.ofNullable(after);
    Contribution row = then.or(() -> before).orElseThrow();
    double points =
        then.map(Contribution::points).orElse(0.0) - before.map(Contribution::points).orElse(0.0);
    return new RowChange(
        row.category(),
        row.rule(),
        points,
        before.flatMap(Contribution::reading),
        then.flatMap(Contribution::reading),
        row.sources());
  }
}
