package dev.rolecall.rulebook;

import java.util.Map;

/** What was read and what it says, by id, in the rulebook's order. */
public record Evidence(Map<String, Source> sources, Map<String, Claim> claims) {}
