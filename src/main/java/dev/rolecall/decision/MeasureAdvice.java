package dev.rolecall.decision;

import dev.rolecall.rulebook.Measure;
import dev.rolecall.rulebook.Measure.MeasureReading;

/**
 * A measure that is advised beside the verdict.
 *
 * @param strength 0 to 1
 * @param trigger what it was read from
 * @param reading the value of the trigger
 */
public record MeasureAdvice(
    Measure measure, double strength, MeasureReading trigger, double reading) {}
