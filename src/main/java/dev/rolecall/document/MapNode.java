package dev.rolecall.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A map, its keys in the order they were written.
 *
 * @param refused the keys that were written with a value that had to be refused (a null, an alias);
 *     the problem is reported, so no reader should also call them missing
 */
public record MapNode(Place place, String path, Map<String, Entry> entries, Set<String> refused)
    implements Node {

  /** A key with its value, each at its own place. */
  public record Entry(String key, Place keyPlace, Node value) {}

  public MapNode {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    refused = Collections.unmodifiableSet(new LinkedHashSet<>(refused));
  }

  /** A map of which nothing was refused. */
  public MapNode(Place place, String path, Map<String, Entry> entries) {
    this(place, path, entries, Set.of());
  }

  public Optional<Node> get(String key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::value);
  }

  /**
   * A copy in which the value at a dotted path, relative to this map, is replaced or added. Maps
   * between are made where there are none; a scalar or a list in the way gives way to a map. The
   * value keeps its place and takes the path that it is grafted at.
   *
   * @throws IllegalArgumentException if the path has more steps than a document may have levels
   */
  public MapNode with(String dottedPath, Node value) {
    return NodeReplacer.into(this, dottedPath, value);
  }

  /** The value at a dotted path, relative to this map. */
  public Optional<Node> at(String dottedPath) {
    Node node = this;
    for (String key : dottedPath.split("\\.", -1)) {
      Entry entry = node instanceof MapNode map ? map.entries.get(key) : null;
      if (entry == null) {
        return Optional.empty();
      }
      node = entry.value();
    }
    return Optional.of(node);
  }

  /** A copy without the value at a dotted path; the maps on the way stay, even if empty. */
  public MapNode without(String dottedPath) {
    int dot = dottedPath.indexOf('.');
    String key = dot < 0 ? dottedPath : dottedPath.substring(0, dot);
    Map<String, Entry> left = new LinkedHashMap<>(entries);
    Entry old = left.remove(key);
    if (dot >= 0 && old != null && old.value() instanceof MapNode map) {
      Node kept = map.without(dottedPath.substring(dot + 1));
      left.put(key, new Entry(key, old.keyPlace(), kept));
    } else if (dot >= 0 && old != null) {
      left.put(key, old);
    }
    return new MapNode(place, path, left, refused);
  }
}
