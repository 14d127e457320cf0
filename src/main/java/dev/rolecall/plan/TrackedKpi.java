package dev.rolecall.plan;

import dev.rolecall.model.Diagnosis.KpiReading;
import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Planning.PlanFigure;
import dev.rolecall.rulebook.Scales.KpiThreshold;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A KPI to follow.
 *
 * @param unit of the readings
 * @param today the mean reading today
 * @param inputs the inputs to measure again, each with how
 * @param projected readings under the recommendation, by week
 * @param everyWeeks how often to read it
 */
public record TrackedKpi(
    KpiThreshold threshold,
    Unit unit,
    double today,
    double calm,
    double critical,
    List<Input> inputs,
    Map<Integer, Double> projected,
    double everyWeeks) {

  static List<TrackedKpi> all(Task task) {
    return task.kpis().stream().map(reading -> of(task, reading)).toList();
  }

  private static TrackedKpi of(Task task, KpiReading reading) {
    Kpi kpi = reading.kpi();
    KpiThreshold threshold = task.rulebook().scales().of(kpi);
    Map<Integer, Double> projected = new LinkedHashMap<>();
    task.decision()
        .recommended()
        .weeks()
        .forEach((week, readings) -> projected.put(week, readings.get(kpi)));
    return new TrackedKpi(
        threshold,
        Triggers.unit(kpi, threshold),
        task.decision().today().get(kpi),
        reading.calm(),
        reading.critical(),
        inputs(kpi),
        Collections.unmodifiableMap(projected),
        task.figure(PlanFigure.CHECK_EVERY));
  }

  /** What a firm counts or times to read a KPI; the rest of it is worked out. */
  private static List<Input> inputs(Kpi kpi) {
    return switch (kpi) {
      case BACKLOG_WEEKS -> List.of(Input.BACKLOG_HOURS, Input.OPEN_MATTERS);
      case ATTORNEY_DRAFTING_HOURS -> List.of(Input.DRAFTING_HOURS);
      case RESPONSE_LAG_HOURS -> List.of(Input.LAG_HOURS);
      case TASK_LAG_DAYS -> List.of(Input.TASK_LAG);
      case MILESTONE_SLIPPAGE -> List.of(Input.SLIPPAGE);
      case ADMIN_HOURS -> List.of(Input.ADMIN_HOURS);
    };
  }
}
