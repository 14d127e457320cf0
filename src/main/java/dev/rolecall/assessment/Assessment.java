package dev.rolecall.assessment;

import dev.rolecall.decision.Decision;
import dev.rolecall.diagnosis.Diagnosis;
import dev.rolecall.plan.Plan;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Rulebook;
import java.util.Optional;

/**
 * Everything there is to say about a firm: what all formats render, and none adds to.
 *
 * @param plan how to carry out the recommendation; empty where only the verdict was asked for
 */
public record Assessment(
    Profile profile,
    Rulebook rulebook,
    Diagnosis diagnosis,
    Decision decision,
    Optional<Plan> plan,
    Run run) {

  /** As much of it as a report without the whole ledger tells, however much was computed. */
  public Assessment inShort() {
    return new Assessment(profile, rulebook, diagnosis, decision.withSingleFlips(), plan, run);
  }
}
