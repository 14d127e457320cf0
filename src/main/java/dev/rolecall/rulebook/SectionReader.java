package dev.rolecall.rulebook;

import dev.rolecall.document.Fields;
import dev.rolecall.document.Limits;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import dev.rolecall.document.NumberReader;
import dev.rolecall.document.Problems;
import dev.rolecall.document.SafeText;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.quantity.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What the readers of all sections share: entries by id, values, units, and what they rest on. */
final class SectionReader {

  /** More would be no rulebook, and more numbers than draws have dimensions for. */
  private static final int MOST_ENTRIES = 100;

  static final Limits ANY = Limits.any("a number");
  static final Limits POSITIVE = new Limits("a number above 0", false, 0, true, Limits.LARGEST);
  static final Limits NOT_NEGATIVE = Limits.atLeastZero("a number, 0 or more");
  static final Limits SHARE = Limits.share("a share, 0 to 1");

  private static final List<String> UNITS = Arrays.stream(Unit.values()).map(Unit::id).toList();
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.-]{1,80}");

  /** Grades of evidence, the best first. */
  static final List<String> GRADES = List.of("A", "B", "C", "U");

  private final Fields root;
  private final Problems problems;
  private Evidence evidence = new Evidence(Map.of(), Map.of(), Map.of());

  SectionReader(Fields root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  void cites(Evidence known) {
    evidence = known;
  }

  Problems problems() {
    return problems;
  }

  /** The ids of a section's entries; none where it is missing, which its reader tells. */
  Set<String> keys(String section) {
    return root.node(section)
        .filter(MapNode.class::isInstance)
        .map(node -> ((MapNode) node).entries().keySet())
        .orElse(Set.of());
  }

  /** Reads each entry of a section with its fields, refusing keys that nobody asked for. */
  <T> Map<String, T> entries(String section, BiFunction<String, Fields, T> read) {
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
      Fields fields = Fields.of(entry.value(), problems);
      found.put(entry.key(), read.apply(entry.key(), fields));
      fields.refuseOthers();
    }
    return found;
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
  <K extends Enum<K>, T> Map<K, T> known(
      String section, Class<K> type, List<K> keys, Function<K, String> id, EntryReader<K, T> read) {
    Map<K, T> found = new EnumMap<>(type);
    Fields fields = section(section);
    for (K key : keys) {
      fields
          .required(id.apply(key), "the entry `" + id.apply(key) + "`")
          .ifPresent(
              node -> {
                Fields entry = Fields.of(node, problems);
                found.put(key, read.read(key, entry));
                entry.refuseOthers();
              });
    }
    fields.refuseOthers();
    return found;
  }

  <K extends Enum<K>, T> Map<K, T> known(
      String section, Class<K> type, Function<K, String> id, EntryReader<K, T> read) {
    return known(section, type, Arrays.asList(type.getEnumConstants()), id, read);
  }

  /** Reads one entry of a section whose ids the model knows. */
  interface EntryReader<K, T> {
    T read(K key, Fields fields);
  }

  /** The fields of a section that must be there. */
  Fields section(String section) {
    MapNode map = root.map();
    MapNode none = new MapNode(map.place(), section, Map.of(), Set.of());
    Node node = root.required(section, "the section `" + section + "`").orElse(none);
    return Fields.of(node, problems);
  }

  Estimate estimate(Fields fields, String key, Limits limits) {
    return fields
        .required(key, limits.expected())
        .flatMap(node -> NumberReader.estimate(node, limits, problems))
        .orElse(Estimate.exact(1));
  }

  double number(Fields fields, String key, Limits limits) {
    return fields.number(key, limits).orElse(1.0);
  }

  Unit unit(Fields fields) {
    fields.required("unit", "a unit");
    return fields.word("unit", UNITS).flatMap(Unit::of).orElse(Unit.FACTOR);
  }

  String grade(Fields fields) {
    fields.required("grade", "a grade");
    return fields.word("grade", GRADES).orElse("U");
  }

  String label(String id, Fields fields) {
    return SafeText.of(fields.text("label").orElse(id.replace('_', ' ')));
  }

  /** What an entry rests on; it is a problem if it names nothing. */
  Citation basis(Fields fields) {
    Citation basis = optionalBasis(fields);
    if (basis.sources().isEmpty() && basis.assumption().isEmpty()) {
      MapNode map = fields.map();
      problems.error(map, "no basis", "claims, sources or an assumption", "");
    }
    return basis;
  }

  Citation optionalBasis(Fields fields) {
    List<String> claims = fields.words("claims", evidence.claims().keySet());
    Set<String> sources = new LinkedHashSet<>();
    for (String claim : claims) {
      sources.addAll(evidence.claims().get(claim).basis().sources());
    }
    sources.addAll(fields.words("sources", evidence.sources().keySet()));
    List<String> sorted = new ArrayList<>(sources);
    return new Citation(claims, List.copyOf(sorted), fields.text("assumption").orElse(""));
  }
}
