package dev.rolecall.report.brand;

import java.util.Optional;

/**
 * Under whose name a page goes out. Texts are raw.
 *
 * @param accent the one color of a page, on white paper
 * @param darkAccent the same on dark paper
 * @param contact how to reach whoever sends the page
 * @param disclaimer what to say at its end
 */
public record Brand(
    String name,
    Optional<Logo> logo,
    Optional<Color> accent,
    Optional<Color> darkAccent,
    Optional<String> contact,
    Optional<String> disclaimer) {}
