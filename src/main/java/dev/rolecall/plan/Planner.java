package dev.rolecall.plan;

import dev.rolecall.decision.Decision;
import dev.rolecall.model.Diagnosis;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Rulebook;
import java.util.List;

/** Plans how to carry out a recommendation. */
public final class Planner {

  private Planner() {}

  /** The plan for what a decision recommends. */
  public static Plan plan(
      Profile profile, Rulebook rulebook, Diagnosis diagnosis, Decision decision) {
    PlanContext context = new PlanContext(profile, rulebook, diagnosis, decision);
    List<Plan.Owner> ownership = new Ownership(context).owners();
    Onboardings onboardings = new Onboardings(context, ownership);
    List<Plan.Onboarding> onboarding = onboardings.all();
    Outcomes outcomes = new Outcomes(context);
    return new Plan(
        ownership,
        HiringOrder.of(context),
        outcomes.all(),
        outcomes.tracked(),
        onboarding,
        onboardings.supervision(onboarding),
        DelegationLimits.of(context),
        new Postings(context, ownership).all());
  }
}
