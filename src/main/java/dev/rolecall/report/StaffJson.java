package dev.rolecall.report;

import dev.rolecall.document.JsonTree;
import dev.rolecall.plan.Compliance;
import dev.rolecall.plan.JobPosting;
import dev.rolecall.plan.Onboarding;
import dev.rolecall.plan.Plan;
import dev.rolecall.plan.SupervisionHours;
import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.rulebook.Planning;
import dev.rolecall.rulebook.Staffing.Duty;
import java.util.List;

/** The part of a plan's JSON that concerns the people hired. */
final class StaffJson {

  private final Plan plan;
  private final JsonTree json;

  StaffJson(Plan plan, JsonTree json) {
    this.plan = plan;
    this.json = json;
  }

  void write() {
    json.array("onboarding", plan.onboarding(), this::onboarding);
    json.object("supervision", this::supervision);
    json.object("compliance", this::compliance);
    json.array("postings", plan.postings(), this::posting);
  }

  static void estimate(JsonTree json, String name, Estimate estimate) {
    json.object(
        name,
        () -> {
          json.number("low", estimate.low());
          json.number("likely", estimate.likely());
          json.number("high", estimate.high());
        });
  }

  private void duties(String name, List<Duty> duties) {
    json.texts(name, duties.stream().map(Duty::id).toList());
  }

  private void onboarding(Onboarding one) {
    json.object(
        () -> {
          json.text("role", one.role().id());
          estimate(json, "fill_weeks", one.fill());
          estimate(json, "start_week", one.start());
          estimate(json, "ramp_weeks", one.ramp());
          json.number("full_output_week", one.fullOutputWeek());
          json.array("phases", one.phases(), this::phase);
          json.number("training_every_weeks", one.training().value().likely());
        });
  }

  private void phase(Onboarding.Phase phase) {
    json.object(
        () -> {
          json.text("id", phase.phase().id());
          json.number("from_week", phase.fromWeek());
          json.number("to_week", phase.toWeek());
          duties("duties", phase.duties());
        });
  }

  private void supervision() {
    SupervisionHours hours = plan.supervision();
    json.array("hires", hours.hires(), this::supervised);
    json.number("review_hours_per_week", hours.review());
    json.number("peak_hours_per_week", hours.peak());
    json.number("stated_hours_per_week", hours.stated().map(Estimate::likely));
    json.flag("short", hours.isShort());
  }

  private void supervised(SupervisionHours.Hire hire) {
    json.object(
        () -> {
          json.text("role", hire.role().id());
          estimate(json, "training_hours_per_week", hire.training());
          json.number("from_week", hire.fromWeek());
          json.number("until_week", hire.untilWeek());
          estimate(json, "steady_hours_per_week", hire.steady());
        });
  }

  private void compliance() {
    Compliance compliance = plan.compliance();
    json.array("limits", compliance.limits(), this::limit);
    json.text("state", compliance.state());
    compliance
        .rule()
        .ifPresentOrElse(
            rule -> json.object("state_rule", () -> stateRule(rule)),
            () -> json.nothing("state_rule"));
    duties("attorneys_only", compliance.attorneysOnly());
    json.array(
        "not_for",
        compliance.kept(),
        kept ->
            json.object(
                () -> {
                  json.text("role", kept.role().id());
                  duties("duties", kept.duties());
                }));
  }

  private void limit(Planning.Limit limit) {
    json.object(
        () -> {
          json.text("id", limit.id());
          json.text("text", limit.text());
          json.texts("sources", limit.basis().sources());
        });
  }

  private void stateRule(Planning.StateRule rule) {
    json.text("text", rule.rule());
    json.texts("keeps", rule.keeps());
    json.text("grade", rule.grade());
    json.texts("sources", rule.basis().sources());
  }

  private void posting(JobPosting posting) {
    json.object(
        () -> {
          json.text("role", posting.role().id());
          json.text("title", posting.title());
          json.array("work", posting.work(), this::work);
          json.texts("must_have", posting.mustHave());
          json.texts("nice_to_have", posting.niceToHave());
          json.number("hours_per_week", posting.hoursPerWeek());
          json.text("sourcing", posting.virtual() ? "virtual" : "in_house");
          json.object(
              "pay",
              () -> {
                estimate(json, "amount", posting.pay().amount());
                json.text("unit", posting.pay().unit().id());
                json.flag("assumed", posting.pay().assumed());
              });
          json.texts("assumed", posting.assumed().stream().map(Input::path).toList());
        });
  }

  private void work(JobPosting.Part part) {
    json.object(
        () -> {
          json.text("stream", part.work().stream().id());
          duties("duties", part.duties());
        });
  }
}
