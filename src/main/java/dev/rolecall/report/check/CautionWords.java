package dev.rolecall.report.check;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Confidence;
import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.check.Caution;
import dev.rolecall.portfolio.check.Judged;
import dev.rolecall.portfolio.check.Verdict;
import dev.rolecall.profile.Expectation;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.Wording;

/** What holds but may soon not. */
final class CautionWords {

  private final Judged judged;
  private final Verdict verdict;

  CautionWords(Judged judged) {
    this.judged = judged;
    verdict = judged.verdict();
  }

  String sentence(Caution caution) {
    return switch (caution) {
      case THIN_CONFIDENCE -> thinConfidence();
      case THIN_MARGIN -> thinMargin();
      case CLOSE_CALL ->
          SafeText.of(verdict.recommendation())
              + " is only "
              + lead()
              + ", which counts as equal; accept that one too, or expect less";
      case SHRINKING_MARGIN -> "the margin shrank since the baseline, " + margins();
      case VERDICT_MOVED ->
          "the verdict was "
              + SafeText.of(baseline().recommendation())
              + " in the baseline and is "
              + SafeText.of(verdict.recommendation())
              + ", which is expected too";
      case NO_BASELINE ->
          "no baseline tells of this firm, or several do; save one with `rolecall assess PROFILE"
              + " --format json -o FILE`";
    };
  }

  private String thinConfidence() {
    Confidence sure = verdict.confidence().orElseThrow();
    double least = expectation().minConfidence().orElseThrow();
    return "expect.min_confidence "
        + BreachWords.apart(Unit.SHARE, least, sure.share())
        + " only just holds: "
        + BreachWords.apart(Unit.SHARE, sure.share(), least)
        + ", give or take "
        + Wording.percent((sure.high() - sure.low()) / 2);
  }

  private String thinMargin() {
    double least = expectation().minMargin().orElseThrow();
    double margin = verdict.margin().orElseThrow();
    return "expect.min_margin "
        + BreachWords.apart(Unit.POINTS, least, margin)
        + " only just holds: "
        + SafeText.of(verdict.recommendation())
        + " is "
        + BreachWords.points(margin, least)
        + " ahead of "
        + SafeText.of(verdict.runnerUp().orElse(""));
  }

  private String lead() {
    return Wording.points(verdict.margin().orElseThrow())
        + " points ahead of "
        + SafeText.of(verdict.runnerUp().orElseThrow());
  }

  private String margins() {
    double before = baseline().lead().margin().orElseThrow();
    double after = verdict.margin().orElseThrow();
    return "from "
        + BreachWords.apart(Unit.POINTS, before, after)
        + " to "
        + BreachWords.points(after, before);
  }

  private Assessment baseline() {
    return judged.since().orElseThrow().baseline().result();
  }

  private Expectation expectation() {
    return judged.expectation().orElse(Expectation.NONE);
  }
}
