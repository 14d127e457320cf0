package dev.rolecall.model;

import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Scales.Need;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.List;

/**
 * The rules of FIT and RELIEF, which each need takes points from: in FIT by how hard it presses
 * today and how far the option leaves it unowned, in RELIEF by how hard it presses over the year.
 */
final class NeedRules {

  private final Ledger ledger;
  private final double[] weights;

  /** How far the option leaves each need unowned: the product of what its hires do. */
  private final double[] unowned;

  private final int reliefError;

  NeedRules(Option option, List<Need> needs, UncertainInputs inputs, Ledger ledger) {
    this.ledger = ledger;
    weights = needs.stream().mapToDouble(Need::weight).toArray();
    unowned = needs.stream().mapToDouble(need -> unowned(option, need)).toArray();
    reliefError = inputs.modelError(option, Category.RELIEF);
  }

  private static double unowned(Option option, Need need) {
    return option.hires().stream()
        .mapToDouble(role -> 1 - role.affinity().get(need.id()).value())
        .reduce(1, (some, more) -> some * more);
  }

  /** FIT: does the option own the work that is stuck? */
  double fit(FirmState now, double weight, Score out) {
    int row = ledger.base(Category.FIT);
    out.set(row, weight * Score.FULL, Score.FULL);
    double left = Score.FULL;
    for (int n = 0; n < weights.length; n++) {
      double pressure = now.pressure(n);
      double lost = Score.FULL * weights[n] * pressure * unowned[n];
      left -= lost;
      out.set(row + 1 + n, -weight * lost, pressure);
    }
    return left;
  }

  /** RELIEF: how far, and how soon, do the KPIs come back? */
  double relief(FirmState now, Year year, double weight, Score out) {
    int row = ledger.base(Category.RELIEF);
    out.set(row, weight * Score.FULL, Score.FULL);
    double left = Score.FULL;
    for (int n = 0; n < weights.length; n++) {
      double lost = Score.FULL * weights[n] * year.meanPressure[n];
      left -= lost;
      out.set(row + 1 + n, -weight * lost, year.meanPressure[n]);
    }
    double error = now.at(reliefError);
    out.setError(ledger.last(Category.RELIEF), weight, error);
    return left + error;
  }
}
