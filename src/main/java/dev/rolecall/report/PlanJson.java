package dev.rolecall.report;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.FlipPoint;
import dev.rolecall.document.JsonTree;
import dev.rolecall.plan.AcceptableOutcome;
import dev.rolecall.plan.DutyOwner;
import dev.rolecall.plan.HiringOrder;
import dev.rolecall.plan.Plan;
import dev.rolecall.plan.TrackedKpi;
import dev.rolecall.plan.Trigger;
import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.Scales.Need;
import dev.rolecall.rulebook.Staffing.Role;

/** The plan of the canonical result: what is done by whom, and how it is checked. */
public final class PlanJson {

  /** Stands where a role's id would, for what is no role's. */
  private static final String ATTORNEY = "attorney";

  private final Plan plan;
  private final JsonTree json;

  PlanJson(Plan plan, JsonTree json) {
    this.plan = plan;
    this.json = json;
  }

  /** Writes the plan of an assessment that has one, alone, with a line feed at the end. */
  public static void write(Assessment assessment, Appendable out) {
    try (JsonTree json = new JsonTree(out)) {
      json.object(new PlanJson(assessment.plan().orElseThrow(), json)::write);
    }
  }

  /** Writes the members of the plan's object. */
  void write() {
    json.array("ownership", plan.ownership(), this::owner);
    json.object("order", this::order);
    json.array("outcomes", plan.outcomes(), this::outcome);
    json.array("kpis", plan.kpis(), this::kpi);
    new StaffJson(plan, json).write();
  }

  private void owner(DutyOwner owner) {
    json.object(
        () -> {
          json.text("duty", owner.duty().id());
          json.text("stream", owner.stream().id());
          json.text("before", owner.before().map(Role::id).orElse(ATTORNEY));
          json.text("after", owner.after().map(Role::id).orElse(ATTORNEY));
          json.flag("delegated", owner.delegated());
          json.flag("refused", owner.isRefused());
        });
  }

  private void order() {
    HiringOrder order = plan.order();
    json.array("hires", order.starts(), this::start);
    json.array("triggers", order.triggers(), this::trigger);
    json.array("changes", order.changes(), this::flip);
    json.texts("measures", order.measures().stream().map(one -> one.measure().id()).toList());
  }

  private void start(HiringOrder.Start start) {
    json.object(
        () -> {
          json.text("role", start.role().id());
          StaffJson.estimate(json, "start_week", start.week());
          json.text("need", start.because().map(Need::id));
          json.number("affinity", start.affinity());
        });
  }

  private void trigger(Trigger trigger) {
    json.object(
        () -> {
          json.text("rule", trigger.rule());
          json.number("threshold", trigger.threshold());
          json.flag("rising", trigger.rising());
          json.number("today", trigger.today());
          json.whole("week", trigger.week());
          json.number("projected", trigger.projected());
          json.flag("expected", trigger.expected());
          json.text("next", trigger.next().map(Role::id));
          json.texts("sources", trigger.basis().sources());
        });
  }

  private void flip(FlipPoint flip) {
    FlipPoint.Change change = flip.changes().get(0);
    json.object(
        () -> {
          json.text("path", change.input().path());
          json.number("from", change.from());
          json.number("to", change.to());
          json.text("recommendation", flip.recommendation());
        });
  }

  private void outcome(AcceptableOutcome one) {
    json.object(
        () -> {
          json.text("id", one.outcome().id());
          json.text("kpi", one.kpi().id());
          json.number("today", one.today());
          json.array("checks", one.checks(), this::check);
          json.text("if_missed", one.outcome().ifMissed());
          json.texts("sources", one.outcome().basis().sources());
        });
  }

  private void check(AcceptableOutcome.Check check) {
    json.object(
        () -> {
          json.whole("week", check.week());
          json.number("least", check.least());
          json.number("projected", check.projected());
          json.number("hold", check.hold());
          json.flag("from_hold", check.fromHold());
        });
  }

  private void kpi(TrackedKpi kpi) {
    json.object(
        () -> {
          json.text("id", kpi.threshold().kpi().id());
          json.text("unit", kpi.unit().id());
          json.number("today", kpi.today());
          json.number("calm", kpi.calm());
          json.number("critical", kpi.critical());
          json.object(
              "weeks",
              () -> kpi.projected().forEach((w, v) -> json.number(Integer.toString(w), v)));
          json.texts("inputs", kpi.inputs().stream().map(Input::path).toList());
          json.number("every_weeks", kpi.everyWeeks());
        });
  }
}
