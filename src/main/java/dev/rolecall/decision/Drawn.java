package dev.rolecall.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * All draws of a firm, run and tallied, in two stretches: always the same two, and their sums added
 * up in the same order, so that it does not show who ran them.
 */
final class Drawn {

  /** How many of the nets are in the first stretch. */
  private static final int FIRST_NETS = 6;

  /**
   * After so many draws the rest is given away. In a cold virtual machine a second thread that
   * began with the first would only go through the same code as slowly, not yet compiled.
   */
  private static final int UNDER_WAY = 128;

  /** How many draws are kept whole, to try out what an input does. */
  private static final int KEPT = 4;

  final Sample sample;
  final List<double[]> someDraws = new ArrayList<>();
  private final Setup setup;
  private final Draws draws;
  private final int split;
  private final Stretch first;
  private Supplier<Stretch> second;

  Drawn(Setup setup, Field field, Draws draws) {
    this.setup = setup;
    this.draws = draws;
    int count = draws.settings().draws();
    split = count / Nets.COUNT * FIRST_NETS;
    sample = new Sample(setup.profile(), setup.variables(), draws, count);
    first = new Stretch(0, field.tallies(count), field, setup, draws, sample);
  }

  /** Runs the first few, and gives away the second stretch. */
  void begin(Errands errands) {
    for (int draw = 0; draw < KEPT; draw++) {
      first.runTo(draw + 1);
      someDraws.add(first.last());
    }
    first.runTo(Math.min(UNDER_WAY, split));
    second = errands.give(this::second);
  }

  private Stretch second() {
    Field field = setup.field();
    List<Tally> tallies = new ArrayList<>();
    for (int c = 0; c < first.tallies.size(); c++) {
      tallies.add(first.tallies.get(c).continued(field.contenders.get(c), split));
    }
    Stretch stretch = new Stretch(split, tallies, field, setup, draws, sample);
    stretch.runTo(draws.settings().draws());
    return stretch;
  }

  /** Runs the rest; the tallies of all draws. */
  List<Tally> finish() {
    first.runTo(split);
    List<Tally> rest = second.get().tallies;
    for (int c = 0; c < first.tallies.size(); c++) {
      first.tallies.get(c).addAll(rest.get(c));
    }
    return first.tallies;
  }
}
