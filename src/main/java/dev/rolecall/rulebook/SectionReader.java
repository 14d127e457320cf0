package dev.rolecall.rulebook;

import dev.rolecall.document.Fields;
import dev.rolecall.document.FlowText;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import dev.rolecall.document.Problem;
import dev.rolecall.document.Problems;
import dev.rolecall.document.Suggestion;
import dev.rolecall.quantity.Identified;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the sections of a rulebook, entry by entry, refusing keys that nobody asked for. */
final class SectionReader {

  /** More would be no rulebook, and more numbers than draws have dimensions for. */
  private static final int MOST_ENTRIES = 100;

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.-]{1,80}");

  private final Fields root;
  private final Problems problems;
  private final MapNode standard;
  private Evidence evidence = new Evidence(Map.of(), Map.of(), Map.of());

  /**
   * @param standard the default rulebook, which may be the one that is read
   */
  SectionReader(Fields root, MapNode standard, Problems problems) {
    this.root = root;
    this.standard = standard;
    this.problems = problems;
  }

  /** From here on entries may cite this evidence. */
  void cites(Evidence known) {
    evidence = known;
  }

  /** The year of the default rulebook: what ages is measured by it, not by a clock. */
  int edition() {
    return Integer.parseInt(
        standard.get("version").map(FlowText::unquoted).orElseThrow().substring(0, 4));
  }

  /** The ids of a section's entries; none where it is missing, which its reader reports. */
  Set<String> keys(String section) {
    return root.node(section)
        .filter(MapNode.class::isInstance)
        .map(node -> ((MapNode) node).entries().keySet())
        .orElse(Set.of());
  }

  /** Reads each entry of a section. */
  <T> Map<String, T> entries(String section, Function<EntryFields, T> read) {
    Map<String, T> found = new LinkedHashMap<>();
    Optional<Node> node = root.required(section, "the section `" + section + "`");
    if (node.isEmpty()) {
      return found;
    }
    Map<String, MapNode.Entry> all = Fields.of(node.get(), problems).map().entries();
    if (all.size() > MOST_ENTRIES) {
      refuse(section, all.size() + " entries", "at most " + MOST_ENTRIES);
      return found;
    }
    for (MapNode.Entry entry : all.values()) {
      checkId(entry);
      Problems own = new Problems();
      found.put(entry.key(), entry(entry.key(), entry.value(), own, read));
      Problems misspelled = misspelled(section, entry, own);
      problems.addAll(misspelled.hasErrors() ? misspelled : own);
    }
    return found;
  }

  /** A new entry that lacks nothing but what it must have, and is called almost like another. */
  private Problems misspelled(String section, MapNode.Entry entry, Problems own) {
    Problems misspelled = new Problems();
    Set<String> ids = ((MapNode) standard.get(section).orElseThrow()).entries().keySet();
    Optional<String> near = Suggestion.nearest(entry.key(), ids);
    boolean lacks = own.all().stream().map(Problem::found).allMatch(EntryFields.LACKS::contains);
    if (own.hasErrors() && lacks && near.isPresent() && !ids.contains(entry.key())) {
      misspelled.error(
          entry.keyPlace(),
          entry.value().path(),
          "the key " + entry.key(),
          "the id of an entry, or a new one with all that it needs",
          Suggestion.hint(entry.key(), ids));
    }
    return misspelled;
  }

  private <T> T entry(String id, Node node, Function<EntryFields, T> read) {
    Problems own = new Problems();
    T entry = entry(id, node, own, read);
    problems.addAll(own);
    return entry;
  }

  private <T> T entry(String id, Node node, Problems own, Function<EntryFields, T> read) {
    Problems whole = new Problems();
    EntryFields fields = new EntryFields(id, Fields.of(node, own), evidence, own, whole);
    T entry = read.apply(fields);
    fields.refuseOthers();
    own.addAll(own.hasErrors() ? new Problems() : whole);
    return entry;
  }

  /** Ids reach reports and file names, and are typed by hand. */
  private void checkId(MapNode.Entry entry) {
    if (!ID.matcher(entry.key()).matches()) {
      String found = "the key " + entry.key();
      String expected = "an id of letters, digits, _, - and ., at most 80 of them";
      problems.error(entry.keyPlace(), entry.value().path(), found, expected, "");
    }
  }

  /** Reports a fault of a whole section. */
  void refuse(String section, String found, String expected) {
    problems.error(section(section).map(), found, expected, "");
  }

  /** Like {@link #entries}, for sections whose ids the model knows: all must be there, no other. */
  <K extends Enum<K> & Identified, T> Map<K, T> known(
      String section, List<K> keys, BiFunction<K, EntryFields, T> read) {
    Map<K, T> found = new EnumMap<>(keys.get(0).getDeclaringClass());
    Fields fields = section(section);
    for (K key : keys) {
      fields
          .required(key.id(), "the entry `" + key.id() + "`")
          .ifPresent(
              node -> found.put(key, entry(key.id(), node, entry -> read.apply(key, entry))));
    }
    fields.refuseOthers();
    return found;
  }

  /** An entry as the default rulebook has it, if it does. */
  Optional<MapNode> standard(String section, String id) {
    return standard.at(List.of(section, id)).map(MapNode.class::cast);
  }

  /** The fields of a section that must be there. */
  Fields section(String section) {
    MapNode map = root.map();
    MapNode none = new MapNode(map.place(), section, Map.of(), Set.of());
    Node node = root.required(section, "the section `" + section + "`").orElse(none);
    return Fields.of(node, problems);
  }
}
