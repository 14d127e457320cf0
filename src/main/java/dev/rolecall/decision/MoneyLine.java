package dev.rolecall.decision;

import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Identified;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Rules.MoneyTerm;
import java.util.List;
import java.util.Optional;

/**
 * One term of an option's net benefit in a year of the need, and what it is the product of.
 *
 * @param dollars the mean over draws; costs are negative
 * @param factors their product is the dollars, of a cost without its sign; empty where the dollars
 *     are 0, or of two ways of hiring
 */
public record MoneyLine(MoneyTerm term, double dollars, List<Factor> factors) {

  /**
   * What is multiplied. The first factor of a line is a quantity: what the mean dollars come to
   * when divided by the means of the others, so that the line can be checked by hand.
   *
   * @param kind what it is
   * @param input the input whose mean it is, if it is one
   * @param parameter the parameter whose mean it is, if it is one
   */
  public record Factor(
      Kind kind, Optional<Input> input, Optional<Parameter> parameter, Unit unit, double value) {}

  /** What a factor is. */
  public enum Kind implements Identified {
    /** Hours, matters' calm, worked years or hires: what the model computes. */
    QUANTITY,
    /** The salaries of a year of all hires together. */
    SALARIES,
    /** A firm's number, stated or assumed. */
    INPUT,
    /** A number of the rulebook. */
    PARAMETER
  }
}
