package dev.rolecall.rulebook;

/**
 * What the sources say, in our own words.
 *
 * @param use where Rolecall uses it
 */
public record Claim(String id, String claim, Basis basis, String use) {}
