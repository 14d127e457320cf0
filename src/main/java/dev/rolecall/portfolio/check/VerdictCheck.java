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
import dev.rolecall.portfolio.check.CheckOutcome.Verdict;
import dev.rolecall.portfolio.check.CheckOutcome.Violation;
import dev.rolecall.portfolio.check.CheckOutcome.Warning;
import dev.rolecall.portfolio.check.Checker.CheckSettings;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.Profile.Expectation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares one verdict with its profile's expectation and with its baseline. */
final class VerdictCheck {

  private final CheckSettings settings;
  private final Assessment assessment;
  private final Map<Input, Node> nodes;
  private final Optional<Expectation> stated;
  private final Expectation expectation;
  private final Verdict verdict;

  /** Where no other option is eligible, the lead is as large as can be. */
  private final double lead;

  private final List<Violation> violations = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();

  /**
   * A check of a verdict.
   *
   * @param stated what the profile expects, if anything
   * @param nodes the profile's values by input, for their places
   */
  VerdictCheck(
      CheckSettings settings,
      Assessment assessment,
      Optional<Expectation> stated,
      Map<Input, Node> nodes) {
    this.settings = settings;
    this.assessment = assessment;
    this.nodes = nodes;
    this.stated = stated;
    expectation = stated.orElse(Expectation.NONE);
    verdict = Verdict.of(assessment);
    lead = verdict.margin().orElse(Double.POSITIVE_INFINITY);
    compare();
    if (violations.isEmpty()) {
      warn();
    }
  }

  /** The place without its text: the texts of many profiles would not fit in memory. */
  static Place place(Node node) {
    Place place = node.place();
    return new Place(SourceText.of(place.source().name(), ""), place.line(), place.column());
  }

  /** Finds what is not as expected. A confidence that was not computed does not meet any. */
  private void compare() {
    String option = verdict.recommendation();
    require(isListed(option), Input.EXPECT_RECOMMENDATION);
    require(!expectation.never().contains(option), Input.EXPECT_NEVER);
    require(
        expectation
            .minConfidence()
            .filter(least -> verdict.confidence().filter(one -> one.share() >= least).isEmpty())
            .isEmpty(),
        Input.EXPECT_MIN_CONFIDENCE);
    require(lead >= expectation.minMargin().orElse(0.0), Input.EXPECT_MIN_MARGIN);
  }

  private void require(boolean met, Input input) {
    if (!met) {
      Optional<Node> stated = Optional.ofNullable(nodes.get(input));
      violations.add(new Violation(input, stated.map(VerdictCheck::place)));
    }
  }

  private boolean isListed(String option) {
    return expectation.recommendation().isEmpty() || expectation.recommendation().contains(option);
  }

  /** Warns of what is barely as expected. */
  private void warn() {
    double confidence = expectation.minConfidence().orElse(0.0);
    if (verdict.confidence().map(Confidence::low).orElse(1.0) < confidence) {
      warnings.add(Warning.THIN_CONFIDENCE);
    }
    double margin = expectation.minMargin().orElse(0.0);
    if (margin > 0 && lead - margin < settings.tolerance().points()) {
      warnings.add(Warning.THIN_MARGIN);
    }
    boolean unexpected =
        verdict
            .runnerUp()
            .filter(next -> !isListed(next) || expectation.never().contains(next))
            .isPresent();
    if (unexpected && lead < assessment.lead().equalPoints()) {
      warnings.add(Warning.CLOSE_CALL);
    }
  }

  /** The outcome with the firm's own of all baselines. */
  CheckOutcome against(Baselines baselines, Source source, Profile profile, Side now) {
    Optional<Baseline> baseline = baselines.find(source, profile);
    if (baseline.isEmpty() && !baselines.isEmpty()) {
      warnings.add(Warning.NO_BASELINE);
    }
    Optional<Baseline> moved = baseline.filter(this::differs);
    Optional<Drift> drift =
        moved.flatMap(
            one -> one.result().map(then -> new Drift.Analyzer(one, then, now, assessment).find()));
    List<Change> changes =
        moved.map(one -> RunKey.of(assessment.run()).since(one.run())).orElse(List.of());
    return new CheckOutcome(
        verdict, stated, List.copyOf(violations), List.copyOf(warnings), baseline, drift, changes);
  }

  /** Whether there is a difference to find the cause of. */
  private boolean differs(Baseline baseline) {
    boolean moved = !baseline.recommendation().equals(verdict.recommendation());
    if (moved && stated.isEmpty()) {
      violations.add(new Violation(Input.EXPECT_RECOMMENDATION, Optional.empty()));
    } else if (moved && violations.isEmpty()) {
      warnings.add(Warning.VERDICT_MOVED);
    }
    boolean shrunk = !moved && hasShrunk(baseline);
    if (shrunk) {
      warnings.add(Warning.SHRINKING_MARGIN);
    }
    return moved || shrunk || !violations.isEmpty();
  }

  private boolean hasShrunk(Baseline baseline) {
    Optional<Double> before = baseline.margin();
    return before.isPresent()
        && verdict.margin().isPresent()
        && settings.tolerance().isExceeded(before.get(), verdict.margin().get());
  }
}
