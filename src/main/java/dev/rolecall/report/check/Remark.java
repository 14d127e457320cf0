package dev.rolecall.report.check;

import dev.rolecall.document.Place;
import java.util.Optional;

/**
 * One thing there is to say of a profile, the same in every format.
 *
 * @param place where in the profile, if it has a place
 * @param text a sentence or two, safe to show
 */
record Remark(Level level, Kind kind, Optional<Place> place, String text) {}
