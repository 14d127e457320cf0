package dev.rolecall.plan;

import dev.rolecall.decision.OptionOutcome;
import dev.rolecall.model.Diagnosis.KpiReading;
import dev.rolecall.model.Diagnosis.NeedReading;
import dev.rolecall.quantity.Unit;
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

  private final PlanContext context;
  private final OptionOutcome outcome;
  private final int week;

  Triggers(PlanContext context) {
    this.context = context;
    this.outcome = context.decision().recommended();
    this.week = (int) context.figure(PlanFigure.TRIGGER_WEEK);
  }

  List<Plan.Trigger> all() {
    List<Plan.Trigger> triggers = new ArrayList<>();
    for (int i = 0; i < context.option().hires().size(); i++) {
      triggers.add(load(context.option().hires().get(i), outcome.load().get(i)));
    }
    for (NeedReading need : context.diagnosis().needs()) {
      need.kpis().forEach(kpi -> triggers.add(kpi(need.need(), kpi)));
    }
    return List.copyOf(triggers);
  }

  /** More work than one person can do. */
  private Plan.Trigger load(Role hire, double load) {
    DurabilityRule rule = context.rulebook().rules().durability().get("overload");
    Optional<Role> specialist = context.diagnosis().trueConstraint().flatMap(context::bestFor);
    return new Plan.Trigger(
        rule.id(),
        rule.label(),
        Unit.SHARE,
        rule.from(),
        true,
        Optional.empty(),
        week,
        load,
        load >= rule.from(),
        (hire.isMixed() ? specialist : Optional.of(hire)).map(Role::id),
        rule.basis().sources());
  }

  private Plan.Trigger kpi(Need need, KpiReading reading) {
    Kpi kpi = reading.kpi();
    KpiThreshold threshold = context.rulebook().scales().of(kpi);
    boolean rising = reading.critical() > reading.calm();
    double projected = outcome.weeks().get(week).get(kpi);
    boolean expected = rising ? projected >= reading.critical() : projected <= reading.critical();
    return new Plan.Trigger(
        kpi.id(),
        threshold.label(),
        PlanContext.unit(kpi, threshold),
        reading.critical(),
        rising,
        Optional.of(context.decision().today().get(kpi)),
        week,
        projected,
        expected,
        context.bestFor(need).map(Role::id),
        threshold.basis().sources());
  }
}
