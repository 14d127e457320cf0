package dev.rolecall.assessment;

import dev.rolecall.decision.Decider;
import dev.rolecall.decision.Decision;
import dev.rolecall.decision.Depth;
import dev.rolecall.decision.OptionYear;
import dev.rolecall.decision.Settings;
import dev.rolecall.decision.SharedDraws;
import dev.rolecall.plan.Plan;
import dev.rolecall.plan.Planner;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Rulebook;
import java.util.Optional;

/**
 * Assesses firms under one rulebook and one set of draws. May be used by several threads, and
 * shares between firms what it can.
 */
public final class Advisor {

  private final Rulebook rulebook;
  private final Settings settings;
  private final SharedDraws draws;
  private final String version;

  /**
   * An advisor.
   *
   * @param rulebook what the advice rests on
   * @param settings how many draws, and their seed
   * @param version of Rolecall, recorded in the result
   */
  public Advisor(Rulebook rulebook, Settings settings, String version) {
    this.rulebook = rulebook;
    this.settings = settings;
    this.draws = new SharedDraws(rulebook, settings);
    this.version = version;
  }

  /** The rulebook that the advice rests on. */
  public Rulebook rulebook() {
    return rulebook;
  }

  /** How many draws, and their seed. */
  public Settings settings() {
    return settings;
  }

  /**
   * Diagnoses, projects, scores, decides and plans.
   *
   * @param depth how much to compute beyond the verdict
   */
  public Assessment assess(Profile profile, Depth depth) {
    Decision decision = Decider.decide(profile, draws, depth);
    Optional<Plan> plan =
        depth == Depth.VERDICT
            ? Optional.empty()
            : Optional.of(new Planner(profile, rulebook, decision).plan());
    return new AssessmentBuilder(profile, rulebook, decision).build(plan, run(profile));
  }

  /** The year, week by week, under an option hired in a way. */
  OptionYear year(Profile profile, String option, Optional<String> engagement) {
    return OptionYear.of(profile, draws, option, engagement);
  }

  /** What an assessment of a profile records of how to repeat it. */
  public Run run(Profile profile) {
    return Run.of(profile, rulebook, settings, version);
  }
}
