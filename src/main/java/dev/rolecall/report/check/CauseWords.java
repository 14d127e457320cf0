package dev.rolecall.report.check;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Run;
import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.check.Attribution;
import dev.rolecall.portfolio.check.Attribution.RowShift;
import dev.rolecall.portfolio.check.SinceBaseline;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.report.Wording;
import dev.rolecall.report.section.CauseSentence;

/** In one line: why a verdict is not what it was in a baseline. */
final class CauseWords {

  private static final int DIGEST_SHOWN = 12;

  private final Assessment baseline;
  private final Attribution attribution;

  private CauseWords(Assessment baseline, Attribution attribution) {
    this.baseline = baseline;
    this.attribution = attribution;
  }

  /** The cause; "" where none was looked for. */
  static String of(SinceBaseline since) {
    return since
        .attribution()
        .map(attribution -> new CauseWords(since.baseline().result(), attribution).sentence())
        .orElse("");
  }

  private String sentence() {
    Run then = baseline.run();
    Run now = attribution.run();
    return switch (attribution.kind()) {
      case NOTHING ->
          "nothing moved since the baseline, so it is the expectation that changed or never held.";
      case CHANGE -> SafeText.of(CauseSentence.of(attribution.comparison().orElseThrow()));
      case RULEBOOK ->
          "the rulebook: it was " + rulebook(then) + " and is " + rulebook(now) + "; " + most();
      case VERSION -> "Rolecall itself: " + versions(then, now) + "; " + most();
      case DRAWS -> "the draws: " + draws(then) + " then, " + draws(now) + " now; " + most();
      case UNTRACED ->
          "not known, as the baseline's firm cannot be had again; its rulebook was "
              + rulebook(then)
              + " and is "
              + rulebook(now)
              + "; "
              + most();
    };
  }

  private static String versions(Run then, Run now) {
    return then.version().equals(now.version())
        ? "firm, rulebook and draws are the same, and the version is "
            + SafeText.of(now.version())
            + " as before"
        : "it was " + SafeText.of(then.version()) + " and is " + SafeText.of(now.version());
  }

  private static String rulebook(Run run) {
    return SafeText.of(run.rulebook().id(), 60)
        + " "
        + SafeText.of(run.rulebook().version(), 60)
        + " ("
        + SafeText.of(run.rulebook().digest(), DIGEST_SHOWN + 3)
        + ")";
  }

  private static String draws(Run run) {
    return Decimals.grouped(run.draws(), 0) + " with seed " + run.seed();
  }

  private String most() {
    if (attribution.rows().isEmpty()) {
      return lead();
    }
    RowShift row = attribution.rows().get(0);
    return "what moved most is rule "
        + SafeText.of(row.rule(), 60)
        + ", by "
        + Wording.signed(row.points())
        + " points for "
        + SafeText.of(row.option(), 60)
        + "; "
        + lead();
  }

  private String lead() {
    return "the lead of "
        + SafeText.of(attribution.option(), 60)
        + " over "
        + SafeText.of(attribution.rival(), 60)
        + " goes from "
        + Wording.points(attribution.leadFrom())
        + " to "
        + Wording.points(attribution.leadTo())
        + " points.";
  }
}
