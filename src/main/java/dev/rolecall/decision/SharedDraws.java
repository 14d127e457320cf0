package dev.rolecall.decision;

import dev.rolecall.model.UncertainInputs;
import dev.rolecall.rulebook.Rulebook;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The draws of a rulebook under some settings, as far as they are the same for every firm: the
 * quasi-random points, and the model's own numbers drawn from them. They are made when a firm first
 * asks for them and then shared; firms may be decided in several threads at a time.
 */
public final class SharedDraws {

  /** With more draws than that only the points are kept, and numbers are drawn for each firm. */
  private static final int MOST_KEPT = 4096;

  final Rulebook rulebook;
  final Settings settings;
  private SobolReplicates replicates;

  /**
   * The model's own numbers, not changed once drawn: by draw, then by slot after those of the
   * firm's inputs; empty where not kept.
   */
  private double[][] numbers;

  /** Draws under a rulebook. */
  public SharedDraws(Rulebook rulebook, Settings settings) {
    this.rulebook = rulebook;
    this.settings = settings;
  }

  synchronized SobolReplicates replicates() {
    if (replicates == null) {
      Map<String, Integer> slots = UncertainInputs.slotsById(rulebook);
      replicates = new SobolReplicates(settings, Dimensions.bySlot(slots));
    }
    return replicates;
  }

  /**
   * Hands on the draws of one firm, at most so many; where nothing is drawn, the central values.
   *
   * @param taker is given the same array each time, refilled
   */
  void forEach(UncertainInputs inputs, int most, Consumer<double[]> taker) {
    double[] values = inputs.central();
    if (settings.isCentral()) {
      taker.accept(values);
      return;
    }
    SobolReplicates points = replicates();
    double[][] numbers = numbers(inputs);
    int own = inputs.own();
    double[] unit = new double[numbers.length == 0 ? inputs.size() : own];
    for (int draw = 0; draw < Math.min(most, settings.draws()); draw++) {
      points.fill(draw, unit);
      if (numbers.length == 0) {
        inputs.fill(unit, values);
      } else {
        System.arraycopy(numbers[draw], 0, values, own, values.length - own);
        inputs.fillOwn(unit, values);
      }
      taker.accept(values);
    }
  }

  private synchronized double[][] numbers(UncertainInputs inputs) {
    if (numbers == null) {
      numbers = new double[settings.draws() > MOST_KEPT ? 0 : settings.draws()][];
      double[] unit = new double[inputs.size()];
      double[] values = inputs.central();
      for (int draw = 0; draw < numbers.length; draw++) {
        replicates().fill(draw, unit);
        inputs.fillShared(unit, values);
        numbers[draw] = Arrays.copyOfRange(values, inputs.own(), values.length);
      }
    }
    return numbers;
  }
}
