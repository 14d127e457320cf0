package dev.rolecall.portfolio.check;

import dev.rolecall.assessment.Run;
import dev.rolecall.assessment.compare.Comparison;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a verdict, or the lead that it rests on, is not what it was in a baseline.
 *
 * @param option the id of the baseline's verdict
 * @param rival the id of the present verdict; of the baseline's runner-up where it is the same
 * @param leadFrom of the option over the rival in the baseline, in score points
 * @param leadTo the same now
 * @param comparison the baseline's firm and rulebook against the present ones, where the cause lies
 *     between them
 * @param rows of the two options' ledgers that moved the lead, the most first
 * @param run the present one
 */
public record Attribution(
    Kind kind,
    String option,
    String rival,
    double leadFrom,
    double leadTo,
    Optional<Comparison> comparison,
    List<RowShift> rows,
    Run run) {

  /** What kind of cause it is. */
  public enum Kind {
    /** Nothing that counts differs. */
    NOTHING,
    /** An input of the firm, or a value of the rulebook, or several: the comparison says which. */
    CHANGE,
    /** The rulebook, which cannot be had again as it was. */
    RULEBOOK,
    /** Rolecall itself: firm, rulebook and draws are the same. */
    VERSION,
    /** How many draws there were, or their seed. */
    DRAWS,
    /** The baseline's firm cannot be had again as it was. */
    UNTRACED;

    /** The id in the JSON result. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * By how much one ledger row moved the lead of the option over the rival.
   *
   * @param option the id of the option whose row it is
   * @param points its own, more than in the baseline
   * @param moved by how much that moved the lead
   */
  public record RowShift(
      String option, String category, String rule, double points, double moved) {}
}
