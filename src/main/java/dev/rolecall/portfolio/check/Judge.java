package dev.rolecall.portfolio.check;

import dev.rolecall.decision.Confidence;
import dev.rolecall.document.Node;
import dev.rolecall.document.Place;
import dev.rolecall.document.SourceText;
import dev.rolecall.profile.Expectation;
import dev.rolecall.profile.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds a verdict against an expectation. */
final class Judge {

  private final Verdict verdict;
  private final Expectation expectation;
  private final Tolerance tolerance;

  Judge(Verdict verdict, Expectation expectation, Tolerance tolerance) {
    this.verdict = verdict;
    this.expectation = expectation;
    this.tolerance = tolerance;
  }

  /** Whether an option is one that may be recommended. */
  boolean accepts(String option) {
    boolean listed =
        expectation.recommendation().isEmpty() || expectation.recommendation().contains(option);
    return listed && !expectation.never().contains(option);
  }

  /** What is not as expected. A confidence that was not computed is not as expected either. */
  List<Breach> breaches(Map<Input, Node> nodes) {
    List<Input> unmet = new ArrayList<>();
    String option = verdict.recommendation();
    if (!expectation.recommendation().isEmpty() && !expectation.recommendation().contains(option)) {
      unmet.add(Input.EXPECT_RECOMMENDATION);
    }
    if (expectation.never().contains(option)) {
      unmet.add(Input.EXPECT_NEVER);
    }
    Optional<Double> least = expectation.minConfidence();
    if (least.isPresent()
        && verdict.confidence().filter(sure -> sure.share() >= least.get()).isEmpty()) {
      unmet.add(Input.EXPECT_MIN_CONFIDENCE);
    }
    if (lead() < expectation.minMargin().orElse(0.0)) {
      unmet.add(Input.EXPECT_MIN_MARGIN);
    }
    return unmet.stream().map(input -> new Breach(input, place(nodes.get(input)))).toList();
  }

  private static Optional<Place> place(Node node) {
    return Optional.ofNullable(node).map(Judge::lean);
  }

  /** The place alone: of many profiles, not every text can be kept. */
  static Place lean(Node node) {
    Place place = node.place();
    return new Place(SourceText.of(place.source().name(), ""), place.line(), place.column());
  }

  /** Where nothing else is left to recommend, the lead is as large as can be. */
  private double lead() {
    return verdict.margin().orElse(Double.POSITIVE_INFINITY);
  }

  /**
   * What holds, but only just.
   *
   * @param equalPoints score points within which options count as equal
   */
  List<Caution> cautions(double equalPoints) {
    List<Caution> cautions = new ArrayList<>();
    double confidence = expectation.minConfidence().orElse(0.0);
    double low = verdict.confidence().map(Confidence::low).orElse(1.0);
    if (confidence > 0 && low < confidence) {
      cautions.add(Caution.THIN_CONFIDENCE);
    }
    double margin = expectation.minMargin().orElse(0.0);
    if (margin > 0 && lead() - margin < tolerance.points()) {
      cautions.add(Caution.THIN_MARGIN);
    }
    boolean restricted = verdict.runnerUp().filter(next -> !accepts(next)).isPresent();
    if (restricted && lead() < equalPoints) {
      cautions.add(Caution.CLOSE_CALL);
    }
    return cautions;
  }
}
