package dev.rolecall.assessment.compare;

import dev.rolecall.rulebook.Rulebook.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One step from the first firm towards the second: an input, or some of the rulebook's values.
 *
 * @param path as an {@link Effect} tells it
 */
record Move(Optional<InputChange> input, List<Change> values, String path) {

  static Move of(InputChange change) {
    return new Move(Optional.of(change), List.of(), change.input().path());
  }

  static Move of(String path, List<Change> values) {
    return new Move(Optional.empty(), values, path);
  }

  /** All rulebook values of some moves. */
  static List<Change> values(List<Move> moves) {
    List<Change> all = new ArrayList<>();
    moves.forEach(move -> all.addAll(move.values()));
    return all;
  }
}
