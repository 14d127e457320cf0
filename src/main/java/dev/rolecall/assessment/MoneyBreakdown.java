package dev.rolecall.assessment;

import dev.rolecall.decision.MoneyLine.Kind;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Rules.MoneyTerm;
import java.util.List;
import java.util.Optional;

/**
 * Where the net benefit of an option in a year of the need comes from.
 *
 * @param option its id
 * @param lines a line for each money term; their dollars add up to the net benefit per year
 * @param ifNoHourSold the net benefit per year if no attorney hour that is freed turns into paid
 *     work, dollars
 * @param virtual true where the option is staffed through a provider
 */
public record MoneyBreakdown(
    String option, List<Line> lines, double ifNoHourSold, boolean virtual) {

  /**
   * One money term.
   *
   * @param dollars the mean over simulations; costs are negative
   * @param factors their product is the dollars, of a cost without its sign; empty where there is
   *     nothing to multiply
   */
  public record Line(MoneyTerm term, double dollars, List<Factor> factors) {}

  /**
   * What is multiplied.
   *
   * @param id the path of an input, the id of a parameter, or what the model computes
   * @param value the mean over simulations; of a quantity what makes the line come out
   * @param assumed true for an input that the firm did not state
   * @param grade of a parameter's evidence, U for our own working value; empty for others
   * @param sources of a parameter
   */
  public record Factor(
      String id,
      Kind kind,
      Unit unit,
      double value,
      boolean assumed,
      Optional<String> grade,
      List<String> sources) {}
}
