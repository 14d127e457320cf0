package dev.rolecall.report;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Decision;
import dev.rolecall.decision.Strength;
import dev.rolecall.document.SafeText;
import dev.rolecall.plan.Plan;
import java.util.List;
import java.util.Optional;

/** What a plan says, for every format that people read. */
final class PlanOutline {

  private static final int NAME_SHOWN = 80;

  private final Assessment assessment;
  private final Plan plan;
  private final Outline outline = new Outline();

  private PlanOutline(Assessment assessment) {
    this.assessment = assessment;
    this.plan = assessment.plan().orElseThrow();
  }

  /** The blocks of an assessment's plan. */
  static List<Block> of(Assessment assessment) {
    return new PlanOutline(assessment).blocks();
  }

  private List<Block> blocks() {
    String name = SafeText.of(assessment.profile().name(), NAME_SHOWN);
    Decision decision = assessment.decision();
    outline.title("Plan for " + name + ": " + decision.recommended().option().sentence());
    outline.paragraph(sureness(decision));
    decision
        .clearlyBetterAlternative()
        .ifPresent(
            better ->
                outline.paragraph(
                    "None of the main options fits best: to "
                        + better.option().sentence()
                        + " scores "
                        + Wording.points(decision.leadOf(better))
                        + " points more. This plan is for the best of the main options."));
    new OrderOutline(plan.order(), outline).write();
    new DutyOutline(plan, outline).write();
    new OnboardingOutline(plan, outline).write();
    new OutcomeOutline(plan, outline).write();
    new ComplianceOutline(plan, outline).write();
    new PostingOutline(plan, name, outline).write();
    outline.paragraph(RunText.sentence(assessment.run()));
    return outline.blocks();
  }

  private static String sureness(Decision decision) {
    Optional<Strength> strength = decision.strength();
    String rest = " `rolecall assess` says why, and what would change it.";
    if (strength.isEmpty() || decision.confidence().isEmpty()) {
      return "From the central values alone; how sure that is was not computed." + rest;
    }
    String open =
        strength.get() == Strength.CLOSE_CALL || strength.get() == Strength.NOT_ENOUGH_KNOWN
            ? decision
                .runnerUp()
                .map(next -> " The other answer is to " + next.option().sentence() + ".")
                .orElse("")
            : "";
    return "How sure: "
        + strength.get().id().replace('_', ' ')
        + ", best in "
        + Wording.percent(decision.confidence().get().share())
        + " of draws."
        + open
        + rest;
  }
}
