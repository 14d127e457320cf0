package dev.rolecall.rulebook;

import java.util.List;
import java.util.Optional;

/**
 * A piece of work in a law office.
 *
 * @param stream the kind of work, empty for what only an attorney does
 * @param usual the roles that usually do it
 * @param may the roles that may do it under supervision; none means an attorney only
 */
public record Duty(
    String id,
    String label,
    Optional<Stream> stream,
    List<String> usual,
    List<String> may,
    Basis basis) {}
