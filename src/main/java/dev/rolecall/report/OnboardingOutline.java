package dev.rolecall.report;

import dev.rolecall.plan.Onboarding;
import dev.rolecall.plan.Plan;
import dev.rolecall.plan.SupervisionHours;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Unit;
import java.util.ArrayList;
import java.util.List;

/** The weeks of onboarding, and the supervision to book for them. */
final class OnboardingOutline {

  private final Plan plan;
  private final Outline outline;

  OnboardingOutline(Plan plan, Outline outline) {
    this.plan = plan;
    this.outline = outline;
  }

  void write() {
    plan.onboarding().forEach(this::hire);
    if (!plan.onboarding().isEmpty()) {
      supervision();
    }
  }

  private void hire(Onboarding one) {
    outline.heading("Onboarding: " + one.role().label());
    outline.paragraph(
        "Filling the post takes "
            + PlanWording.about(one.fill(), Unit.WEEKS)
            + "; full output comes "
            + PlanWording.about(one.ramp(), Unit.WEEKS)
            + " after the start. Weeks are counted from today.");
    outline.items(one.phases().stream().map(OnboardingOutline::phase).toList());
    outline.paragraph(
        "From "
            + PlanWording.week(one.fullOutputWeek())
            + " on: full output. Train in the firm's ways again every "
            + Unit.WEEKS.show(one.training().value().likely())
            + PlanWording.cite(one.training().id(), one.training().basis())
            + ".");
  }

  private static String phase(Onboarding.Phase phase) {
    String duties =
        phase.duties().isEmpty() ? "" : " Takes over: " + PlanWording.duties(phase.duties()) + ".";
    return PlanWording.capital(PlanWording.week(phase.fromWeek()))
        + " to "
        + Decimals.rounded(phase.toWeek(), 0)
        + ", "
        + phase.phase().label()
        + ": "
        + phase.phase().does()
        + "."
        + duties;
  }

  private void supervision() {
    SupervisionHours hours = plan.supervision();
    outline.heading("Supervision to book, attorney hours");
    List<String> texts = new ArrayList<>();
    for (SupervisionHours.Hire hire : hours.hires()) {
      texts.add(
          PlanWording.capital(hire.role().label())
              + ": "
              + PlanWording.about(hire.training(), Unit.HOURS_PER_WEEK)
              + " while learning, to "
              + PlanWording.week(hire.untilWeek())
              + "; then "
              + PlanWording.about(hire.steady(), Unit.HOURS_PER_WEEK)
              + ".");
    }
    texts.add(
        "Review of drafts: "
            + Unit.HOURS_PER_WEEK.show(hours.review())
            + " in the second half-year.");
    texts.add(peak(hours));
    outline.items(texts);
  }

  private static String peak(SupervisionHours hours) {
    String stated =
        hours
            .stated()
            .map(
                free ->
                    "the firm has "
                        + Unit.HOURS_PER_WEEK.show(free.likely())
                        + " free"
                        + (hours.isShort() ? ", which is too little" : ""))
            .orElse("the profile does not say how many are free");
    return "At the peak "
        + Unit.HOURS_PER_WEEK.show(hours.peak())
        + ", beyond what drafting taken off attorneys pays for; "
        + stated
        + ".";
  }
}
