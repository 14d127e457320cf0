package dev.rolecall.rulebook;

/**
 * Where a fact was read.
 *
 * @param kind what it is: "vendor guide", "official statistics"
 * @param year when it was published, or empty
 * @param address where it stands, or empty
 * @param note a caution, or empty
 */
public record Source(
    String id,
    String title,
    String publisher,
    String kind,
    String year,
    String address,
    String grade,
    String note) {}
