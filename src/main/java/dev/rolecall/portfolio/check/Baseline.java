package dev.rolecall.portfolio.check;

import dev.rolecall.assessment.Assessment;

/**
 * A saved result that a verdict is compared with.
 *
 * @param file as it was named
 */
public record Baseline(String file, Assessment result) {}
