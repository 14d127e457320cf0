package dev.rolecall.decision;

import dev.rolecall.model.UncertainInputs;
import dev.rolecall.rulebook.Rulebook;
import java.util.Arrays;

/**
 * The draws of a rulebook under some settings, as far as they are the same for every firm: the
 * quasi-random points, and the model's own numbers drawn from them. They are made when a firm first
 * asks for them and then shared; firms may be decided in several threads at a time.
 */
public final class SharedDraws {

  /** With more draws than that only the points are kept, and numbers are drawn for each firm. */
  private static final int MOST_KEPT = 4096;

  private final Rulebook rulebook;
  private final Settings settings;
  private SobolReplicates replicates;
  private volatile Rankings orders;
  private volatile Numbers shared = new Numbers(new double[0][0], 0);

  /**
   * The model's own numbers, not changed once drawn.
   *
   * @param byDraw then by slot after those of the firm's inputs; empty where not kept
   * @param size how many slots it serves
   */
  private record Numbers(double[][] byDraw, int size) {}

  /** Draws under a rulebook. */
  public SharedDraws(Rulebook rulebook, Settings settings) {
    this.rulebook = rulebook;
    this.settings = settings;
  }

  Rulebook rulebook() {
    return rulebook;
  }

  Settings settings() {
    return settings;
  }

  private synchronized void makeReplicates() {
    if (replicates == null) {
      int most = UncertainInputs.most(rulebook);
      replicates = new SobolReplicates(settings, most);
      orders = new Rankings(replicates, settings.draws(), most);
    }
  }

  /** The draws of one firm. */
  DrawSampler of(UncertainInputs variables) {
    Numbers numbers = shared;
    if (numbers.size() < variables.size()) {
      numbers = extend(variables);
    }
    return new DrawSampler(replicates, numbers.byDraw(), orders, variables);
  }

  private synchronized Numbers extend(UncertainInputs variables) {
    makeReplicates();
    if (shared.size() < variables.size()) {
      shared = new Numbers(numbers(variables), variables.size());
    }
    return shared;
  }

  private double[][] numbers(UncertainInputs variables) {
    int draws = settings.draws() > MOST_KEPT ? 0 : settings.draws();
    double[][] numbers = new double[draws][];
    double[] unit = new double[variables.size()];
    double[] values = variables.central();
    for (int draw = 0; draw < draws; draw++) {
      replicates.fill(draw, unit);
      variables.fillShared(unit, values);
      numbers[draw] = Arrays.copyOfRange(values, variables.own(), values.length);
    }
    return numbers;
  }
}
