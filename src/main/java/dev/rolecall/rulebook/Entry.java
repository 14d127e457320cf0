package dev.rolecall.rulebook;

/** A rulebook entry that is no more than a name and what it rests on. */
public record Entry(String id, String label, Basis basis) {}
