package dev.rolecall.decision;

import dev.rolecall.model.UncertainInputs;

/** Deals one firm its draws. For one thread. */
final class DrawSampler {

  private final SobolReplicates replicates;
  private final double[][] numbers;
  private final Rankings orders;
  private final UncertainInputs inputs;
  private final double[] unit;

  /**
   * @param numbers by draw, then by slot after the firm's own; empty where they are to be drawn
   */
  DrawSampler(
      SobolReplicates replicates, double[][] numbers, Rankings orders, UncertainInputs inputs) {
    this.replicates = replicates;
    this.numbers = numbers;
    this.orders = orders;
    this.inputs = inputs;
    unit = new double[numbers.length == 0 ? inputs.size() : inputs.own()];
  }

  /** The draws in the order of each number that is drawn by itself. */
  Rankings orders() {
    return orders;
  }

  /** Fills a draw; exact slots must hold their value. */
  void fill(int draw, double[] values) {
    replicates.fill(draw, unit);
    if (numbers.length == 0) {
      inputs.fill(unit, values);
    } else {
      int own = inputs.own();
      System.arraycopy(numbers[draw], 0, values, own, values.length - own);
      inputs.fillOwn(unit, values);
    }
  }
}
