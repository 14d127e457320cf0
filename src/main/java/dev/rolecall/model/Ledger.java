package dev.rolecall.model;

import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Citation;
import dev.rolecall.rulebook.DurabilityKind;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rules.DurabilityRule;
import dev.rolecall.rulebook.Rules.LabeledEntry;
import dev.rolecall.rulebook.Rules.MoneyTerm;
import dev.rolecall.rulebook.Scales.Need;
import java.util.ArrayList;
import java.util.List;

/** Which rows an option's score is made of, the same for every option, and where each stands. */
public final class Ledger {

  private final List<Row> rows = new ArrayList<>();
  private final int[] base = new int[Category.values().length];
  private final int[] modelError = new int[Category.values().length];
  private int floor;

  /** The ledger of a rulebook. */
  public Ledger(Rulebook rulebook) {
    for (Category category : List.of(Category.FIT, Category.RELIEF)) {
      addBase(category, rulebook);
      for (Need need : rulebook.scales().needs()) {
        add(category, need.id(), need.label(), Unit.SHARE, need.basis());
      }
    }
    addModelError(Category.RELIEF, rulebook);
    addBase(Category.RETURN, rulebook);
    for (MoneyTerm term : MoneyTerm.values()) {
      LabeledEntry entry = rulebook.rules().money().get(term);
      add(Category.RETURN, entry.id(), entry.label(), Unit.DOLLARS, entry.basis());
    }
    addModelError(Category.RETURN, rulebook);
    addBase(Category.DURABILITY, rulebook);
    for (DurabilityKind test : DurabilityKind.values()) {
      DurabilityRule rule = rulebook.rules().durability().get(test);
      add(Category.DURABILITY, test.id(), rule.label(), rule.unit(), rule.basis());
    }
    Citation durability = rulebook.scales().categories().get(Category.DURABILITY).basis();
    floor = add(Category.DURABILITY, Row.FLOOR, "never below 0", Unit.POINTS, durability);
  }

  private void addBase(Category category, Rulebook rulebook) {
    Citation basis = rulebook.scales().categories().get(category).basis();
    base[category.ordinal()] =
        add(category, Row.BASE, "what every option starts from", Unit.POINTS, basis);
  }

  private void addModelError(Category category, Rulebook rulebook) {
    LabeledEntry entry = rulebook.rules().modelError().get(category);
    modelError[category.ordinal()] =
        add(category, Row.MODEL_ERROR, entry.label(), Unit.POINTS, entry.basis());
  }

  private int add(Category category, String rule, String label, Unit unit, Citation basis) {
    rows.add(new Row(category, rule, label, unit, basis));
    return rows.size() - 1;
  }

  /** All rows in order. */
  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /** How many rows there are. */
  public int size() {
    return rows.size();
  }

  /** The row a category starts from; the rows of needs, terms or rules follow it in order. */
  int base(Category category) {
    return base[category.ordinal()];
  }

  int modelError(Category category) {
    return modelError[category.ordinal()];
  }

  int floor() {
    return floor;
  }
}
