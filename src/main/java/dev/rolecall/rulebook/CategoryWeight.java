package dev.rolecall.rulebook;

/**
 * A category's default priority.
 *
 * @param weight in any unit: weights are normalised
 * @param asks the question it answers
 */
public record CategoryWeight(
    Category category, String label, double weight, String asks, Basis basis) {}
