package dev.rolecall.interview;

import dev.rolecall.profile.Input;
import java.util.Optional;

/**
 * What the answer to one open question is worth.
 *
 * @param points score points that the answer would gain on average
 * @param error two standard errors of that, where it was estimated from draws; else 0
 * @param limit true where a plausible answer rules out the leading option
 * @param turn a plausible answer and the verdict that it leads to, where answers were tried
 */
public record QuestionValue(
    Input input, double points, double error, boolean limit, Optional<Turn> turn) {

  /**
   * An answer that changes the verdict.
   *
   * @param answer as written in a profile
   * @param recommendation the id of the option that would then be recommended
   */
  public record Turn(String answer, String recommendation) {}

  /**
   * Whether the answer could still change the verdict.
   *
   * @param least score points below which no question is worth asking
   */
  boolean matters(double least) {
    return limit || (points > error && points > least);
  }
}
