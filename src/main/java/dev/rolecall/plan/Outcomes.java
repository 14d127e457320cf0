package dev.rolecall.plan;

import dev.rolecall.model.Diagnosis.KpiReading;
import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Planning;
import dev.rolecall.rulebook.Planning.PlanFigure;
import dev.rolecall.rulebook.Scales.KpiThreshold;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets the minimum acceptable outcomes of a hire, and the KPIs to track. */
record Outcomes(Planner planner) {

  /** The minimum acceptable outcomes; none where nobody is hired. */
  List<Plan.Outcome> all() {
    if (planner.option().isBaseline()) {
      return List.of();
    }
    return planner.planning().outcomes().values().stream()
        .flatMap(
            outcome ->
                outcome.kpis().stream()
                    .flatMap(kpi -> planner.kpis().stream().filter(one -> one.kpi() == kpi))
                    .map(reading -> outcome(outcome, reading)))
        .toList();
  }

  private Plan.Outcome outcome(Planning.Outcome outcome, KpiReading reading) {
    Kpi kpi = reading.kpi();
    double today = planner.decision().today().get(kpi);
    return new Plan.Outcome(
        outcome.id(),
        kpi,
        today,
        outcome.weeks().stream().map(week -> check(week, reading, today)).toList(),
        outcome.ifMissed(),
        outcome.basis().sources());
  }

  private Plan.Check check(int week, KpiReading reading, double today) {
    double projected = planner.outcome().weeks().get(week).get(reading.kpi());
    double hold = planner.decision().baseline().weeks().get(week).get(reading.kpi());
    return new Plan.Check(week, least(reading, today, projected), projected, hold);
  }

  /**
   * A part of the way from today's reading to a better one that is projected; today's where the way
   * is too short to be noticed; empty where the projection is worse than today.
   */
  private Optional<Double> least(KpiReading reading, double today, double projected) {
    double improvement = (today - projected) / (reading.critical() - reading.calm());
    if (improvement < 0) {
      return Optional.empty();
    }
    boolean noticed = improvement >= planner.figure(PlanFigure.NOTICEABLE);
    double part = noticed ? planner.figure(PlanFigure.ACCEPTABLE_PART) : 0;
    return Optional.of(today + part * (projected - today));
  }

  List<Plan.TrackedKpi> tracked() {
    return planner.kpis().stream().map(this::tracked).toList();
  }

  private Plan.TrackedKpi tracked(KpiReading reading) {
    Kpi kpi = reading.kpi();
    KpiThreshold threshold = planner.rulebook().scales().of(kpi);
    Map<Integer, Double> projected = new LinkedHashMap<>();
    planner.outcome().weeks().forEach((week, readings) -> projected.put(week, readings.get(kpi)));
    return new Plan.TrackedKpi(
        kpi,
        Planner.unit(kpi, threshold),
        planner.decision().today().get(kpi),
        reading.calm(),
        reading.critical(),
        Collections.unmodifiableMap(projected),
        inputs(kpi),
        planner.figure(PlanFigure.CHECK_EVERY));
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
