package dev.rolecall.plan;

import dev.rolecall.model.Diagnosis.KpiReading;
import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Planning;
import dev.rolecall.rulebook.Planning.PlanFigure;
import dev.rolecall.rulebook.Scales.KpiThreshold;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets the minimum acceptable outcomes of a hire, and the KPIs to track. */
final class Outcomes {

  private final PlanContext context;

  Outcomes(PlanContext context) {
    this.context = context;
  }

  /** The minimum acceptable outcomes; none where nobody is hired. */
  List<Plan.Outcome> all() {
    List<Plan.Outcome> outcomes = new ArrayList<>();
    if (context.option().isBaseline()) {
      return List.of();
    }
    for (Planning.Outcome outcome : context.planning().outcomes().values()) {
      for (Kpi kpi : outcome.kpis()) {
        context.kpis().stream()
            .filter(reading -> reading.kpi() == kpi)
            .findFirst()
            .ifPresent(reading -> outcomes.add(outcome(outcome, reading)));
      }
    }
    return List.copyOf(outcomes);
  }

  private Plan.Outcome outcome(Planning.Outcome outcome, KpiReading reading) {
    Kpi kpi = reading.kpi();
    double today = context.decision().today().get(kpi);
    List<Plan.Check> checks = new ArrayList<>();
    for (int week : outcome.weeks()) {
      double projected = context.decision().recommended().weeks().get(week).get(kpi);
      double hold = context.decision().baseline().weeks().get(week).get(kpi);
      Optional<Double> better = least(reading, today, projected);
      Optional<Double> slower = least(reading, hold, projected);
      boolean fromHold = better.isEmpty() && slower.isPresent();
      checks.add(new Plan.Check(week, fromHold ? slower : better, projected, hold, fromHold));
    }
    return new Plan.Outcome(
        outcome.id(),
        kpi,
        today,
        List.copyOf(checks),
        outcome.ifMissed(),
        outcome.basis().sources());
  }

  /**
   * A part of the way from a worse reading to the projected one: from today's, or where the KPI
   * worsens even with the hire, from that without. Empty where the way is too short to be noticed.
   */
  private Optional<Double> least(KpiReading reading, double from, double projected) {
    double improvement = (from - projected) / (reading.critical() - reading.calm());
    if (improvement < context.figure(PlanFigure.NOTICEABLE)) {
      return Optional.empty();
    }
    return Optional.of(from + context.figure(PlanFigure.ACCEPTABLE_PART) * (projected - from));
  }

  /** The KPIs to track. */
  List<Plan.TrackedKpi> tracked() {
    return context.kpis().stream().map(this::tracked).toList();
  }

  private Plan.TrackedKpi tracked(KpiReading reading) {
    Kpi kpi = reading.kpi();
    KpiThreshold threshold = context.rulebook().scales().of(kpi);
    Map<Integer, Double> projected = new LinkedHashMap<>();
    context
        .decision()
        .recommended()
        .weeks()
        .forEach((week, readings) -> projected.put(week, readings.get(kpi)));
    return new Plan.TrackedKpi(
        kpi,
        PlanContext.unit(kpi, threshold),
        context.decision().today().get(kpi),
        reading.calm(),
        reading.critical(),
        Collections.unmodifiableMap(projected),
        inputs(kpi),
        context.figure(PlanFigure.CHECK_EVERY));
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
