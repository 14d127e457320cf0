package dev.rolecall.assessment;

import java.util.Optional;

/**
 * A value at which an input is tried.
 *
 * @param text as {@code --set} accepts it
 * @param number the same as a number, for inputs that are numbers
 */
public record Stop(String text, Optional<Double> number) {}
