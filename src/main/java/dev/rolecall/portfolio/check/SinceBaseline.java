package dev.rolecall.portfolio.check;

import java.util.Optional;

/**
 * What became of a baseline's verdict.
 *
 * @param attribution why it is another, or its margin; empty where neither is worth telling
 */
public record SinceBaseline(Baseline baseline, Optional<Attribution> attribution) {}
