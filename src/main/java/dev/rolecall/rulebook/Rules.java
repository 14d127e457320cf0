package dev.rolecall.rulebook;

import dev.rolecall.quantity.Unit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What takes points away or makes an option ineligible, and the names of the other score rows.
 *
 * @param money the terms of the net benefit
 * @param modelError how wrong the model itself may be, by category
 * @param measures what to do that is no hire, by id
 */
public record Rules(
    Map<DurabilityKind, DurabilityRule> durability,
    Map<GateKind, Gate> gates,
    Map<MoneyTerm, LabeledEntry> money,
    Map<Category, LabeledEntry> modelError,
    Map<String, Measure> measures) {

  /**
   * Points an option loses for a reason not to last.
   *
   * @param from the reading at which points begin to be lost
   * @param to the reading at which all are lost; may be below {@code from}
   * @param points lost at full strength; for rules that read a word, by {@code pointsByWord}
   * @param requiresStaff head counts of firm.staff that spare the option, where the rule asks
   */
  public record DurabilityRule(
      DurabilityKind test,
      String label,
      Unit unit,
      double from,
      double to,
      double points,
      Map<String, Double> pointsByWord,
      List<String> requiresStaff,
      Citation basis) {

    /** The share of the points that is lost at a reading. */
    public Ramp ramp() {
      return new Ramp(from, to);
    }
  }

  /** A hard limit: an option whose reading is above it is not eligible. */
  public record Gate(GateKind test, String label, double limit, Unit unit, Citation basis) {}

  /** A hard limit that can make an option ineligible; the limit is data. */
  public enum GateKind {
    /** The cost of a whole worked year, as a multiple of the budget. */
    BUDGET,
    /** Supervision hours needed at the peak, as a multiple of those stated. */
    SUPERVISION,
    /** Staff per attorney after the hire. */
    SPAN;

    /** The id in a rulebook and in the JSON result. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What the net benefit of a hire is made of, in dollars of the first year. */
  public enum MoneyTerm {
    /** Attorney hours freed and turned into collected fees. */
    FREED_HOURS,
    /** The hire's own billed drafting hours. */
    BILLED_HOURS,
    /** Matters that stay because clients are answered. */
    MATTERS_KEPT,
    /** Salary with its load, or a virtual hire's fee. */
    PAY,
    /** The expected cost of the hire leaving. */
    TURNOVER,
    /** The cost of finding the hire, once. */
    HIRING;

    /** The id in a rulebook. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A rulebook entry that is no more than a name and what it rests on. */
  public record LabeledEntry(String id, String label, Citation basis) {}
}
