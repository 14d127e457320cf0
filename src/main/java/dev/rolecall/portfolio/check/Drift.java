package dev.rolecall.portfolio.check;

import dev.rolecall.assessment.Comparison;
import dev.rolecall.assessment.Run;
import java.util.List;
import java.util.Optional;

/**
 * Why a verdict, or its lead, is not what it was in a baseline.
 *
 * @param origin what changed
 * @param option the id of the baseline's verdict
 * @param rival the id of the present verdict; of the baseline's runner-up where it is the same
 * @param leadFrom of the option over the rival in the baseline, in score points
 * @param leadTo the same now
 * @param comparison the baseline's firm and rulebook against the present ones, where the cause is a
 *     difference between them
 * @param contributions of the two options that changed the lead, the largest first
 * @param before the baseline's run
 * @param now the present run
 */
public record Drift(
    Origin origin,
    String option,
    String rival,
    double leadFrom,
    double leadTo,
    Optional<Comparison> comparison,
    List<ContributionDelta> contributions,
    Run before,
    Run now) {

  /** Where a difference comes from. */
  public enum Origin {
    /** Nothing that counts differs. */
    NOTHING,
    /** One or more inputs of the firm or values of the rulebook, named by the comparison. */
    CHANGE,
    /** The rulebook, whose earlier edition cannot be rebuilt. */
    RULEBOOK,
    /** Rolecall itself: firm, rulebook and draws are the same. */
    VERSION,
    /** The number of draws, or their seed. */
    DRAWS,
    /** Unknown: the baseline's firm cannot be rebuilt. */
    UNTRACED
  }

  /**
   * By how much one contribution changed the lead of the option over the rival.
   *
   * @param option the id of the option that it counts for
   * @param points by how many its points grew since the baseline
   * @param moved by how much that changed the lead
   */
  public record ContributionDelta(
      String option, String category, String rule, double points, double moved) {}
}
