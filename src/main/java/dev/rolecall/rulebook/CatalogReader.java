package dev.rolecall.rulebook;

import dev.rolecall.document.Fields;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import dev.rolecall.document.Node.ListNode;
import dev.rolecall.document.Node.ScalarNode;
import dev.rolecall.document.NumberReader;
import dev.rolecall.document.Problems;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Evidence.Citation;
import dev.rolecall.rulebook.Rulebook.Change;
import dev.rolecall.rulebook.RulebookCatalog.Entry;
import dev.rolecall.rulebook.RulebookCatalog.Fact;
import dev.rolecall.rulebook.RulebookCatalog.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Derives the catalog of a rulebook from its tree. */
final class CatalogReader {

  /** What a rulebook says of itself. */
  private static final Set<String> HEAD = Set.of("rulebook", "id", "version", "grades");

  /** The keys that say what an entry is. */
  private static final List<String> LABELS = List.of("label", "title", "claim", "text", "rule");

  /** The keys that are not facts of their own. */
  private static final Set<String> ABOUT =
      Set.of("unit", "grade", "claims", "sources", "assumption", RulebookMerge.REASON);

  /** The numbers that sum up an entry which sets no single value. */
  private static final Set<String> SUMMARY =
      Set.of(
          ("calm critical weight kpis from to points limit drafting client coordination")
              .split(" "));

  private static final Set<String> SUMMARY_WORDS = Set.of("hires", "owns");

  /** The lists of those who do something; where they are empty, nobody does. */
  private static final Set<String> PEOPLE = Set.of("hires", "usual", "may");

  private static final String VALUE = "value";

  private final Rulebook rulebook;
  private final Function<String, Optional<Subject>> inputs;

  CatalogReader(Rulebook rulebook, Function<String, Optional<Subject>> inputs) {
    this.rulebook = rulebook;
    this.inputs = inputs;
  }

  List<Entry> read() {
    List<Entry> entries = new ArrayList<>();
    for (MapNode.Entry section : rulebook.tree().entries().values()) {
      if (!HEAD.contains(section.key())) {
        ((MapNode) section.value())
            .entries()
            .forEach((id, entry) -> entries.add(entry(section.key(), id, (MapNode) entry.value())));
      }
    }
    Citation none =
        new Citation(List.of(), List.of(), "How a score is built; nothing to tune.", "");
    Citation durability = rulebook.scales().categories().get(Category.DURABILITY).basis();
    entries.add(row("base", "the points of a category that every option starts from", none));
    entries.add(row("floor", "gives back what durability rules took below 0", durability));
    return List.copyOf(entries);
  }

  /** A row of a score that no rule names, but reports do. */
  private static Entry row(String id, String label, Citation citation) {
    return new Entry(
        "rows", id, label, Optional.empty(), "", Optional.of(citation), List.of(), List.of());
  }

  private Entry entry(String section, String id, MapNode map) {
    boolean isSource = section.equals("sources");
    Unit unit = unit(section, id, map);
    List<Fact> facts = new ArrayList<>();
    List<Fact> summary = new ArrayList<>();
    Optional<Fact> value = Optional.empty();
    for (MapNode.Entry field : map.entries().values()) {
      String key = field.key();
      List<Fact> found = new ArrayList<>();
      if (!ABOUT.contains(key) && !LABELS.contains(key)) {
        collect(key, field.value(), isSource ? null : unit(key, unit), found);
      }
      if (key.equals(VALUE)) {
        value = found.stream().findFirst().map(fact -> per(fact, map));
      } else {
        facts.addAll(found);
        found.stream().filter(fact -> sumsUp(key, fact)).forEach(summary::add);
      }
    }
    if (isSource && rulebook.evidence().sources().get(id).isStale()) {
      facts.add(Fact.words("stale", rulebook.evidence().sources().get(id).stale()));
    }
    return new Entry(
        section,
        id,
        label(section, id, map),
        value.or(() -> summary(summary)),
        text(map, "grade"),
        isSource ? Optional.empty() : Optional.of(citation(id, map)),
        List.copyOf(facts),
        changes(section + "." + id));
  }

  private Citation citation(String id, MapNode map) {
    Problems none = new Problems();
    return new EntryFields(id, Fields.of(map, none), rulebook.evidence(), none, none)
        .optionalBasis();
  }

  /** What an entry's numbers count: as it says, or as all of its section do. */
  private Unit unit(String section, String id, MapNode map) {
    return switch (section) {
      case "priors" -> inputs.apply(id).map(Subject::unit).orElse(Unit.FACTOR);
      case "practice_areas" -> Unit.HOURS_PER_MONTH;
      case "needs", "onboarding" -> Unit.SHARE;
      default -> Unit.of(text(map, "unit")).orElse(Unit.FACTOR);
    };
  }

  private static Unit unit(String key, Unit unit) {
    return switch (key) {
      case "points" -> Unit.POINTS;
      case "effort" -> Unit.HOURS;
      case "full_time_share", "relieves", "most" -> Unit.SHARE;
      default -> unit;
    };
  }

  /**
   * The facts of a field: one, or where it is a map one for each of its fields.
   *
   * @param unit what numbers count; null where what looks like one, such as a year, is a text
   */
  private static void collect(String name, Node node, Unit unit, List<Fact> facts) {
    Optional<Estimate> number =
        unit == null
            ? Optional.empty()
            : NumberReader.estimate(node, EntryFields.ANY, new Problems());
    if (number.isPresent()) {
      facts.add(Fact.number(name, number.get(), unit));
    } else if (node instanceof MapNode map) {
      map.entries()
          .forEach(
              (key, field) ->
                  collect(key.equals(VALUE) ? name : name + "." + key, field.value(), unit, facts));
    } else {
      String words = words(node);
      facts.add(Fact.words(name, words.isEmpty() ? none(name) : words));
    }
  }

  private static String words(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.text();
    }
    List<String> items = ((ListNode) node).items().stream().map(CatalogReader::words).toList();
    boolean phrases = items.stream().anyMatch(item -> item.contains(" "));
    return String.join(phrases ? "; " : ", ", items);
  }

  private static String none(String name) {
    return PEOPLE.contains(name) ? "nobody" : "none";
  }

  /** A prior's number is multiplied with that of another input. */
  private static Fact per(Fact fact, MapNode map) {
    String per = text(map, "per");
    return per.isEmpty() ? fact : fact.withText(fact.text() + ", times " + per);
  }

  private static boolean sumsUp(String key, Fact fact) {
    return fact.number().isPresent() ? SUMMARY.contains(key) : SUMMARY_WORDS.contains(key);
  }

  private static Optional<Fact> summary(List<Fact> facts) {
    return facts.stream()
        .map(fact -> new Fact(VALUE, fact.name() + " " + fact.text(), fact.number(), fact.unit()))
        .reduce((one, other) -> Fact.words(VALUE, one.text() + ", " + other.text()));
  }

  private String label(String section, String id, MapNode map) {
    if (section.equals("priors")) {
      String input = inputs.apply(id).map(Subject::label).orElse(id);
      return "what is assumed of " + input + " if not stated";
    }
    String label =
        LABELS.stream()
            .map(key -> text(map, key))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(": "));
    return label.isEmpty() ? id.replace('_', ' ') : label;
  }

  private List<Change> changes(String path) {
    return rulebook.changes().stream()
        .filter(change -> (change.path() + ".").startsWith(path + "."))
        .toList();
  }

  private static String text(MapNode map, String key) {
    return map.get(key).map(CatalogReader::words).orElse("");
  }
}
