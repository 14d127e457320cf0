package dev.rolecall.model;

import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Staffing.Option;

/**
 * Scores one option of a firm, draw by draw: "Scorecard" in src/doc/model.md. Allocates nothing in
 * a draw.
 */
public final class Scorer {

  private static final int FIT = Category.FIT.ordinal();
  private static final int RELIEF = Category.RELIEF.ordinal();
  private static final int RETURN = Category.RETURN.ordinal();
  private static final int DURABILITY = Category.DURABILITY.ordinal();

  private final NeedRules needs;
  private final MoneyRules money;
  private final DurabilityRules durability;

  /** The scorer of an option. */
  public Scorer(
      Option option, Profile profile, Rulebook rulebook, UncertainInputs inputs, Ledger ledger) {
    needs = new NeedRules(option, rulebook, inputs, ledger);
    money = new MoneyRules(option, inputs, ledger);
    durability = new DurabilityRules(option, profile, rulebook, ledger);
  }

  /**
   * Scores a draw.
   *
   * @param weights of the categories in this draw; they add up to 1
   */
  public void score(FirmState now, Year year, double[] weights, Score out) {
    out.clear();
    out.categories[FIT] = needs.fit(now, weights[FIT], out);
    out.categories[RELIEF] = needs.relief(now, year, weights[RELIEF], out);
    out.categories[RETURN] = money.score(now, year, weights[RETURN], out);
    out.categories[DURABILITY] = durability.score(now, year, weights[DURABILITY], out);
    for (int c = 0; c < weights.length; c++) {
      out.total += weights[c] * out.categories[c];
    }
  }
}
