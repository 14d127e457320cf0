package dev.rolecall.rulebook;

import dev.rolecall.document.DocumentReader;
import dev.rolecall.document.FlowText;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import dev.rolecall.document.Node.ScalarNode;
import dev.rolecall.document.Place;
import dev.rolecall.document.SourceText;
import dev.rolecall.rulebook.Rulebook.Change;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays a consultant's rulebook over the default: maps merge key by key, all else is replaced. */
final class RulebookMerge {

  private final List<Change> changes = new ArrayList<>();

  /**
   * The default with the other's values in their places; each value keeps its own file and line.
   */
  MapNode merge(MapNode base, MapNode over) {
    Map<String, MapNode.Entry> entries = new LinkedHashMap<>(base.entries());
    for (MapNode.Entry entry : over.entries().values()) {
      MapNode.Entry old = entries.get(entry.key());
      entries.put(entry.key(), old == null ? added(entry) : merged(old, entry));
    }
    return new MapNode(over.place(), base.path(), entries, base.refused());
  }

  /** What was changed or added so far. */
  List<Change> changes() {
    return List.copyOf(changes);
  }

  private MapNode.Entry added(MapNode.Entry entry) {
    changes.add(new Change(entry.value().path(), "", FlowText.unquoted(entry.value())));
    return entry;
  }

  private MapNode.Entry merged(MapNode.Entry old, MapNode.Entry entry) {
    if (old.value() instanceof MapNode base && entry.value() instanceof MapNode over) {
      return new MapNode.Entry(entry.key(), entry.keyPlace(), merge(base, over));
    }
    String from = FlowText.unquoted(old.value());
    String to = FlowText.unquoted(entry.value());
    if (!from.equals(to)) {
      changes.add(new Change(entry.value().path(), from, to));
    }
    return entry;
  }

  /** A rulebook with changes that a result lists. */
  static MapNode with(MapNode root, List<Change> changes) {
    MapNode changed = root;
    for (Change change : changes) {
      changed = changed.with(keys(changed, change.path()), value(change));
    }
    return changed;
  }

  /** Keys may themselves have dots, so the longest key that is there is taken first. */
  private static List<String> keys(MapNode map, String path) {
    return map.entries().values().stream()
        .filter(e -> path.startsWith(e.key() + ".") && e.value() instanceof MapNode)
        .max(Comparator.comparingInt(e -> e.key().length()))
        .map(
            e -> {
              List<String> keys = new ArrayList<>(List.of(e.key()));
              keys.addAll(keys((MapNode) e.value(), path.substring(e.key().length() + 1)));
              return keys;
            })
        .orElse(List.of(path));
  }

  private static Node value(Change change) {
    String name = "a saved result";
    String text = change.to();
    Optional<Node> parsed =
        text.startsWith("[") || text.startsWith("{")
            ? DocumentReader.readValue(name, change.path(), text).root()
            : Optional.empty();
    Place place = new Place(SourceText.of(name, ""), 1, 1);
    return parsed.orElseGet(() -> new ScalarNode(place, change.path(), text, true));
  }
}
