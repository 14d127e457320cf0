package dev.rolecall.decision;

import dev.rolecall.diagnosis.Variables;
import dev.rolecall.rulebook.Rulebook;
import java.util.Arrays;

/**
 * The draws of a rulebook under some settings, as far as they are the same for every firm: the
 * quasi-random points, and the model's own numbers drawn from them. They are made when a firm first
 * asks for them and then shared; firms may be decided in several threads at a time.
 */
public final class Draws {

  /** With more draws than that only the points are kept, and numbers are drawn for each firm. */
  private static final int MOST_KEPT = 4096;

  private final Rulebook rulebook;
  private final Settings settings;
  private volatile Shared shared = new Shared(null, new double[0][0], null, 0);

  /**
   * What is shared, not changed once made.
   *
   * @param numbers by draw, then by slot after those of the firm's inputs; empty where not kept
   * @param size how many slots it serves
   */
  private record Shared(Nets nets, double[][] numbers, Orders orders, int size) {}

  /** Draws under a rulebook. */
  public Draws(Rulebook rulebook, Settings settings) {
    this.rulebook = rulebook;
    this.settings = settings;
  }

  Rulebook rulebook() {
    return rulebook;
  }

  Settings settings() {
    return settings;
  }

  /** The draws of one firm. */
  Dealer of(Variables variables) {
    Shared now = shared;
    if (now.size() < variables.size()) {
      now = extend(variables);
    }
    return new Dealer(now.nets(), now.numbers(), now.orders(), variables);
  }

  private synchronized Shared extend(Variables variables) {
    if (shared.size() < variables.size()) {
      Nets nets = new Nets(settings, variables.size());
      Orders orders = new Orders(nets, settings.draws(), variables.size());
      shared = new Shared(nets, numbers(nets, variables), orders, variables.size());
    }
    return shared;
  }

  private double[][] numbers(Nets nets, Variables variables) {
    int draws = settings.draws() > MOST_KEPT ? 0 : settings.draws();
    double[][] numbers = new double[draws][];
    double[] unit = new double[variables.size()];
    double[] values = variables.central();
    for (int draw = 0; draw < draws; draw++) {
      nets.fill(draw, unit);
      variables.fillShared(unit, values);
      numbers[draw] = Arrays.copyOfRange(values, variables.own(), values.length);
    }
    return numbers;
  }
}
