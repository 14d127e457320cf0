package dev.rolecall.plan;

import dev.rolecall.decision.OptionOutcome;
import dev.rolecall.model.Diagnosis.KpiReading;
import dev.rolecall.model.Diagnosis.NeedReading;
import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.DurabilityKind;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Planning.PlanFigure;
import dev.rolecall.rulebook.Rules.DurabilityRule;
import dev.rolecall.rulebook.Scales.KpiThreshold;
import dev.rolecall.rulebook.Scales.Need;
import dev.rolecall.rulebook.Staffing.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What would call for a hire where there is none, or for a second one. */
final class Triggers {

  private final Task task;
  private final OptionOutcome outcome;
  private final int week;

  Triggers(Task task) {
    this.task = task;
    this.outcome = task.decision().recommended();
    this.week = (int) task.figure(PlanFigure.TRIGGER_WEEK);
  }

  List<Trigger> all() {
    List<Trigger> triggers = new ArrayList<>();
    for (int i = 0; i < task.option().hires().size(); i++) {
      triggers.add(load(task.option().hires().get(i), outcome.load().get(i)));
    }
    for (NeedReading need : task.diagnosis().needs()) {
      need.kpis().forEach(kpi -> triggers.add(kpi(need.need(), kpi)));
    }
    return List.copyOf(triggers);
  }

  /** More work than one person can do. */
  private Trigger load(Role hire, double load) {
    DurabilityRule rule = task.rulebook().rules().durability().get(DurabilityKind.OVERLOAD);
    Optional<Role> specialist = task.diagnosis().trueConstraint().flatMap(task::bestFor);
    return new Trigger(
        rule.test().id(),
        rule.label(),
        Unit.SHARE,
        rule.from(),
        true,
        Optional.empty(),
        week,
        load,
        load >= rule.from(),
        hire.isMixed() ? specialist : Optional.of(hire),
        rule.basis());
  }

  private Trigger kpi(Need need, KpiReading reading) {
    Kpi kpi = reading.kpi();
    KpiThreshold threshold = task.rulebook().scales().of(kpi);
    boolean rising = reading.critical() > reading.calm();
    double projected = outcome.weeks().get(week).get(kpi);
    boolean expected = rising ? projected >= reading.critical() : projected <= reading.critical();
    return new Trigger(
        kpi.id(),
        threshold.label(),
        unit(kpi, threshold),
        reading.critical(),
        rising,
        Optional.of(task.decision().today().get(kpi)),
        week,
        projected,
        expected,
        task.bestFor(need),
        threshold.basis());
  }

  /** A KPI whose thresholds are multiples of a promise is itself in the unit of the promise. */
  static Unit unit(Kpi kpi, KpiThreshold threshold) {
    return kpi == Kpi.RESPONSE_LAG_HOURS ? Input.SLA_HOURS.unit() : threshold.unit();
  }
}
