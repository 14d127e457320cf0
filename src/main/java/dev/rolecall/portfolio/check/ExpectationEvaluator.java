package dev.rolecall.portfolio.check;

import dev.rolecall.decision.Confidence;
import dev.rolecall.document.Node;
import dev.rolecall.document.Place;
import dev.rolecall.document.SourceText;
import dev.rolecall.portfolio.check.CheckOutcome.Verdict;
import dev.rolecall.portfolio.check.CheckOutcome.Violation;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile.Expectation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Evaluates whether a verdict meets an expectation, and by how much. */
final class ExpectationEvaluator {

  private final Verdict verdict;
  private final Expectation expectation;

  /** Where no other option is eligible, the lead is as large as can be. */
  private final double lead;

  ExpectationEvaluator(Verdict verdict, Expectation expectation) {
    this.verdict = verdict;
    this.expectation = expectation;
    lead = verdict.margin().orElse(Double.POSITIVE_INFINITY);
  }

  /**
   * What is not as expected. A confidence that was not computed does not meet any.
   *
   * @param nodes the stated values, for their places
   */
  List<Violation> violations(Map<Input, Node> nodes) {
    List<Input> unmet = new ArrayList<>();
    String option = verdict.recommendation();
    if (!isListed(option)) {
      unmet.add(Input.EXPECT_RECOMMENDATION);
    }
    if (expectation.never().contains(option)) {
      unmet.add(Input.EXPECT_NEVER);
    }
    Optional<Double> least = expectation.minConfidence();
    if (least.isPresent()
        && verdict.confidence().filter(one -> one.share() >= least.get()).isEmpty()) {
      unmet.add(Input.EXPECT_MIN_CONFIDENCE);
    }
    if (lead < expectation.minMargin().orElse(0.0)) {
      unmet.add(Input.EXPECT_MIN_MARGIN);
    }
    return unmet.stream()
        .map(
            input -> new Violation(input, Optional.ofNullable(nodes.get(input)).map(n -> place(n))))
        .toList();
  }

  private boolean isListed(String option) {
    return expectation.recommendation().isEmpty() || expectation.recommendation().contains(option);
  }

  /** The place without its text: the texts of many profiles would not fit in memory. */
  static Place place(Node node) {
    Place place = node.place();
    return new Place(SourceText.of(place.source().name(), ""), place.line(), place.column());
  }

  /**
   * What is barely as expected.
   *
   * @param equalPoints score points within which two options are a tie
   * @param tolerance score points above the expected margin within which it is thin
   */
  List<CheckWarning> warnings(double equalPoints, double tolerance) {
    List<CheckWarning> warnings = new ArrayList<>();
    double confidence = expectation.minConfidence().orElse(0.0);
    if (verdict.confidence().map(Confidence::low).orElse(1.0) < confidence) {
      warnings.add(CheckWarning.THIN_CONFIDENCE);
    }
    double margin = expectation.minMargin().orElse(0.0);
    if (margin > 0 && lead - margin < tolerance) {
      warnings.add(CheckWarning.THIN_MARGIN);
    }
    boolean unexpected =
        verdict
            .runnerUp()
            .filter(next -> !isListed(next) || expectation.never().contains(next))
            .isPresent();
    if (unexpected && lead < equalPoints) {
      warnings.add(CheckWarning.CLOSE_CALL);
    }
    return warnings;
  }
}
