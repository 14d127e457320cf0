package dev.rolecall.assessment;

import dev.rolecall.decision.Decider;
import dev.rolecall.decision.Decision;
import dev.rolecall.decision.Depth;
import dev.rolecall.decision.Draws;
import dev.rolecall.decision.Settings;
import dev.rolecall.model.Diagnosis;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Rulebook;
import java.util.concurrent.Executor;

/** Assesses firms; may be used by several threads, and shares between firms what it can. */
public final class Advisor {

  private final Rulebook rulebook;
  private final Settings settings;
  private final Draws draws;
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
    this.draws = new Draws(rulebook, settings);
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

  /**
   * The same, with the search for flip points done beside the draws; what comes of it does not
   * depend on that.
   *
   * @param beside another thread, to which one task is given
   */
  public Assessment assess(Profile profile, Depth depth, Executor beside) {
    FlipsBeside flips = new FlipsBeside(profile, rulebook, depth, beside);
    Diagnosis diagnosis = Diagnosis.of(profile, rulebook);
    Decision decision = Decider.decide(profile, draws, depth, flips);
    return new Assessment(profile, rulebook, diagnosis, decision, depth, run(profile));
  }

  /** Makes what no firm is needed for; may be called in another thread while one is read. */
  public void prepare() {
    draws.prepare();
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
