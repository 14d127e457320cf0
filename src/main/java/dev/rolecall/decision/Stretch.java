package dev.rolecall.decision;

import java.util.List;

/** Some draws of a firm in a row, run and tallied. For one thread. */
final class Stretch {

  final List<Tally> tallies;
  private final Field field;
  private final Dealer dealer;
  private final Sample sample;
  private final double[] values;
  private int next;

  /**
   * A stretch that has not begun.
   *
   * @param first its first draw
   * @param tallies of the field's contenders
   */
  Stretch(int first, List<Tally> tallies, Field field, Setup setup, Draws draws, Sample sample) {
    this.tallies = tallies;
    this.field = field;
    this.sample = sample;
    dealer = draws.of(setup.variables());
    values = setup.variables().central();
    next = first;
  }

  /** Goes on up to a draw, and leaves that one. */
  void runTo(int end) {
    for (; next < end; next++) {
      dealer.deal(next, values);
      field.run(values);
      for (int c = 0; c < tallies.size(); c++) {
        tallies.get(c).add(field.situation());
      }
      sample.set(next, values);
    }
  }

  /** A copy of the draw that was run last. */
  double[] last() {
    return values.clone();
  }
}
