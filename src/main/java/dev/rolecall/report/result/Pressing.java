package dev.rolecall.report.result;

import dev.rolecall.rulebook.Kpi;
import java.util.List;

/**
 * A need, and how much it presses.
 *
 * @param pressure 0 calm, 1 critical
 */
public record Pressing(String id, double pressure, List<Reading> kpis) {

  /** A KPI today, between its thresholds. */
  public record Reading(Kpi kpi, double value, double calm, double critical, double pressure) {

    static Reading of(Members from) {
      return new Reading(
          Words.kpi(from, "id"),
          from.number("value"),
          from.number("calm"),
          from.number("critical"),
          from.number("pressure"));
    }
  }

  static Pressing of(Members from) {
    return new Pressing(from.text("id"), from.number("pressure"), from.list("kpis", Reading::of));
  }
}
