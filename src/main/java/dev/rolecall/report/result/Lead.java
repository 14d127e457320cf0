package dev.rolecall.report.result;

import dev.rolecall.rulebook.Category;
import java.util.List;
import java.util.Optional;

/**
 * How far the recommendation is ahead, of what, and why.
 *
 * @param outside an alternative that is clearly better
 * @param over the option that the reasons are told against
 */
public record Lead(
    Optional<String> runnerUp,
    Optional<Double> margin,
    List<String> asGood,
    List<String> dominated,
    Optional<String> outside,
    Optional<String> over,
    List<Reason> reasons) {

  /**
   * A ledger row that sets the recommendation apart from another option.
   *
   * @param points by which it favours the recommendation
   */
  public record Reason(
      Category category,
      String rule,
      double points,
      Optional<Double> mine,
      Optional<Double> other) {

    static Reason of(Members from) {
      return new Reason(
          Words.category(from),
          from.text("rule"),
          from.number("points"),
          from.maybeNumber("mine"),
          from.maybeNumber("other"));
    }
  }

  static Lead of(Members from) {
    return new Lead(
        from.maybeText("runner_up"),
        from.maybeNumber("margin"),
        from.texts("as_good"),
        from.texts("dominated"),
        from.maybeText("outside"),
        from.maybeText("over"),
        from.list("reasons", Reason::of));
  }
}
