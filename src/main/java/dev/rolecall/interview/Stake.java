package dev.rolecall.interview;

import dev.rolecall.profile.Input;
import java.util.Optional;

/**
 * What hangs on the answer to one question that is still open.
 *
 * @param points score points that the answer would gain on average
 * @param error two standard errors of that, where it was estimated from draws; else 0
 * @param limit true where an answer that may well be given rules the leading option out
 * @param turn one such answer and what it would turn the verdict to, where answers were tried
 */
public record Stake(Input input, double points, double error, boolean limit, Optional<Turn> turn) {

  /**
   * An answer that turns the verdict.
   *
   * @param answer as a profile has it
   * @param recommendation the id of the option that would then be recommended
   */
  public record Turn(String answer, String recommendation) {}

  /**
   * Whether the answer could still change the verdict.
   *
   * @param least score points below which nothing is worth a question
   */
  boolean matters(double least) {
    return limit || (points > error && points > least);
  }
}
