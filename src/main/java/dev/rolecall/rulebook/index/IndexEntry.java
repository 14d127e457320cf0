package dev.rolecall.rulebook.index;

import dev.rolecall.rulebook.Citation;
import dev.rolecall.rulebook.Rulebook.Change;
import java.util.List;
import java.util.Optional;

/**
 * An entry of a rulebook, whatever its section.
 *
 * @param section the key it stands under: "parameters"
 * @param id unique within its section only: {@code turnover} is a parameter and a money term
 * @param label what it is, in words
 * @param value the one thing it sets, if it sets one thing
 * @param grade how good the evidence is, or empty where a section has no grades
 * @param basis what it rests on; empty for sources, which rest on nothing but themselves
 * @param facts what else it says, in order
 * @param changes what a consultant's rulebook changed in it
 */
public record IndexEntry(
    String section,
    String id,
    String label,
    Optional<IndexFact> value,
    String grade,
    Optional<Citation> basis,
    List<IndexFact> facts,
    List<Change> changes) {

  /** An entry of the default rulebook. */
  IndexEntry(
      String section,
      String id,
      String label,
      Optional<IndexFact> value,
      String grade,
      Optional<Citation> basis,
      List<IndexFact> facts) {
    this(section, id, label, value, grade, basis, facts, List.of());
  }

  /** Section and id: "parameters.turnover". */
  public String path() {
    return section + "." + id;
  }

  /** In the fewest words what it says: its value, or what it is. */
  public String summary() {
    return value.map(IndexFact::text).orElse(label);
  }

  /** How a list cites it: sources, "assumption", or nothing where nothing is stated. */
  public String cite() {
    return basis.filter(IndexEntry::saysSomething).map(Citation::cite).orElse("");
  }

  /** Ids of the claims it rests on. */
  public List<String> claims() {
    return basis.map(Citation::claims).orElse(List.of());
  }

  /** Ids of the sources it rests on, those of its claims included. */
  public List<String> sources() {
    return basis.map(Citation::sources).orElse(List.of());
  }

  /** Why the value is what it is where no source says so, or empty. */
  public String assumption() {
    return basis.map(Citation::assumption).orElse("");
  }

  IndexEntry with(List<Change> changed) {
    return new IndexEntry(section, id, label, value, grade, basis, facts, changed);
  }

  private static boolean saysSomething(Citation basis) {
    return !basis.sources().isEmpty() || !basis.assumption().isEmpty();
  }
}
