package dev.rolecall.rulebook;

import java.util.Map;

/**
 * Delegable work of one open matter.
 *
 * @param hoursPerMonth hours a matter takes a month, by stream
 */
public record PracticeArea(
    String id, String label, Map<Stream, Double> hoursPerMonth, String grade, Basis basis) {}
