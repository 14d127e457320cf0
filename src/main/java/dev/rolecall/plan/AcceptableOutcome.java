package dev.rolecall.plan;

import dev.rolecall.model.Diagnosis.KpiReading;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Planning;
import dev.rolecall.rulebook.Planning.PlanFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The least to accept of a hire, by one KPI.
 *
 * @param today the KPI's mean reading today
 */
public record AcceptableOutcome(
    Planning.Outcome outcome, Kpi kpi, double today, List<Check> checks) {

  /**
   * What to read at the end of a week.
   *
   * @param least the reading to reach; empty where the hire is not expected to move the KPI
   * @param projected the mean reading with the hire
   * @param hold the mean reading without
   * @param fromHold true where the KPI worsens even with the hire, and it is held to slowing that
   */
  public record Check(
      int week, Optional<Double> least, double projected, double hold, boolean fromHold) {}

  /** True where the hire is expected to move the KPI by any of the weeks. */
  public boolean isExpected() {
    return checks.stream().anyMatch(check -> check.least().isPresent());
  }

  static List<AcceptableOutcome> all(Task task) {
    List<AcceptableOutcome> outcomes = new ArrayList<>();
    if (task.option().isBaseline()) {
      return List.of();
    }
    for (Planning.Outcome outcome : task.planning().outcomes().values()) {
      for (Kpi kpi : outcome.kpis()) {
        task.kpis().stream()
            .filter(reading -> reading.kpi() == kpi)
            .findFirst()
            .ifPresent(reading -> outcomes.add(of(task, outcome, reading)));
      }
    }
    return List.copyOf(outcomes);
  }

  private static AcceptableOutcome of(Task task, Planning.Outcome outcome, KpiReading reading) {
    Kpi kpi = reading.kpi();
    double today = task.decision().today().get(kpi);
    List<Check> checks = new ArrayList<>();
    for (int week : outcome.weeks()) {
      double projected = task.decision().recommended().weeks().get(week).get(kpi);
      double hold = task.decision().baseline().weeks().get(week).get(kpi);
      Optional<Double> better = least(task, reading, today, projected);
      Optional<Double> slower = least(task, reading, hold, projected);
      boolean fromHold = better.isEmpty() && slower.isPresent();
      checks.add(new Check(week, fromHold ? slower : better, projected, hold, fromHold));
    }
    return new AcceptableOutcome(outcome, kpi, today, List.copyOf(checks));
  }

  /**
   * A part of the way from a worse reading to the projected one: from today's, or where the KPI
   * worsens even with the hire, from that without. Empty where the way is too short to be noticed.
   */
  private static Optional<Double> least(
      Task task, KpiReading reading, double from, double projected) {
    double improvement = (from - projected) / (reading.critical() - reading.calm());
    if (improvement < task.figure(PlanFigure.NOTICEABLE)) {
      return Optional.empty();
    }
    return Optional.of(from + task.figure(PlanFigure.ACCEPTABLE_PART) * (projected - from));
  }
}
