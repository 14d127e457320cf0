package dev.rolecall.decision;

import dev.rolecall.model.UncertainInputs;

/** Deals one firm its draws. For one thread. */
final class DrawSampler {

  private final SobolReplicates nets;
  private final double[][] numbers;
  private final Rankings orders;
  private final UncertainInputs variables;
  private final double[] unit;

  /**
   * @param numbers by draw, then by slot after the firm's own; empty where they are to be drawn
   */
  DrawSampler(
      SobolReplicates nets, double[][] numbers, Rankings orders, UncertainInputs variables) {
    this.nets = nets;
    this.numbers = numbers;
    this.orders = orders;
    this.variables = variables;
    unit = new double[numbers.length == 0 ? variables.size() : variables.own()];
  }

  /** The draws in the order of each number that is drawn by itself. */
  Rankings orders() {
    return orders;
  }

  /** Fills a draw; exact slots must hold their value. */
  void deal(int draw, double[] values) {
    nets.fill(draw, unit);
    if (numbers.length == 0) {
      variables.fill(unit, values);
    } else {
      int own = variables.own();
      System.arraycopy(numbers[draw], 0, values, own, values.length - own);
      variables.fillOwn(unit, values);
    }
  }
}
