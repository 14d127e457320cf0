package dev.rolecall.plan;

import dev.rolecall.decision.FlipPoint;
import dev.rolecall.model.Diagnosis.KpiReading;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Planning.PlanFigure;
import dev.rolecall.rulebook.Rules.DurabilityRule;
import dev.rolecall.rulebook.Scales.KpiThreshold;
import dev.rolecall.rulebook.Scales.Need;
import dev.rolecall.rulebook.Staffing.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Decides who comes first, and what would call for a hire where there is none, or a second one. */
record HiringOrder(Planner planner) {

  Plan.Order order() {
    List<Role> hires = planner.hiresInOrder();
    return new Plan.Order(
        IntStream.range(0, hires.size()).mapToObj(i -> start(hires.get(i), i)).toList(),
        hires.size() > 1 ? List.of() : triggers(),
        hires.isEmpty() ? changes() : List.of(),
        planner.decision().measures().stream().map(one -> one.measure().id()).toList());
  }

  private Plan.Start start(Role role, int place) {
    Optional<Need> need = place == 0 ? planner.diagnosis().trueConstraint() : planner.mostFor(role);
    return new Plan.Start(
        role.id(),
        planner.startOf(place),
        need.map(Need::id),
        need.map(one -> Planner.affinity(role, one)).orElse(0.0));
  }

  private List<FlipPoint> changes() {
    return planner.decision().flips().stream()
        .limit((long) planner.figure(PlanFigure.FLIPS_SHOWN))
        .toList();
  }

  private int week() {
    return (int) planner.figure(PlanFigure.TRIGGER_WEEK);
  }

  private List<Plan.Trigger> triggers() {
    List<Role> hires = planner.option().hires();
    Stream<Plan.Trigger> loads =
        IntStream.range(0, hires.size())
            .mapToObj(i -> load(hires.get(i), planner.outcome().load().get(i)));
    Stream<Plan.Trigger> kpis =
        planner.diagnosis().needs().stream()
            .flatMap(need -> need.kpis().stream().map(kpi -> kpi(need.need(), kpi)))
            .filter(one -> !hires.isEmpty() || !isReached(one));
    return Stream.concat(loads, kpis).toList();
  }

  /** What is past its limit today did not call for a hire: the advice knows of it. */
  private static boolean isReached(Plan.Trigger trigger) {
    return trigger
        .today()
        .filter(
            today -> trigger.rising() ? today >= trigger.threshold() : today <= trigger.threshold())
        .isPresent();
  }

  /** More work than one person can do. */
  private Plan.Trigger load(Role hire, double load) {
    DurabilityRule rule = planner.rulebook().rules().durability().get("overload");
    Optional<Role> specialist = planner.diagnosis().trueConstraint().flatMap(planner::bestFor);
    return new Plan.Trigger(
        rule.id(),
        "workload of the " + hire.label().replaceFirst(" \\(.*", ""),
        Unit.SHARE,
        rule.from(),
        true,
        Optional.empty(),
        week(),
        load,
        load >= rule.from(),
        (hire.isMixed() ? specialist : Optional.of(hire)).map(Role::id),
        rule.basis().sources());
  }

  private Plan.Trigger kpi(Need need, KpiReading reading) {
    Kpi kpi = reading.kpi();
    KpiThreshold threshold = planner.rulebook().scales().of(kpi);
    boolean rising = reading.critical() > reading.calm();
    double projected = planner.outcome().weeks().get(week()).get(kpi);
    boolean expected = rising ? projected >= reading.critical() : projected <= reading.critical();
    return new Plan.Trigger(
        kpi.id(),
        threshold.label(),
        Planner.unit(kpi, threshold),
        reading.critical(),
        rising,
        Optional.of(planner.decision().today().get(kpi)),
        week(),
        projected,
        expected,
        planner.bestFor(need).map(Role::id),
        threshold.basis().sources());
  }
}
