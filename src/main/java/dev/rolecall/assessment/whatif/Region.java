package dev.rolecall.assessment.whatif;

/**
 * A stretch of a varied number with one verdict.
 *
 * @param from the first value of the stretch
 * @param to where the next one begins; the last value tried in the last one
 * @param recommendation the id of the recommended option
 */
public record Region(double from, double to, String recommendation) {}
