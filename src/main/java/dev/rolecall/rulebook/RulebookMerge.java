package dev.rolecall.rulebook;

import dev.rolecall.document.Fields;
import dev.rolecall.document.FlowText;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import dev.rolecall.document.Node.ScalarNode;
import dev.rolecall.document.Problems;
import dev.rolecall.document.Suggestion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lays consultants' rulebooks over the default, one after the other: maps merge key by key, all
 * else is replaced. Where a value of an entry changes, what it rested on no longer stands beside
 * it: the entry then rests on the reason that the file gives.
 */
final class RulebookMerge {

  static final String REASON = "reason";
  private static final String COMPETENCE = "competence";

  /** The keys that say what an entry rests on, and not what it sets. */
  static final Set<String> BASIS =
      Set.of(REASON, "grade", "claims", "sources", "assumption", "basis", "competence_basis");

  /** The keys that are words alone: how something is called. */
  private static final Set<String> WORDING =
      Set.of("label", "title", "plural", "sentence", "words", "asks");

  /** The sections of what was published; they rest on nothing else. */
  static final Set<String> EVIDENCE = Set.of("grades", "sources", "claims");

  /** What a rulebook says of itself, and a file that is laid over one besides. */
  private static final List<String> HEAD = List.of("rulebook", "id", "version");

  private static final String REQUIRES = "requires";

  private final MapNode standard;
  private final Problems problems;
  private MapNode tree;

  /**
   * @param standard the default rulebook
   */
  RulebookMerge(MapNode standard, Problems problems) {
    this.standard = standard;
    this.problems = problems;
    tree = standard;
  }

  /** The default with everything that was laid over it. */
  MapNode tree() {
    return tree;
  }

  /** One map over another; each value keeps its own file and line. */
  static MapNode merge(MapNode base, MapNode over) {
    Map<String, MapNode.Entry> entries = new LinkedHashMap<>(base.entries());
    for (MapNode.Entry entry : over.entries().values()) {
      MapNode.Entry old = entries.get(entry.key());
      boolean maps =
          old != null && old.value() instanceof MapNode && entry.value() instanceof MapNode;
      Node value = maps ? merge((MapNode) old.value(), (MapNode) entry.value()) : entry.value();
      entries.put(entry.key(), new MapNode.Entry(entry.key(), entry.keyPlace(), value));
    }
    return new MapNode(over.place(), base.path(), entries, base.refused());
  }

  /** Lays one more over what there is. */
  void lay(MapNode over) {
    Fields fields = Fields.of(over, problems);
    fields.required("rulebook", "the version, 1");
    HEAD.forEach(fields::node);
    requires(fields);
    Optional<String> reason = fields.text(REASON);
    Map<String, MapNode.Entry> merged = new LinkedHashMap<>(tree.entries());
    standard.entries().keySet().forEach(fields::node);
    fields.refuseOthers();
    for (MapNode.Entry entry : over.entries().values()) {
      String key = entry.key();
      if (HEAD.contains(key)) {
        merged.put(key, entry);
      } else if (!key.equals(REQUIRES) && !key.equals(REASON)) {
        meant(key).ifPresent(name -> merged.put(name, section(name, entry, reason)));
      }
    }
    tree = new MapNode(over.place(), "", merged, over.refused());
  }

  /** The section that a key names, or was surely meant to: what refers to it is then no fault. */
  private Optional<String> meant(String key) {
    return standard.get(key).isPresent()
        ? Optional.of(key)
        : Suggestion.only(key, standard.entries().keySet()).filter(name -> !HEAD.contains(name));
  }

  private void requires(Fields fields) {
    String base = text(standard, "id") + " " + text(standard, "version");
    fields
        .text(REQUIRES)
        .filter(required -> !required.strip().replaceAll("\\s+", " ").equals(base))
        .ifPresent(
            required ->
                problems.error(
                    fields.map().get(REQUIRES).orElseThrow(),
                    required,
                    base + ", the rulebook of this Rolecall",
                    "compare your values with those of `rolecall rules`, then write `requires: "
                        + base
                        + "`"));
  }

  private static String text(MapNode map, String key) {
    return map.get(key).map(FlowText::unquoted).orElse("");
  }

  private MapNode.Entry section(String name, MapNode.Entry over, Optional<String> reason) {
    MapNode base = (MapNode) tree.get(name).orElseThrow();
    MapNode changes = Fields.of(over.value(), problems).map();
    if (EVIDENCE.contains(name)) {
      return new MapNode.Entry(name, over.keyPlace(), merge(base, changes));
    }
    Map<String, MapNode.Entry> entries = new LinkedHashMap<>(base.entries());
    for (MapNode.Entry entry : changes.entries().values()) {
      MapNode own = Fields.of(entry.value(), problems).map();
      if (entry.value() instanceof MapNode) {
        MapNode value = entry(List.of(name, entry.key()), own, reason);
        entries.put(entry.key(), new MapNode.Entry(entry.key(), entry.keyPlace(), value));
      }
    }
    return new MapNode.Entry(
        name, over.keyPlace(), new MapNode(changes.place(), name, entries, base.refused()));
  }

  /** A new entry rests on the reason of the whole file where it gives nothing else. */
  private static MapNode added(MapNode own, Optional<String> reason) {
    boolean rests = BASIS.stream().anyMatch(key -> own.get(key).isPresent());
    return rests || reason.isEmpty() ? own : own.with(REASON, reason(own, reason.get()));
  }

  private MapNode entry(List<String> way, MapNode over, Optional<String> reason) {
    Optional<MapNode> old = tree.at(way).map(MapNode.class::cast);
    return old.isEmpty()
        ? added(over, reason)
        : changed(old.get(), over, standard.at(way).map(MapNode.class::cast), reason);
  }

  private MapNode changed(
      MapNode base, MapNode over, Optional<MapNode> first, Optional<String> reason) {
    MapNode own = over.without(REASON);
    MapNode merged = merge(base, own);
    Optional<Node> change = change(base, merged);
    if (change.isEmpty()) {
      return merged;
    }
    if (first.isPresent() && change(first.get(), merged).isEmpty()) {
      return merge(first.get(), own);
    }
    Optional<String> why = Fields.of(over, problems).text(REASON).or(() -> reason);
    if (why.isEmpty()) {
      problems.error(
          change.get(),
          "another value without a reason",
          "`reason:` with a sentence, beside it or at the top of the file",
          "");
      return merged;
    }
    return rest(base, merged).with(REASON, reason(base, why.get()));
  }

  /** A reason where an entry has it: digests go by the path. */
  private static Node reason(MapNode entry, String why) {
    return new ScalarNode(entry.place(), Node.join(entry.path(), REASON), why, false);
  }

  /** The first value of an entry that another one has otherwise; what it rests on is no value. */
  private static Optional<Node> change(MapNode base, MapNode other) {
    for (MapNode.Entry entry : other.entries().values()) {
      Node old = base.get(entry.key()).orElse(null);
      if (BASIS.contains(entry.key()) || WORDING.contains(entry.key())) {
        continue;
      }
      if (old instanceof MapNode one && entry.value() instanceof MapNode two) {
        Optional<Node> inner = change(one, two);
        if (inner.isPresent()) {
          return inner;
        }
      } else if (old == null || !FlowText.unquoted(old).equals(FlowText.unquoted(entry.value()))) {
        return Optional.of(entry.value());
      }
    }
    return Optional.empty();
  }

  /** An entry without what it rested on before it was changed; what is stated anew stays. */
  private static MapNode rest(MapNode base, MapNode changed) {
    MapNode left = changed;
    for (MapNode.Entry entry : changed.entries().values()) {
      String key = entry.key();
      Node old = base.get(key).orElse(null);
      if (old instanceof MapNode one && entry.value() instanceof MapNode two) {
        left = change(one, two).isEmpty() ? left : left.with(List.of(key), rest(one, two));
      } else if (old != null
          && BASIS.contains(key)
          && FlowText.unquoted(old).equals(FlowText.unquoted(entry.value()))
          && !(key.equals("competence_basis") && isSame(base, changed, COMPETENCE))) {
        left = left.without(List.of(key));
      }
    }
    return left;
  }

  private static boolean isSame(MapNode base, MapNode changed, String key) {
    return text(base, key).equals(text(changed, key));
  }

  /** A file that makes the changes that a result lists. */
  static MapNode overlay(MapNode standard, List<Rulebook.Change> changes) {
    Node version = new ScalarNode(standard.place(), "rulebook", "1", true);
    MapNode over = new MapNode(standard.place(), "", Map.of()).with(List.of("rulebook"), version);
    for (Rulebook.Change change : changes) {
      List<String> keys = RulebookDifference.keys(standard, change.path());
      over = over.with(keys, RulebookDifference.value(change));
      if (keys.size() > 1 && !change.reason().isEmpty()) {
        MapNode entry = (MapNode) over.at(keys.subList(0, 2)).orElseThrow();
        over = over.with(List.of(keys.get(0), keys.get(1), REASON), reason(entry, change.reason()));
      }
    }
    return over;
  }
}
