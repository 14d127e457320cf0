package dev.rolecall.portfolio.check;

import dev.rolecall.document.Place;
import dev.rolecall.profile.Input;
import java.util.Optional;

/**
 * One thing that a profile expects and that is not so.
 *
 * @param input what states it: expect.recommendation, never, min_confidence or min_margin; the
 *     recommendation too where the profile states nothing and only a baseline has another
 * @param place where it is stated, if it is
 */
public record Breach(Input input, Optional<Place> place) {}
