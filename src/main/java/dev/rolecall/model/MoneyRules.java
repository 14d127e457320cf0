package dev.rolecall.model;

import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Staffing.Option;

/**
 * The rules of RETURN: 50 points, more or fewer as the net benefit in a year of the need is above
 * or below 0, by a scale that grows with the firm. Each money term has the share of the points that
 * it has of the net benefit.
 */
final class MoneyRules {

  private static final double HALF = 50;

  private final Ledger ledger;
  private final int error;

  MoneyRules(Option option, UncertainInputs inputs, Ledger ledger) {
    this.ledger = ledger;
    error = inputs.modelError(option, Category.RETURN);
  }

  /**
   * Scores a draw: fills the ledger rows and returns the points of the category.
   *
   * @param weight of the category in this draw
   */
  double score(FirmState now, Year year, double weight, Score out) {
    int row = ledger.base(Category.RETURN);
    out.set(row, weight * HALF, HALF);
    double scale =
        now.at(Parameter.RETURN_SCALE_BASE)
            + now.at(Parameter.RETURN_SCALE_PER_ATTORNEY) * now.at(Input.ATTORNEYS);
    double x = year.netBenefitPerYear() / scale;
    double root = Math.sqrt(1 + x * x);
    for (int m = 0; m < year.perYear.length; m++) {
      double points = HALF * year.perYear[m] / scale / root;
      out.set(row + 1 + m, weight * points, year.perYear[m]);
    }
    double wrong = now.at(error);
    out.setError(ledger.last(Category.RETURN), weight, wrong);
    return HALF + HALF * x / root + wrong;
  }
}
