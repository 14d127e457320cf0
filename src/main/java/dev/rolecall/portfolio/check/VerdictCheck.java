package dev.rolecall.portfolio.check;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.compare.Side;
import dev.rolecall.document.Node;
import dev.rolecall.portfolio.check.Baselines.Baseline;
import dev.rolecall.portfolio.check.CheckOutcome.Verdict;
import dev.rolecall.portfolio.check.CheckOutcome.Violation;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile.Expectation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares one verdict with its profile's expectation and with its baseline. */
final class VerdictCheck {

  private final CheckSettings settings;
  private final Assessment assessment;
  private final Optional<Expectation> expectation;
  private final Verdict verdict;
  private final List<Violation> violations = new ArrayList<>();
  private final List<CheckWarning> warnings = new ArrayList<>();

  /**
   * A check of a verdict.
   *
   * @param stated what the profile expects, if anything
   * @param nodes the profile's values by input
   */
  VerdictCheck(
      CheckSettings settings,
      Assessment assessment,
      Optional<Expectation> stated,
      Map<Input, Node> nodes) {
    this.settings = settings;
    this.assessment = assessment;
    expectation = stated;
    verdict = Verdict.of(assessment);
    ExpectationEvaluator evaluator =
        new ExpectationEvaluator(verdict, expectation.orElse(Expectation.NONE));
    violations.addAll(evaluator.violations(nodes));
    if (violations.isEmpty()) {
      double equal = assessment.lead().equalPoints();
      warnings.addAll(evaluator.warnings(equal, settings.tolerance().points()));
    }
  }

  /** The outcome where there are no baselines at all. */
  CheckOutcome withoutBaselines() {
    return outcome(Optional.empty(), Optional.empty());
  }

  /** The outcome with the baseline of the firm; empty where none matches. */
  CheckOutcome against(Optional<Baseline> baseline, Side now) {
    if (baseline.isEmpty()) {
      warnings.add(CheckWarning.NO_BASELINE);
    }
    Optional<Drift> drift =
        baseline.filter(this::differs).map(one -> new DriftAnalyzer(one, now, assessment).find());
    return outcome(baseline, drift);
  }

  /** Whether there is a difference to find the cause of. */
  private boolean differs(Baseline baseline) {
    boolean moved = !baseline.result().recommendation().equals(verdict.recommendation());
    if (moved && expectation.isEmpty()) {
      violations.add(new Violation(Input.EXPECT_RECOMMENDATION, Optional.empty()));
    } else if (moved && violations.isEmpty()) {
      warnings.add(CheckWarning.VERDICT_MOVED);
    }
    boolean shrunk = !moved && hasShrunk(baseline);
    if (shrunk) {
      warnings.add(CheckWarning.SHRINKING_MARGIN);
    }
    return moved || shrunk || !violations.isEmpty();
  }

  private boolean hasShrunk(Baseline baseline) {
    Optional<Double> before = baseline.result().lead().margin();
    return before.isPresent()
        && verdict.margin().isPresent()
        && settings.tolerance().isExceeded(before.get(), verdict.margin().get());
  }

  private CheckOutcome outcome(Optional<Baseline> baseline, Optional<Drift> drift) {
    return new CheckOutcome(
        verdict, expectation, List.copyOf(violations), List.copyOf(warnings), baseline, drift);
  }
}
