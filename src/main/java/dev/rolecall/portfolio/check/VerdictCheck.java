package dev.rolecall.portfolio.check;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.Comparer.Side;
import dev.rolecall.decision.Decision.Confidence;
import dev.rolecall.document.Node;
import dev.rolecall.document.Place;
import dev.rolecall.document.SourceText;
import dev.rolecall.portfolio.RunKey;
import dev.rolecall.portfolio.RunKey.Change;
import dev.rolecall.portfolio.Source;
import dev.rolecall.portfolio.check.Baselines.Baseline;
import dev.rolecall.portfolio.check.CheckOutcome.Finding;
import dev.rolecall.portfolio.check.CheckOutcome.Verdict;
import dev.rolecall.portfolio.check.Checker.CheckSettings;
import dev.rolecall.profile.CheckRule;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.Profile.Expectation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares one verdict with its profile's expectation and with its baseline. */
final class VerdictCheck {

  private final CheckSettings settings;
  private final Assessment assessment;
  private final Map<Input, Node> nodes;
  private final Expectation expectation;
  private final Verdict verdict;

  /** Where no other option is eligible, the lead is as large as can be. */
  private final double lead;

  private final List<Finding> findings = new ArrayList<>();

  /** Whether anything is not as expected, though it may not count. */
  private boolean violated;

  /**
   * A check of a verdict.
   *
   * @param expectation what the profile expects, if anything, and how findings count
   * @param nodes the profile's values by input, for their places
   */
  VerdictCheck(
      CheckSettings settings,
      Assessment assessment,
      Expectation expectation,
      Map<Input, Node> nodes) {
    this.settings = settings;
    this.assessment = assessment;
    this.nodes = nodes;
    this.expectation = expectation;
    verdict = Verdict.of(assessment);
    lead = verdict.margin().orElse(Double.POSITIVE_INFINITY);
    compare();
    if (!violated) {
      warn();
    }
  }

  /** The place without its text: the texts of many profiles would not fit in memory. */
  static Place place(Node node) {
    Place place = node.place();
    return new Place(SourceText.of(place.source().name(), ""), place.line(), place.column());
  }

  private void find(boolean found, CheckRule rule) {
    if (found) {
      violated |= rule.isViolation();
      Optional<Place> stated = rule.input().map(nodes::get).map(VerdictCheck::place);
      settings.finding(rule, stated, expectation).ifPresent(findings::add);
    }
  }

  /** Finds what is not as expected. A confidence that was not computed does not meet any. */
  private void compare() {
    String option = verdict.recommendation();
    find(!isListed(option), CheckRule.RECOMMENDATION);
    find(expectation.never().contains(option), CheckRule.NEVER);
    find(
        expectation
            .minConfidence()
            .filter(least -> verdict.confidence().filter(one -> one.share() >= least).isEmpty())
            .isPresent(),
        CheckRule.MIN_CONFIDENCE);
    find(lead < expectation.minMargin().orElse(0.0), CheckRule.MIN_MARGIN);
  }

  private boolean isListed(String option) {
    return expectation.recommendation().isEmpty() || expectation.recommendation().contains(option);
  }

  /** Warns of what is barely as expected. */
  private void warn() {
    double confidence = expectation.minConfidence().orElse(0.0);
    find(
        verdict.confidence().map(Confidence::low).orElse(1.0) < confidence,
        CheckRule.THIN_CONFIDENCE);
    double margin = expectation.minMargin().orElse(0.0);
    find(margin > 0 && lead - margin < settings.tolerance().points(), CheckRule.THIN_MARGIN);
    boolean unexpected =
        verdict
            .runnerUp()
            .filter(next -> !isListed(next) || expectation.never().contains(next))
            .isPresent();
    find(unexpected && lead < assessment.lead().equalPoints(), CheckRule.CLOSE_CALL);
  }

  /**
   * The outcome with the firm's own of all baselines.
   *
   * @param odd that the profile has warnings, if it has
   */
  CheckOutcome against(
      Baselines baselines, Source source, Profile profile, Side now, Optional<Finding> odd) {
    Optional<Baseline> baseline = baselines.find(source, profile);
    find(baseline.isEmpty() && !expectation.isStated(), CheckRule.NO_EXPECTATION);
    find(baseline.isEmpty() && !baselines.isEmpty(), CheckRule.NO_BASELINE);
    Optional<Baseline> moved = baseline.filter(one -> differs(one) || violated);
    Optional<Drift> drift =
        moved.flatMap(
            one -> one.result().map(then -> new Drift.Analyzer(one, then, now, assessment).find()));
    List<Change> changes =
        moved.map(one -> RunKey.of(assessment.run()).since(one.run())).orElse(List.of());
    odd.ifPresent(findings::add);
    return new CheckOutcome(
        verdict,
        Optional.of(expectation).filter(Expectation::isStated),
        findings.stream().sorted(Comparator.comparing(Finding::rule)).toList(),
        baseline,
        drift,
        changes);
  }

  /** Whether there is a difference to find the cause of. */
  private boolean differs(Baseline baseline) {
    boolean moved = !baseline.recommendation().equals(verdict.recommendation());
    find(moved && expectation.isStated() && !violated, CheckRule.VERDICT_MOVED);
    find(moved && !expectation.isStated(), CheckRule.BASELINE);
    boolean shrunk = !moved && hasShrunk(baseline);
    find(shrunk, CheckRule.SHRINKING_MARGIN);
    return moved || shrunk;
  }

  private boolean hasShrunk(Baseline baseline) {
    Optional<Double> before = baseline.margin();
    return before.isPresent()
        && verdict.margin().isPresent()
        && settings.tolerance().isExceeded(before.get(), verdict.margin().get());
  }
}
