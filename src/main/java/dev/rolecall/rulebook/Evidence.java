package dev.rolecall.rulebook;

import java.util.Map;

/**
 * What was read and what it says, by id, in the rulebook's order.
 *
 * @param grades what each grade of evidence means: A, B, C and U
 */
public record Evidence(
    Map<String, String> grades, Map<String, Source> sources, Map<String, Claim> claims) {}
