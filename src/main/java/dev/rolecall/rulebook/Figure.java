package dev.rolecall.rulebook;

import dev.rolecall.quantity.Estimate;
import dev.rolecall.quantity.Unit;

/**
 * A parameter's value.
 *
 * @param grade how good the evidence is: A, B, C, or U for a working value of ours
 */
public record Figure(
    String id, String label, Unit unit, Estimate value, String grade, Basis basis) {}
