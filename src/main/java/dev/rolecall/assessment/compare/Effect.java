package dev.rolecall.assessment.compare;

import java.util.Optional;

/**
 * What one change does when it alone is made to the first of two firms.
 *
 * @param input the input that changes; empty for a change of the rulebook
 * @param path of the input, or of the rulebook's value; "rulebook" for all of it at once
 * @param lead of the first verdict's option over its rival after the change, in score points
 * @param moved by how much the change moves that lead
 * @param recommendation the id of the option that would then be recommended
 */
public record Effect(
    Optional<InputChange> input, String path, double lead, double moved, String recommendation) {}
