package dev.rolecall.assessment;

import dev.rolecall.decision.Decision;
import dev.rolecall.decision.Depth;
import dev.rolecall.model.Diagnosis;
import dev.rolecall.plan.Plan;
import dev.rolecall.plan.Planner;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Rulebook;
import java.util.Optional;

/**
 * Everything there is to say about a firm: what all formats render, and none adds to.
 *
 * @param depth how much was computed beyond the verdict
 */
public record Assessment(
    Profile profile,
    Rulebook rulebook,
    Diagnosis diagnosis,
    Decision decision,
    Depth depth,
    Run run) {

  /**
   * How to carry out the recommendation; empty where only the verdict was asked for. It follows
   * from the rest, and is made when asked for: the usual report has no part of it.
   */
  public Optional<Plan> plan() {
    return depth == Depth.VERDICT
        ? Optional.empty()
        : Optional.of(Planner.plan(profile, rulebook, diagnosis, decision));
  }
}
