package dev.rolecall.rulebook;

import dev.rolecall.document.MapNode;
import java.util.List;
import java.util.Optional;

/**
 * Everything the advice rests on that is not the firm's own. Immutable; two rulebooks with the same
 * digest give the same advice.
 *
 * @param id its name
 * @param version its version, as text
 * @param digest of its content, whatever its layout and comments
 * @param written the values as they were written; empty where they are the default's
 * @param changes what a consultant's file put in the place of the default's values
 */
public record Rulebook(
    String id,
    String version,
    String digest,
    Optional<MapNode> written,
    List<Change> changes,
    Evidence evidence,
    Figures figures,
    Scales scales,
    Staffing staffing,
    Rules rules,
    Planning planning) {

  /** The values as they were written, to set two rulebooks side by side. */
  public MapNode tree() {
    return written.orElseGet(StandardTree::load);
  }
}
