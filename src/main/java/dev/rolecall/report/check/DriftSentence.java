package dev.rolecall.report.check;

import dev.rolecall.assessment.Run;
import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.check.Drift;
import dev.rolecall.portfolio.check.Drift.ContributionDelta;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.report.section.CauseSentence;
import dev.rolecall.report.section.Wording;

/** In one line: why a verdict is not what it was in a baseline. */
final class DriftSentence {

  private static final int DIGEST_SHOWN = 15;
  private static final int MOST_NAME = 60;

  private final Drift drift;

  private DriftSentence(Drift drift) {
    this.drift = drift;
  }

  static String of(Drift drift) {
    return new DriftSentence(drift).sentence();
  }

  private String sentence() {
    Run before = drift.before();
    Run now = drift.now();
    String rulebooks = rulebook(before) + " and is " + rulebook(now);
    return switch (drift.origin()) {
      case NOTHING ->
          "nothing changed since the baseline, so the expectation was changed, or was never met.";
      case CHANGE -> SafeText.of(CauseSentence.of(drift.comparison().orElseThrow()));
      case RULEBOOK -> "the rulebook: it was " + rulebooks + "; " + effect();
      case VERSION -> "Rolecall itself: " + versions(before, now) + "; " + effect();
      case DRAWS ->
          "the simulations: " + draws(before) + " before, " + draws(now) + " now; " + effect();
      case UNTRACED ->
          "unknown, because the baseline's firm cannot be rebuilt; its rulebook was "
              + rulebooks
              + "; "
              + effect();
    };
  }

  private static String versions(Run before, Run now) {
    String version = SafeText.of(now.version());
    return before.version().equals(now.version())
        ? "firm, rulebook and simulations are the same, and so is the version, " + version
        : "it was " + SafeText.of(before.version()) + " and is " + version;
  }

  private static String rulebook(Run run) {
    return SafeText.of(run.rulebook().id(), MOST_NAME)
        + " "
        + SafeText.of(run.rulebook().version(), MOST_NAME)
        + " ("
        + SafeText.of(run.rulebook().digest(), DIGEST_SHOWN)
        + ")";
  }

  private static String draws(Run run) {
    return Decimals.grouped(run.draws(), 0) + " with seed " + run.seed();
  }

  /** The contribution that changed most, and what became of the lead. */
  private String effect() {
    String lead =
        "the lead of "
            + SafeText.of(drift.option(), MOST_NAME)
            + " over "
            + SafeText.of(drift.rival(), MOST_NAME)
            + " goes from "
            + Wording.points(drift.leadFrom()).shown()
            + " to "
            + Wording.points(drift.leadTo()).shown()
            + " points.";
    return drift.contributions().stream().findFirst().map(this::largest).orElse("") + lead;
  }

  private String largest(ContributionDelta one) {
    return "the largest change is in rule "
        + SafeText.of(one.rule(), MOST_NAME)
        + ", by "
        + Wording.signed(one.points()).shown()
        + " points for "
        + SafeText.of(one.option(), MOST_NAME)
        + "; ";
  }
}
