package dev.rolecall.rulebook;

import java.util.List;
import java.util.Locale;

/**
 * What a durability rule reads of an option; thresholds and points are the rule's data. Most read a
 * number, and lose points along a ramp; some read a word, and state the points of each.
 */
public enum DurabilityKind {
  /** Load of the busiest hire in the second half of the year. */
  OVERLOAD,
  /** Attorneys' own hours where nobody is hired. */
  ATTORNEY_OVERLOAD,
  /** Load of the least busy hire. */
  TOO_LITTLE_WORK,
  /** Hires, each hard to undo; points by sourcing. */
  COMMITMENT("in_house", "virtual"),
  /** Open matters where one hire owns drafting and client work. */
  MIXED_ROLE_AT_VOLUME,
  /** Supervision hours needed at the peak, as a multiple of those stated. */
  SUPERVISION_SHORT,
  /** Staff per attorney after the hire. */
  SPAN,
  /** Hours awaiting an attorney's review, as a multiple of the supervision hours stated. */
  REVIEW_BOTTLENECK,
  /** Written procedures; points by maturity. */
  PROCEDURES("none", "partial", "documented"),
  /** Colleagues who could cover a single hire's absence. */
  NO_COVER,
  /** Litigated share times practice areas, without both kinds of staff. */
  COMPLEX_LITIGATION;

  private final List<String> words;

  DurabilityKind(String... words) {
    this.words = List.of(words);
  }

  /** The words that a rule states points for; none where it reads a number. */
  List<String> words() {
    return words;
  }

  /** The id in a rulebook. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
