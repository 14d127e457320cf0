package dev.rolecall.decision;

import dev.rolecall.model.Row;
import java.util.Optional;

/**
 * Signed score points of one ledger row, the mean over draws. An option's contributions add up to
 * its score.
 *
 * @param reading the mean of what was read where the row applies, in the row's unit
 */
public record Contribution(Row row, double points, Optional<Double> reading) {}
