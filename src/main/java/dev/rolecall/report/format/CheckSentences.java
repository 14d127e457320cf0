package dev.rolecall.report.format;

import static dev.rolecall.report.page.Phrase.text;

import dev.rolecall.assessment.Run;
import dev.rolecall.decision.Decision.Confidence;
import dev.rolecall.document.SafeText;
import dev.rolecall.portfolio.RunKey.Change;
import dev.rolecall.portfolio.check.Baselines.Baseline;
import dev.rolecall.portfolio.check.CheckOutcome;
import dev.rolecall.portfolio.check.CheckOutcome.Finding;
import dev.rolecall.portfolio.check.CheckOutcome.Verdict;
import dev.rolecall.portfolio.check.Drift;
import dev.rolecall.profile.CheckRule;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile.Expectation;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Unit;
import dev.rolecall.report.section.CauseSentence;
import dev.rolecall.report.section.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One profile's verdict, violations and warnings in sentences. */
final class CheckSentences {

  private static final int DIGEST_SHOWN = 15;
  private static final int MOST_NAME = 60;
  private static final int MOST_REASON = 200;

  static final String SILENT =
      "the profile does not say which verdict it expects, so nothing was checked";

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
    return text(
        "%s%s%s",
        option,
        verdict
            .confidence()
            .map(one -> text(", best in %s of simulations", Wording.percent(one.share()))),
        verdict.margin().map(points -> ", " + lead(points)));
  }

  private String lead(double points) {
    return text("%s points ahead of %s", Wording.points(points), runnerUp);
  }

  /** What was found: "expect.recommendation: found hybrid; expected case_manager". */
  String sentence(Finding finding) {
    CheckRule rule = finding.rule();
    return rule.isViolation()
        ? text("%s: found %s; expected %s", source(rule), found(rule), expected(rule))
        : warning(rule);
  }

  private static String source(CheckRule rule) {
    return rule.input().map(Input::path).orElse("the baseline");
  }

  String found(CheckRule rule) {
    return switch (rule) {
      case MIN_CONFIDENCE ->
          verdict
              .confidence()
              .map(Confidence::share)
              .map(one -> text("%s best in %s of simulations", option, share(one, minConfidence)))
              .orElse("no confidence, because nothing was simulated (--draws 0)");
      case MIN_MARGIN -> text("%s %s ahead of %s", option, points(margin(), minMargin), runnerUp);
      default -> option;
    };
  }

  String expected(CheckRule rule) {
    return switch (rule) {
      case NEVER -> "anything but " + oneOf(expectation.never());
      case MIN_CONFIDENCE -> "at least " + share(minConfidence, confidence());
      case MIN_MARGIN -> "at least " + points(minMargin, margin());
      case BASELINE -> SafeText.of(baseline().recommendation());
      default -> oneOf(expectation.recommendation());
    };
  }

  private String warning(CheckRule rule) {
    return switch (rule) {
      case THIN_CONFIDENCE -> thinConfidence(verdict.confidence().orElseThrow());
      case THIN_MARGIN ->
          text(
              "expect.min_margin %s is barely met: %s is %s ahead of %s",
              number(Unit.POINTS, minMargin, margin()),
              option,
              points(margin(), minMargin),
              runnerUp);
      case CLOSE_CALL ->
          text(
              "%s is only %s, which counts as a tie; expect either of them, or require less",
              option, lead(margin()));
      case SHRINKING_MARGIN -> shrinkingMargin(baseline().margin().orElseThrow());
      case VERDICT_MOVED ->
          text(
              "the verdict was %s in the baseline and is %s now, which the profile also expects",
              SafeText.of(baseline().recommendation()), option);
      case NO_BASELINE ->
          "no baseline matches this firm, or several do; save one with `rolecall assess PROFILE"
              + " --format json -o FILE`";
      case NO_EXPECTATION -> SILENT + "; add `expect`, or run with --accept";
      default -> "what the profile states is odd";
    };
  }

  /** "accepted until 2027-01-31: being measured again"; empty of a finding that never was. */
  static Optional<String> accepted(Finding finding) {
    return finding
        .ignored()
        .map(
            one ->
                text(
                    "%s until %s: %s",
                    finding.accepted() ? "accepted" : "was accepted",
                    one.until(),
                    SafeText.of(one.reason(), MOST_REASON)));
  }

  private String thinConfidence(Confidence found) {
    return text(
        "expect.min_confidence %s is barely met: %s, plus or minus %s",
        share(minConfidence, found.share()),
        share(found.share(), minConfidence),
        Wording.percent((found.high() - found.low()) / 2));
  }

  private String shrinkingMargin(double before) {
    return text(
        "the margin shrank since the baseline, from %s to %s",
        number(Unit.POINTS, before, margin()), points(margin(), before));
  }

  private double confidence() {
    return verdict.confidence().map(Confidence::share).orElse(minConfidence);
  }

  private double margin() {
    return verdict.margin().orElse(minMargin);
  }

  private Baseline baseline() {
    return outcome.baseline().orElseThrow();
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

  /** Why the verdict, or its margin, is not what it was; empty where it is. */
  Optional<String> cause() {
    List<String> changes = outcome.changes().stream().map(Change::words).toList();
    return outcome
        .drift()
        .map(CheckSentences::cause)
        .or(
            () ->
                changes.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                        "since the baseline, " + String.join(" and ", changes) + " changed."));
  }

  /** Why a verdict is not what it was in a baseline. */
  static String cause(Drift drift) {
    Run before = drift.before();
    Run now = drift.now();
    String rulebooks = rulebook(before) + " and is " + rulebook(now);
    String effect = effect(drift);
    return switch (drift.origin()) {
      case NOTHING ->
          "nothing changed since the baseline, so the expectation was changed, or was never met.";
      case CHANGE -> SafeText.of(CauseSentence.of(drift.comparison().orElseThrow()));
      case RULEBOOK -> text("the rulebook: it was %s; %s", rulebooks, effect);
      case VERSION -> text("Rolecall itself: %s; %s", versions(before, now), effect);
      case DRAWS ->
          text("the simulations: %s before, %s now; %s", draws(before), draws(now), effect);
      case UNTRACED ->
          text(
              "unknown, because the baseline's firm cannot be rebuilt; its rulebook was %s; %s",
              rulebooks, effect);
    };
  }

  private static String versions(Run before, Run now) {
    String version = SafeText.of(now.version());
    return before.version().equals(now.version())
        ? "firm, rulebook and simulations are the same, and so is the version, " + version
        : text("it was %s and is %s", SafeText.of(before.version()), version);
  }

  private static String rulebook(Run run) {
    Run.RulebookUsed used = run.rulebook();
    return text(
        "%s %s (%s)",
        name(used.id()), name(used.version()), SafeText.of(used.digest(), DIGEST_SHOWN));
  }

  private static String name(String id) {
    return SafeText.of(id, MOST_NAME);
  }

  private static String draws(Run run) {
    return text("%s with seed %s", Decimals.grouped(run.draws(), 0), run.seed());
  }

  /** The contribution that changed most, and what became of the lead. */
  private static String effect(Drift drift) {
    return text(
        "%sthe lead of %s over %s goes from %s to %s points.",
        drift.contributions().stream()
            .findFirst()
            .map(
                one ->
                    text(
                        "the largest change is in rule %s, by %s points for %s; ",
                        name(one.rule()), Wording.signed(one.points()), name(one.option()))),
        name(drift.option()),
        name(drift.rival()),
        Wording.points(drift.leadFrom()),
        Wording.points(drift.leadTo()));
  }
}
