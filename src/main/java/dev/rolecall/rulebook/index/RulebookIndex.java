package dev.rolecall.rulebook.index;

import dev.rolecall.document.Suggestion;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rulebook.Change;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All entries of a rulebook in one form, in the order of its sections, then of its file.
 *
 * @param entries every entry once
 */
public record RulebookIndex(List<IndexEntry> entries) {

  /** What an input is called, and what its number counts: priors are stored by path alone. */
  public record Subject(String label, Unit unit) {}

  /**
   * The entries of a rulebook.
   *
   * @param inputs what the inputs of a profile are, by path
   */
  public static RulebookIndex of(Rulebook rulebook, Function<String, Optional<Subject>> inputs) {
    List<IndexEntry> entries =
        Stream.of(
                EvidenceIndex.entries(rulebook.evidence()),
                new FigureIndex(inputs).entries(rulebook.figures()),
                ScaleIndex.entries(rulebook.scales()),
                StaffingIndex.entries(rulebook.staffing()),
                RuleIndex.entries(rulebook),
                PlanningIndex.entries(rulebook.planning()))
            .flatMap(section -> section)
            .map(entry -> entry.with(changes(entry.path(), rulebook.changes())))
            .toList();
    return new RulebookIndex(entries);
  }

  private static List<Change> changes(String path, List<Change> all) {
    return all.stream().filter(change -> (change.path() + ".").startsWith(path + ".")).toList();
  }

  /** The sections, in order. */
  public Set<String> sections() {
    Set<String> sections = new LinkedHashSet<>();
    entries.forEach(entry -> sections.add(entry.section()));
    return sections;
  }

  /**
   * Every entry with an id, in any section; {@code section.id} asks for one. Only where none has
   * exactly that id are case, hyphens and underscores overlooked.
   */
  public List<IndexEntry> find(String id) {
    List<IndexEntry> exact = matching(entry -> entry.id().equals(id) || entry.path().equals(id));
    String folded = folded(id);
    return exact.isEmpty()
        ? matching(
            entry -> folded(entry.id()).equals(folded) || folded(entry.path()).equals(folded))
        : exact;
  }

  /** The entries of a section. */
  public List<IndexEntry> section(String name) {
    return matching(entry -> entry.section().equals(name));
  }

  /** The entries that rest on a claim or a source; none for entries of other sections. */
  public List<IndexEntry> citing(IndexEntry cited) {
    return switch (cited.section()) {
      case "sources" -> matching(entry -> entry.sources().contains(cited.id()));
      case "claims" -> matching(entry -> entry.claims().contains(cited.id()));
      default -> List.of();
    };
  }

  /** The id or section that a misspelt one was probably meant to be. */
  public Optional<String> nearest(String id) {
    List<String> ids = entries.stream().map(IndexEntry::id).toList();
    List<String> names =
        ids.stream().map(name -> name.substring(name.lastIndexOf('.') + 1)).toList();
    return Suggestion.nearest(id, Stream.concat(ids.stream(), sections().stream()).toList())
        .or(() -> Suggestion.nearest(id, names).map(name -> ids.get(names.indexOf(name))));
  }

  private List<IndexEntry> matching(Predicate<IndexEntry> wanted) {
    return entries.stream().filter(wanted).toList();
  }

  private static String folded(String id) {
    return id.toLowerCase(Locale.ROOT).replace('-', '_');
  }
}
