package dev.rolecall.portfolio.check;

import dev.rolecall.profile.Expectation;
import java.util.List;
import java.util.Optional;

/**
 * A verdict held against what was expected.
 *
 * @param expectation empty where the profile states none
 * @param breaches what is not as expected, in the catalogue's order
 * @param cautions what may soon not be
 * @param since what became of the baseline's verdict, if there is a baseline
 */
public record Judged(
    Verdict verdict,
    Optional<Expectation> expectation,
    List<Breach> breaches,
    List<Caution> cautions,
    Optional<SinceBaseline> since) {}
