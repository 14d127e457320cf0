package dev.rolecall.model;

import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Evidence.Citation;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rules.LabeledEntry;
import dev.rolecall.rulebook.Rules.MoneyTerm;
import dev.rolecall.rulebook.Scales.Need;
import java.util.ArrayList;
import java.util.List;

/** Which rows an option's score is made of, the same for every option, and the place of each. */
public final class Ledger {

  private final List<Row> rows = new ArrayList<>();
  private final List<String> durability;
  private final int[] first = new int[Category.values().length];
  private final int[] last = new int[Category.values().length];

  /** The ledger of a rulebook: each category has a base row, then its rules, then a remainder. */
  public Ledger(Rulebook rulebook) {
    durability = List.copyOf(rulebook.rules().durability().keySet());
    for (Category category : Category.values()) {
      Citation basis = rulebook.scales().categories().get(category).basis();
      first[category.ordinal()] = rows.size();
      add(category, Row.BASE, "what every option starts from", Unit.POINTS, basis);
      switch (category) {
        case FIT, RELIEF -> addNeeds(category, rulebook);
        case RETURN -> addMoney(rulebook);
        case DURABILITY -> addDurability(rulebook);
      }
      LabeledEntry error = rulebook.rules().modelError().get(category);
      if (error != null) {
        add(category, Row.MODEL_ERROR, error.label(), Unit.POINTS, error.basis());
      } else if (category == Category.DURABILITY) {
        add(category, Row.FLOOR, "never below 0", Unit.POINTS, basis);
      }
      last[category.ordinal()] = rows.size() - 1;
    }
  }

  private void addNeeds(Category category, Rulebook rulebook) {
    for (Need need : rulebook.scales().needs()) {
      add(category, need.id(), need.label(), Unit.SHARE, need.basis());
    }
  }

  private void addMoney(Rulebook rulebook) {
    for (MoneyTerm term : MoneyTerm.values()) {
      LabeledEntry entry = rulebook.rules().money().get(term);
      add(Category.RETURN, entry.id(), entry.label(), Unit.DOLLARS, entry.basis());
    }
  }

  private void addDurability(Rulebook rulebook) {
    rulebook
        .rules()
        .durability()
        .forEach(
            (id, rule) -> add(Category.DURABILITY, id, rule.label(), rule.unit(), rule.basis()));
  }

  private void add(Category category, String rule, String label, Unit unit, Citation basis) {
    rows.add(new Row(category, rule, label, unit, basis));
  }

  /** All rows in order. */
  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /** How many rows there are. */
  public int size() {
    return rows.size();
  }

  /** The row a category starts from; the rows of its needs, terms or rules follow it in order. */
  int base(Category category) {
    return first[category.ordinal()];
  }

  /** The row of a durability rule. */
  int durability(String id) {
    return base(Category.DURABILITY) + 1 + durability.indexOf(id);
  }

  /** A category's last row: the model's own error, or what the floor at 0 gives back. */
  int last(Category category) {
    return last[category.ordinal()];
  }

  /**
   * One line of an option's ledger.
   *
   * @param category the category it belongs to
   * @param rule the id of the rulebook entry that gives or takes the points
   * @param label the entry's name in words
   * @param unit of the row's reading
   * @param basis what the entry rests on
   */
  public record Row(Category category, String rule, String label, Unit unit, Citation basis) {

    /** The rule of the rows that a category starts from. */
    public static final String BASE = "base";

    /** The rule of the row that gives back what the floor at 0 cut. */
    public static final String FLOOR = "floor";

    /** The rule of the rows that hold the mean of the model's own error. */
    public static final String MODEL_ERROR = "model_error";
  }
}
