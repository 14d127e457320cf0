package dev.rolecall.rulebook;

import dev.rolecall.document.MapNode;
import dev.rolecall.rulebook.Scales.Need;
import dev.rolecall.rulebook.Staffing.Role;
import java.util.List;

/**
 * Everything the advice rests on that is not the firm's own. Immutable; two rulebooks with the same
 * digest give the same advice.
 *
 * @param id its name
 * @param version its version, as text
 * @param digest of its content, whatever its layout and comments
 * @param tree the values as they were written, to set two rulebooks side by side
 * @param changes what a consultant's file put in the place of the default's values
 */
public record Rulebook(
    String id,
    String version,
    String digest,
    MapNode tree,
    List<Change> changes,
    Evidence evidence,
    Figures figures,
    Scales scales,
    Staffing staffing,
    Rules rules,
    Planning planning) {

  /**
   * Whether a role owns a need. Moderate ownership is not enough: more of a late need would let in
   * whom it is not for.
   */
  public boolean owns(Role role, Need need) {
    double least = figures.central(Parameter.OWNS_FROM);
    return role.affinity().get(need.id()).value() > least + ROUNDING;
  }

  /** Numbers that ought to be equal may be that far apart. */
  private static final double ROUNDING = 1e-9;

  /**
   * A value that a consultant's rulebook put in the place of the default's.
   *
   * @param path section, id and field
   * @param from the default's text, empty where it has none
   * @param to the text that holds now
   * @param reason why, as the consultant's rulebook says; empty where it only changes words
   */
  public record Change(String path, String from, String to, String reason) {}
}
