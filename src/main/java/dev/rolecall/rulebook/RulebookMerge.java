package dev.rolecall.rulebook;

import dev.rolecall.document.ListNode;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import dev.rolecall.document.ScalarNode;
import dev.rolecall.rulebook.Rulebook.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
    changes.add(new Change(entry.value().path(), "", text(entry.value())));
    return entry;
  }

  private MapNode.Entry merged(MapNode.Entry old, MapNode.Entry entry) {
    if (old.value() instanceof MapNode base && entry.value() instanceof MapNode over) {
      return new MapNode.Entry(entry.key(), entry.keyPlace(), merge(base, over));
    }
    String from = text(old.value());
    String to = text(entry.value());
    if (!from.equals(to)) {
      changes.add(new Change(entry.value().path(), from, to));
    }
    return entry;
  }

  /** A value in one line, as a report shows it. */
  static String text(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.text();
    }
    if (node instanceof ListNode list) {
      return list.items().stream()
          .map(RulebookMerge::text)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return ((MapNode) node)
        .entries().values().stream()
            .map(entry -> entry.key() + ": " + text(entry.value()))
            .collect(Collectors.joining(", ", "{", "}"));
  }
}
