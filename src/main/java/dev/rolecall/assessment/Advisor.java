package dev.rolecall.assessment;

import dev.rolecall.decision.Decider;
import dev.rolecall.decision.Decision;
import dev.rolecall.decision.Depth;
import dev.rolecall.decision.Settings;
import dev.rolecall.decision.SharedDraws;
import dev.rolecall.model.Diagnosis;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Rulebook;

/** Assesses firms; may be used by several threads, and shares between firms what it can. */
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
   * @param version of Rolecall, to be told in the result
   */
  public Advisor(Rulebook rulebook, Settings settings, String version) {
    this.rulebook = rulebook;
    this.settings = settings;
    this.draws = new SharedDraws(rulebook, settings);
    this.version = version;
  }

  /**
   * Diagnoses, projects, scores and decides.
   *
   * @param depth how much to compute beyond the verdict
   */
  public Assessment assess(Profile profile, Depth depth) {
    Diagnosis diagnosis = Diagnosis.of(profile, rulebook);
    Decision decision = Decider.decide(profile, draws, depth);
    return new Assessment(profile, rulebook, diagnosis, decision, depth, run(profile));
  }

  /** What an assessment of a profile would say of how to repeat it. */
  public Run run(Profile profile) {
    return new Run(
        version,
        rulebook.id(),
        rulebook.version(),
        rulebook.digest(),
        profile.digest(),
        settings.seed(),
        settings.draws());
  }
}
