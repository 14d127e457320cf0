package dev.rolecall.portfolio.check;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Decision.Confidence;
import dev.rolecall.document.Place;
import dev.rolecall.portfolio.RunKey.Change;
import dev.rolecall.portfolio.check.Baselines.Baseline;
import dev.rolecall.profile.CheckRule;
import dev.rolecall.profile.CheckRule.Ignored;
import dev.rolecall.profile.CheckRule.Severity;
import dev.rolecall.profile.Profile.Expectation;
import java.util.List;
import java.util.Optional;

/**
 * A verdict compared with what was expected.
 *
 * @param expectation empty where the profile states none
 * @param findings in the order of their rules, but for those that are off
 * @param baseline the saved result of the same firm, if there is one
 * @param drift why the verdict, or its margin, is not that of the baseline; empty where neither
 *     changed enough to report, or only a row of the baseline was kept
 * @param changes what differs from the baseline's run, where the verdict or its margin changed
 */
public record CheckOutcome(
    Verdict verdict,
    Optional<Expectation> expectation,
    List<Finding> findings,
    Optional<Baseline> baseline,
    Optional<Drift> drift,
    List<Change> changes) {

  /**
   * The part of a result that expectations are compared with.
   *
   * @param recommendation the id of the option
   * @param confidence empty where nothing was simulated
   * @param runnerUp the id of the next best eligible option, if there is one
   * @param margin the lead over it in score points
   */
  public record Verdict(
      String recommendation,
      Optional<Confidence> confidence,
      Optional<String> runnerUp,
      Optional<Double> margin) {

    static Verdict of(Assessment assessment) {
      return new Verdict(
          assessment.recommendation(),
          assessment.confidence(),
          assessment.lead().runnerUp(),
          assessment.lead().margin());
    }
  }

  /**
   * Something that was found, and counts.
   *
   * @param severity warn or error
   * @param place where the profile states what it is about, if it does
   * @param ignored that it is accepted for a while, or was
   * @param accepted whether it still is
   */
  public record Finding(
      CheckRule rule,
      Severity severity,
      Optional<Place> place,
      Optional<Ignored> ignored,
      boolean accepted) {

    /** Whether the check as a whole fails for it. */
    public boolean fails() {
      return severity == Severity.ERROR && !accepted;
    }
  }

  /** What is not as expected, in the catalog's order. */
  public List<Finding> violations() {
    return findings.stream().filter(one -> one.rule().isViolation()).toList();
  }

  /** What is, but may soon not be, or could not be compared. */
  public List<Finding> warnings() {
    return findings.stream().filter(one -> !one.rule().isViolation()).toList();
  }

  /** What was found under a rule. */
  public Optional<Finding> finding(CheckRule rule) {
    return findings.stream().filter(one -> one.rule() == rule).findFirst();
  }
}
