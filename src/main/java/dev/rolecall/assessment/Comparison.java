package dev.rolecall.assessment;

import dev.rolecall.assessment.OptionResult.Contribution;
import dev.rolecall.assessment.OptionResult.Gate;
import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Rulebook.Change;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two firms, or one firm before and after, or under two rulebooks.
 *
 * @param inputs that differ, in the catalog's order
 * @param values of the rulebook that differ, in its order
 * @param ledgers of the two recommended options; of the option and its best rival if both recommend
 *     the same
 * @param limitsBefore the hard limits that ruled the rival out before the needed changes
 * @param limitsThen the hard limits that rule the option out with them and nothing else
 */
public record Comparison(
    Assessment from,
    Assessment to,
    List<InputChange> inputs,
    List<Change> values,
    List<LedgerChange> ledgers,
    Cause cause,
    List<Gate> limitsBefore,
    List<Gate> limitsThen) {

  /** An input that differs between two profiles. */
  public record InputChange(Input input, InputValue from, InputValue to) {}

  /**
   * What one change does when it alone is made to the first of two firms.
   *
   * @param path of the input, or of the rulebook's value; "rulebook" for all of it at once
   * @param lead of the first verdict's option over its rival after the change, in score points
   * @param moved how far the change moves that lead
   * @param recommendation the id of the option that would then be recommended
   */
  public record Effect(Kind kind, String path, double lead, double moved, String recommendation) {

    /** What changes. */
    public enum Kind {
      INPUT,
      RULEBOOK
    }
  }

  /**
   * Why two verdicts differ, or what moved a verdict that stayed the same.
   *
   * @param option the id of the first verdict's option
   * @param rival the id of the second verdict's option; if both are the same, of its best rival
   * @param leadFrom of the option over the rival in the first, in score points
   * @param leadTo the same in the second
   * @param needed the paths of the changes that turn the verdict, the largest first; empty if it is
   *     the same
   * @param effects of every change alone, the one that moves the lead most first
   */
  public record Cause(
      Kind kind,
      String option,
      String rival,
      double leadFrom,
      double leadTo,
      List<String> needed,
      List<Effect> effects) {

    /** The changes of which each alone turns the verdict. */
    public List<Effect> turning(String verdict) {
      return effects.stream().filter(one -> one.recommendation().equals(verdict)).toList();
    }

    /** How the verdicts compare. */
    public enum Kind {
      /** Nothing that matters to the verdict differs. */
      NOTHING_DIFFERS,
      /** The verdict is the same. */
      SAME_VERDICT,
      /** One change alone turns the verdict. */
      ALONE,
      /** Only several changes together turn it. */
      TOGETHER,
      /** Unknown: one of the two cannot be computed again, or not with the other's simulations. */
      UNTRACED
    }
  }

  /**
   * How one option's score differs between two assessments, row by row of the ledger.
   *
   * @param id of the option
   * @param scoreFrom the score in the first, empty where it is not among its main options
   * @param scoreTo the score in the second, likewise
   * @param rows that changed, the most points first; they add up to the difference
   */
  public record LedgerChange(
      String id, Optional<Double> scoreFrom, Optional<Double> scoreTo, List<RowChange> rows) {

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
        String id, Optional<OptionResult> one, Optional<OptionResult> other) {
      Map<String, Contribution> before = rows(one);
      Map<String, Contribution> after = rows(other);
      Set<String> keys = new LinkedHashSet<>(before.keySet());
      keys.addAll(after.keySet());
      return new LedgerChange(
          id,
          one.map(outcome -> outcome.score().likely()),
          other.map(outcome -> outcome.score().likely()),
          keys.stream()
              .map(key -> change(before.get(key), after.get(key)))
              .filter(change -> change.points() != 0)
              .sorted(Comparator.comparingDouble((RowChange c) -> Math.abs(c.points())).reversed())
              .toList());
    }

    private static Map<String, Contribution> rows(Optional<OptionResult> outcome) {
      Map<String, Contribution> rows = new LinkedHashMap<>();
      outcome
          .map(OptionResult::contributions)
          .orElse(List.of())
          .forEach(c -> rows.put(c.category().id() + " " + c.rule(), c));
      return rows;
    }

    /** One of the two may be missing. */
    private static RowChange change(Contribution before, Contribution after) {
      Contribution row = after == null ? before : after;
      return new RowChange(
          row.category(),
          row.rule(),
          (after == null ? 0 : after.points()) - (before == null ? 0 : before.points()),
          Optional.ofNullable(before).flatMap(Contribution::reading),
          Optional.ofNullable(after).flatMap(Contribution::reading),
          row.sources());
    }
  }
}
