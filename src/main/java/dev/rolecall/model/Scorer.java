package dev.rolecall.model;

import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.DurabilityKind;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rules.MoneyTerm;
import dev.rolecall.rulebook.Scales.Need;
import dev.rolecall.rulebook.Staffing.Option;
import dev.rolecall.rulebook.Staffing.Role;
import java.util.List;

/** Scores one option of a firm, draw by draw (DESIGN section 6). Allocates nothing in a draw. */
public final class Scorer {

  private static final MoneyTerm[] MONEY = MoneyTerm.values();
  private static final DurabilityKind[] TESTS = DurabilityKind.values();
  private static final double FULL = 100;
  private static final double HALF = 50;
  private static final int FIT = Category.FIT.ordinal();
  private static final int RELIEF = Category.RELIEF.ordinal();
  private static final int RETURN = Category.RETURN.ordinal();
  private static final int DURABILITY = Category.DURABILITY.ordinal();

  private final Ledger ledger;
  private final Durability durability;
  private final double[] needWeights;

  /** How far the option leaves each need unowned: 1 less its affinity. */
  private final double[] unowned;

  private final int reliefErrorSlot;
  private final int returnErrorSlot;

  /** The scorer of an option. */
  public Scorer(
      Option option, Profile profile, Rulebook rulebook, UncertainInputs variables, Ledger ledger) {
    this.ledger = ledger;
    this.durability = new Durability(option, profile, rulebook);
    List<Need> needs = rulebook.scales().needs();
    needWeights = new double[needs.size()];
    unowned = new double[needs.size()];
    for (int n = 0; n < unowned.length; n++) {
      needWeights[n] = needs.get(n).weight();
      unowned[n] = unowned(option, needs.get(n));
    }
    reliefErrorSlot = variables.modelError(option, Category.RELIEF);
    returnErrorSlot = variables.modelError(option, Category.RETURN);
  }

  private static double unowned(Option option, Need need) {
    double unowned = 1;
    for (Role role : option.hires()) {
      unowned = unowned * (1 - role.affinity().get(need.id()).value());
    }
    return unowned;
  }

  /** How far the option owns a need, 0 to 1. */
  public double affinity(int need) {
    return 1 - unowned[need];
  }

  /**
   * Scores a draw.
   *
   * @param weights of the categories in this draw; they add up to 1
   */
  public void score(FirmState situation, Year year, double[] weights, Score out) {
    out.clear();
    scoreFit(situation, weights[FIT], out);
    scoreRelief(situation, year, weights[RELIEF], out);
    scoreReturn(situation, year, weights[RETURN], out);
    scoreDurability(situation, year, weights[DURABILITY], out);
    for (int c = 0; c < weights.length; c++) {
      out.total += weights[c] * out.categories[c];
    }
  }

  private void scoreFit(FirmState situation, double weight, Score out) {
    int row = ledger.base(Category.FIT);
    out.set(row, weight * FULL, FULL);
    double left = FULL;
    for (int n = 0; n < needWeights.length; n++) {
      double pressure = situation.pressure(n);
      double lost = FULL * needWeights[n] * pressure * unowned[n];
      left -= lost;
      out.set(row + 1 + n, -weight * lost, pressure);
    }
    out.categories[FIT] = left;
  }

  private void scoreRelief(FirmState situation, Year year, double weight, Score out) {
    int row = ledger.base(Category.RELIEF);
    out.set(row, weight * FULL, FULL);
    double left = FULL;
    for (int n = 0; n < needWeights.length; n++) {
      double lost = FULL * needWeights[n] * year.meanPressure[n];
      left -= lost;
      out.set(row + 1 + n, -weight * lost, year.meanPressure[n]);
    }
    double error = situation.at(reliefErrorSlot);
    out.set(ledger.modelError(Category.RELIEF), weight * error, error);
    out.modelError += weight * error;
    out.categories[RELIEF] = left + error;
  }

  private void scoreReturn(FirmState situation, Year year, double weight, Score out) {
    int row = ledger.base(Category.RETURN);
    out.set(row, weight * HALF, HALF);
    double scale =
        situation.at(Parameter.RETURN_SCALE_BASE)
            + situation.at(Parameter.RETURN_SCALE_PER_ATTORNEY) * situation.at(Input.ATTORNEYS);
    double x = year.netBenefit() / scale;
    double root = Math.sqrt(1 + x * x);
    for (MoneyTerm term : MONEY) {
      double dollars = year.money[term.ordinal()];
      double points = HALF * dollars / scale / root;
      out.set(row + 1 + term.ordinal(), weight * points, dollars);
    }
    double error = situation.at(returnErrorSlot);
    out.set(ledger.modelError(Category.RETURN), weight * error, error);
    out.modelError += weight * error;
    out.categories[RETURN] = HALF + HALF * x / root + error;
  }

  private void scoreDurability(FirmState situation, Year year, double weight, Score out) {
    int row = ledger.base(Category.DURABILITY);
    out.set(row, weight * FULL, FULL);
    double left = FULL;
    for (DurabilityKind test : TESTS) {
      if (durability.applies(test, situation)) {
        double reading = durability.reading(test, situation, year);
        double lost = durability.pointsLost(test, reading);
        left -= lost;
        out.set(row + 1 + test.ordinal(), -weight * lost, reading);
      }
    }
    if (left < 0) {
      out.set(ledger.floor(), -weight * left, -left);
      left = 0;
    }
    out.categories[DURABILITY] = left;
  }
}
