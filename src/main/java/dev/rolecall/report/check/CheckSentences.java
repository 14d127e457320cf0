package dev.rolecall.report.check;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Decision.Confidence;
import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.check.CheckOutcome;
import dev.rolecall.portfolio.check.CheckOutcome.Verdict;
import dev.rolecall.portfolio.check.CheckOutcome.Violation;
import dev.rolecall.portfolio.check.CheckOutcome.Warning;
import dev.rolecall.profile.Profile.Expectation;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.section.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** One profile's verdict, violations and warnings in sentences. */
final class CheckSentences {

  private final CheckOutcome outcome;
  private final Verdict verdict;
  private final String option;
  private final String runnerUp;
  private final Expectation expectation;
  private final double minConfidence;
  private final double minMargin;

  CheckSentences(CheckOutcome outcome) {
    this.outcome = outcome;
    verdict = outcome.verdict();
    option = SafeText.of(verdict.recommendation());
    runnerUp = SafeText.of(verdict.runnerUp().orElse(""));
    expectation = outcome.expectation().orElse(Expectation.NONE);
    minConfidence = expectation.minConfidence().orElse(0.0);
    minMargin = expectation.minMargin().orElse(0.0);
  }

  /** "hybrid, best in 54% of simulations, 0.3 points ahead of paralegal". */
  String verdict() {
    String best =
        verdict
            .confidence()
            .map(one -> ", best in " + Wording.percent(one.share()).shown() + " of simulations")
            .orElse("");
    return option + best + verdict.margin().map(points -> ", " + lead(points)).orElse("");
  }

  private String lead(double points) {
    return Wording.points(points).shown() + " points ahead of " + runnerUp;
  }

  /** "expect.recommendation: found hybrid; expected case_manager". */
  String violation(Violation violation) {
    String source = outcome.expectation().isEmpty() ? "the baseline" : violation.input().path();
    return source + ": found " + found(violation) + "; expected " + expected(violation);
  }

  String found(Violation violation) {
    return switch (violation.input()) {
      case EXPECT_MIN_CONFIDENCE ->
          verdict
              .confidence()
              .map(one -> option + " best in " + share(one.share(), minConfidence))
              .map(best -> best + " of simulations")
              .orElse("no confidence, because nothing was simulated (--draws 0)");
      case EXPECT_MIN_MARGIN ->
          option + " " + points(margin(), minMargin) + " ahead of " + runnerUp;
      default -> option;
    };
  }

  String expected(Violation violation) {
    return switch (violation.input()) {
      case EXPECT_NEVER -> "anything but " + oneOf(expectation.never());
      case EXPECT_MIN_CONFIDENCE -> "at least " + share(minConfidence, confidence());
      case EXPECT_MIN_MARGIN -> "at least " + points(minMargin, margin());
      default ->
          outcome.expectation().isPresent()
              ? oneOf(expectation.recommendation())
              : SafeText.of(baseline().recommendation());
    };
  }

  String warning(Warning warning) {
    return switch (warning) {
      case THIN_CONFIDENCE -> thinConfidence(verdict.confidence().orElseThrow());
      case THIN_MARGIN ->
          "expect.min_margin "
              + number(Unit.POINTS, minMargin, margin())
              + " is barely met: "
              + option
              + " is "
              + points(margin(), minMargin)
              + " ahead of "
              + runnerUp;
      case CLOSE_CALL ->
          option
              + " is only "
              + lead(margin())
              + ", which counts as a tie; expect either of them, or require less";
      case SHRINKING_MARGIN -> shrinkingMargin(baseline().lead().margin().orElseThrow());
      case VERDICT_MOVED ->
          "the verdict was "
              + SafeText.of(baseline().recommendation())
              + " in the baseline and is "
              + option
              + " now, which the profile also expects";
      case NO_BASELINE ->
          "no baseline matches this firm, or several do; save one with `rolecall assess PROFILE"
              + " --format json -o FILE`";
    };
  }

  private String thinConfidence(Confidence found) {
    return "expect.min_confidence "
        + share(minConfidence, found.share())
        + " is barely met: "
        + share(found.share(), minConfidence)
        + ", plus or minus "
        + Wording.percent((found.high() - found.low()) / 2).shown();
  }

  private String shrinkingMargin(double before) {
    return "the margin shrank since the baseline, from "
        + number(Unit.POINTS, before, margin())
        + " to "
        + points(margin(), before);
  }

  private double confidence() {
    return verdict.confidence().map(Confidence::share).orElse(minConfidence);
  }

  private double margin() {
    return verdict.margin().orElse(minMargin);
  }

  private Assessment baseline() {
    return outcome.baseline().orElseThrow().result();
  }

  /** "hybrid", "one of hybrid, paralegal". */
  private static String oneOf(List<String> options) {
    String list = options.stream().map(SafeText::of).collect(Collectors.joining(", "));
    return options.size() == 1 ? list : "one of " + list;
  }

  private static String share(double value, double other) {
    return number(Unit.SHARE, value, other);
  }

  /** "1 point", "6.95 points". */
  private static String points(double value, double other) {
    String amount = number(Unit.POINTS, value, other);
    return amount + (amount.equals("1") ? " point" : " points");
  }

  /** A value, with enough digits to distinguish it from another. */
  private static String number(Unit unit, double value, double other) {
    int places = value == other ? unit.places() : Wording.placesApart(unit, value, other);
    return unit.amount(value, places);
  }
}
