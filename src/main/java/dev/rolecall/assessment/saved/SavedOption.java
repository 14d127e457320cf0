package dev.rolecall.assessment.saved;

import java.util.List;

/**
 * One option of a saved result.
 *
 * @param rows of its ledger; their points add up to the score
 */
public record SavedOption(String id, boolean eligible, double score, List<Row> rows) {

  /** The points that one rule brought in one category. */
  public record Row(String category, String rule, double points) {}
}
