package dev.rolecall.portfolio.check;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Decision.Confidence;
import dev.rolecall.document.Place;
import dev.rolecall.portfolio.RunKey.Change;
import dev.rolecall.portfolio.check.Baselines.Baseline;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile.Expectation;
import java.util.List;
import java.util.Optional;

/**
 * A verdict compared with what was expected.
 *
 * @param expectation empty where the profile states none
 * @param violations what is not as expected, in the catalog's order
 * @param warnings what may soon be a violation, or could not be compared
 * @param baseline the saved result of the same firm, if there is one
 * @param drift why the verdict, or its margin, is not that of the baseline; empty where neither
 *     changed enough to report, or only a row of the baseline was kept
 * @param changes what differs from the baseline's run, where the verdict or its margin changed
 */
public record CheckOutcome(
    Verdict verdict,
    Optional<Expectation> expectation,
    List<Violation> violations,
    List<Warning> warnings,
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
   * An expectation that is not met.
   *
   * @param input what states it: expect.recommendation, never, min_confidence or min_margin; the
   *     recommendation too where the profile states nothing and only a baseline differs
   * @param place where it is stated, if it is
   */
  public record Violation(Input input, Optional<Place> place) {}

  /**
   * What is as expected but may soon not be, or could not be compared; never changes the exit code.
   */
  public enum Warning {
    /** The confidence is above the expected minimum, but by less than its own error. */
    THIN_CONFIDENCE,
    /** The margin is above the expected minimum, but by less than the tolerance. */
    THIN_MARGIN,
    /** An option that is not expected is so close that the two are a tie. */
    CLOSE_CALL,
    /** The margin fell since the baseline by more than the tolerance. */
    SHRINKING_MARGIN,
    /** The verdict differs from the baseline's, and is expected too. */
    VERDICT_MOVED,
    /** No baseline matches the firm, or several do. */
    NO_BASELINE;

    /** Whether it is about the baseline, not about the expectation. */
    public boolean isAboutBaseline() {
      return compareTo(SHRINKING_MARGIN) >= 0;
    }
  }
}
