package dev.rolecall.rulebook;

import dev.rolecall.quantity.Unit;
import java.util.List;
import java.util.Map;

/**
 * Points an option loses for a reason not to last.
 *
 * @param from the reading at which points begin to be lost
 * @param to the reading at which all are lost; may be below {@code from}
 * @param points lost at full strength; for rules that read a word, by {@code pointsByWord}
 * @param requiresStaff head counts of firm.staff that spare the option, where the rule asks
 */
public record DurabilityRule(
    DurabilityTest test,
    String label,
    Unit unit,
    double from,
    double to,
    double points,
    Map<String, Double> pointsByWord,
    List<String> requiresStaff,
    Basis basis) {

  /** Points lost at a reading, 0 to {@code points}. */
  public double pointsLost(double reading) {
    double strength = (reading - from) / (to - from);
    return points * (strength > 0 ? (strength < 1 ? strength : 1) : 0);
  }
}
