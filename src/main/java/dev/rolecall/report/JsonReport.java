package dev.rolecall.report;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Contribution;
import dev.rolecall.decision.Decision;
import dev.rolecall.decision.Gain;
import dev.rolecall.decision.GateResult;
import dev.rolecall.decision.MeasureAdvice;
import dev.rolecall.decision.OptionOutcome;
import dev.rolecall.decision.Spread;
import dev.rolecall.document.JsonTree;
import dev.rolecall.model.Diagnosis;
import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Scales.Need;
import java.util.Map;

/** The canonical result: JSON of format 1, whose schema is {@link ResultSchema}. */
public final class JsonReport {

  private static final int FORMAT = 1;

  private final Assessment assessment;
  private final JsonTree json;
  private final boolean drawn;

  private JsonReport(Assessment assessment, JsonTree json) {
    this.assessment = assessment;
    this.json = json;
    this.drawn = assessment.run().draws() > 0;
  }

  /** Writes an assessment, with a line feed at the end. */
  public static void write(Assessment assessment, Appendable out) {
    try (JsonTree json = new JsonTree(out)) {
      json.object(new JsonReport(assessment, json)::write);
    }
  }

  private void write() {
    Decision decision = assessment.decision();
    json.whole("format", FORMAT);
    new VerdictJson(json).write(assessment);
    json.text("true_constraint", assessment.diagnosis().trueConstraint().map(Need::id));
    json.object("lead", new LeadJson(decision, json)::write);
    json.array("needs", assessment.diagnosis().needs(), this::need);
    json.object("today", () -> decision.today().forEach((k, v) -> json.number(k.id(), v)));
    json.array("options", decision.options(), this::option);
    json.array("courses", decision.courses(), new CourseJson(json, drawn)::write);
    json.array("alternatives", decision.betterAlternatives(), this::alternative);
    json.array("measures", decision.measures(), this::measure);
    json.array("flip_points", decision.flips(), new FlipJson(json)::write);
    json.array("measure_next", decision.measureNext(), this::gain);
    json.array("sensitivity", decision.sensitivities(), this::sensitivity);
    json.texts("assumed", assessment.profile().assumed().stream().map(Input::path).toList());
    new InputsJson(assessment.profile(), json).write();
    assessment
        .plan()
        .ifPresentOrElse(
            plan -> json.object("plan", new PlanJson(plan, json)::write),
            () -> json.nothing("plan"));
    json.object("glossary", new GlossaryJson(assessment, json)::write);
    json.object("run", () -> new RunJson(json).write(assessment.run(), assessment.rulebook()));
  }

  private void need(Diagnosis.NeedReading reading) {
    json.object(
        () -> {
          json.text("id", reading.need().id());
          json.number("pressure", reading.pressure());
          json.array("kpis", reading.kpis(), this::kpi);
        });
  }

  private void kpi(Diagnosis.KpiReading reading) {
    json.object(
        () -> {
          json.text("id", reading.kpi().id());
          json.number("value", reading.value());
          json.number("calm", reading.calm());
          json.number("critical", reading.critical());
          json.number("pressure", reading.pressure());
        });
  }

  private void option(OptionOutcome outcome) {
    json.object(
        () -> {
          json.text("id", outcome.option().id());
          json.flag("eligible", outcome.eligible());
          json.array("gates", outcome.gates(), this::gate);
          scores(outcome);
          json.array("contributions", outcome.contributions(), this::contribution);
          year(outcome);
        });
  }

  private void scores(OptionOutcome outcome) {
    json.number("score", outcome.score().likely());
    band("score_low", outcome.score().low());
    band("score_high", outcome.score().high());
    band("best_share", outcome.bestShare());
    json.object(
        "categories",
        () -> outcome.categories().forEach((category, value) -> json.number(category.id(), value)));
    json.object(
        "category_points",
        () -> outcome.categories().keySet().forEach(c -> json.number(c.id(), outcome.points(c))));
  }

  /** What only draws can tell: null where nothing was drawn. */
  private void band(String name, double value) {
    if (drawn) {
      json.number(name, value);
    } else {
      json.nothing(name);
    }
  }

  private void gate(GateResult gate) {
    json.object(
        () -> {
          json.text("id", gate.gate().test().id());
          json.number("share_failed", gate.shareFailed());
          json.text("effect", effect(gate));
          json.text("reason", gate.reason());
        });
  }

  private String effect(GateResult gate) {
    double warned = assessment.rulebook().figures().central(Parameter.GATE_SHARE_WARNED);
    return gate.gated() ? "rules_out" : gate.shareFailed() >= warned ? "warns" : "none";
  }

  private void contribution(Contribution contribution) {
    json.object(
        () -> {
          json.text("category", contribution.row().category().id());
          json.text("rule", contribution.row().rule());
          json.number("points", contribution.points());
          json.number("reading", contribution.reading());
          json.texts("sources", contribution.row().basis().sources());
        });
  }

  private void year(OptionOutcome outcome) {
    Spread benefit = outcome.netBenefit();
    json.object(
        "net_benefit",
        () -> {
          json.number("likely", benefit.likely());
          band("low", benefit.low());
          band("high", benefit.high());
        });
    json.number("cost", outcome.cost());
    outcome
        .paybackWeek()
        .ifPresentOrElse(
            week -> json.whole("payback_week", week), () -> json.nothing("payback_week"));
    json.array("load", outcome.load(), load -> json.item(load));
    json.array("work_hours", outcome.workHours(), hours -> json.item(hours));
    json.number("hours_freed", outcome.hoursFreed());
    json.object("mean_pressure", () -> outcome.meanPressure().forEach(json::number));
    json.object("weeks", () -> outcome.weeks().forEach(this::week));
  }

  private void week(int week, Map<Kpi, Double> readings) {
    json.object(
        Integer.toString(week),
        () -> readings.forEach((kpi, value) -> json.number(kpi.id(), value)));
  }

  private void alternative(OptionOutcome outcome) {
    double lead = assessment.decision().leadOf(outcome);
    json.object(
        () -> {
          json.text("id", outcome.option().id());
          json.number("score", outcome.score().likely());
          json.number("margin", lead);
          json.text("reason", outcome.option().sentence());
        });
  }

  private void measure(MeasureAdvice advice) {
    json.object(
        () -> {
          json.text("id", advice.measure().id());
          json.number("strength", advice.strength());
          json.text("trigger", advice.trigger().id());
          json.number("reading", advice.reading());
          json.texts("sources", advice.measure().basis().sources());
        });
  }

  private void gain(Gain gain) {
    json.object(
        () -> {
          json.text("path", gain.input().path());
          json.number("gain", gain.gain());
          json.number("error", gain.error());
          json.flag("assumed", gain.assumed());
          json.text("how", gain.how());
        });
  }

  private void sensitivity(Gain gain) {
    json.object(
        () -> {
          json.text("path", gain.input().path());
          json.number("share", gain.sensitivity());
          json.number("margin_low", gain.marginLow());
          json.number("margin_high", gain.marginHigh());
        });
  }
}
