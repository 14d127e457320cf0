package dev.rolecall.model;

import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Evidence.Citation;

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
