package dev.rolecall.report.check;

import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.check.Breach;
import dev.rolecall.portfolio.check.Judged;
import dev.rolecall.portfolio.check.SinceBaseline;
import dev.rolecall.portfolio.check.Verdict;
import dev.rolecall.profile.Expectation;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.Wording;

/** What was expected, and what is. */
final class BreachWords {

  private final Judged judged;
  private final Verdict verdict;
  private final String option;

  BreachWords(Judged judged) {
    this.judged = judged;
    verdict = judged.verdict();
    option = SafeText.of(verdict.recommendation());
  }

  /** "expect.recommendation: found hybrid; expected case_manager". */
  String sentence(Breach breach) {
    String source = judged.expectation().isEmpty() ? "the baseline" : breach.input().path();
    return source + ": found " + found(breach) + "; expected " + expected(breach);
  }

  String found(Breach breach) {
    return switch (breach.input()) {
      case EXPECT_MIN_CONFIDENCE ->
          verdict
              .confidence()
              .map(
                  sure ->
                      apart(Unit.SHARE, sure.share(), expectation().minConfidence().orElse(0.0)))
              .map(share -> option + " best in " + share + " of draws")
              .orElse("no confidence, as nothing was drawn (--draws 0)");
      case EXPECT_MIN_MARGIN -> {
        double margin = verdict.margin().orElse(0.0);
        yield option
            + " "
            + points(margin, expectation().minMargin().orElse(0.0))
            + " ahead of "
            + SafeText.of(verdict.runnerUp().orElse(""));
      }
      default -> option;
    };
  }

  String expected(Breach breach) {
    Expectation expectation = expectation();
    double margin = expectation.minMargin().orElse(0.0);
    double confidence = expectation.minConfidence().orElse(0.0);
    return switch (breach.input()) {
      case EXPECT_NEVER -> "anything but " + VerdictWords.oneOf(expectation.never());
      case EXPECT_MIN_CONFIDENCE -> "at least " + apart(Unit.SHARE, confidence, share(confidence));
      case EXPECT_MIN_MARGIN -> "at least " + points(margin, verdict.margin().orElse(margin));
      default -> recommendation();
    };
  }

  private double share(double otherwise) {
    return verdict.confidence().map(sure -> sure.share()).orElse(otherwise);
  }

  private String recommendation() {
    return judged.expectation().isPresent()
        ? VerdictWords.oneOf(expectation().recommendation())
        : judged
            .since()
            .map(SinceBaseline::baseline)
            .map(baseline -> SafeText.of(baseline.result().recommendation()))
            .orElse("");
  }

  private Expectation expectation() {
    return judged.expectation().orElse(Expectation.NONE);
  }

  /** "1 point", "6.95 points", with enough digits to tell them from others. */
  static String points(double value, double other) {
    String amount = apart(Unit.POINTS, value, other);
    return amount + (amount.equals("1") ? " point" : " points");
  }

  /** A value, with enough digits to tell it from another. */
  static String apart(Unit unit, double value, double other) {
    int places = value == other ? unit.places() : Wording.placesApart(unit, value, other);
    return unit.amount(value, places);
  }
}
