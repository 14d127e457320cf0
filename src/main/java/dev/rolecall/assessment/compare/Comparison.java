package dev.rolecall.assessment.compare;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.rulebook.Rulebook.Change;
import java.util.List;

/**
 * Two firms, or one before and after, or under two rulebooks.
 *
 * @param inputs that differ, in the catalogue's order
 * @param values of the rulebook that differ, in its order
 * @param ledgers of the two recommended options; of the one and its best rival where it is the same
 */
public record Comparison(
    Assessment from,
    Assessment to,
    List<InputChange> inputs,
    List<Change> values,
    List<LedgerChange> ledgers,
    Cause cause) {}
