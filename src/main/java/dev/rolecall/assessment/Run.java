package dev.rolecall.assessment;

/**
 * What it takes to get the same result again.
 *
 * @param version of Rolecall
 * @param profileDigest of what the firm stated
 */
public record Run(
    String version,
    String rulebookId,
    String rulebookVersion,
    String rulebookDigest,
    String profileDigest,
    long seed,
    int draws) {}
