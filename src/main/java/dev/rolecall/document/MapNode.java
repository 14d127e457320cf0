package dev.rolecall.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
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

  /** Whether a key is there, be it with a value that was refused. */
  boolean has(String key) {
    return entries.containsKey(key) || refused.contains(key);
  }

  public Optional<Node> get(String key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::value);
  }

  /** The value at a dotted path, relative to this map. */
  public Optional<Node> at(String dottedPath) {
    return at(steps(dottedPath));
  }

  /** The value below some keys. */
  public Optional<Node> at(List<String> keys) {
    Node node = this;
    for (String key : keys) {
      Entry entry = node instanceof MapNode map ? map.entries.get(key) : null;
      if (entry == null) {
        return Optional.empty();
      }
      node = entry.value();
    }
    return Optional.of(node);
  }

  /**
   * A copy in which the value at a dotted path, relative to this map, is replaced or added. Maps
   * between are made where there are none; a scalar or a list in the way gives way to a map.
   *
   * @param value of which the path is already the one that it gets here
   */
  public MapNode with(String dottedPath, Node value) {
    return with(steps(dottedPath), value);
  }

  /** The same with the value below some keys, which may themselves have dots. */
  public MapNode with(List<String> keys, Node value) {
    String key = keys.get(0);
    Entry old = entries.get(key);
    Node child = value;
    if (keys.size() > 1) {
      MapNode between =
          old != null && old.value() instanceof MapNode map
              ? map
              : new MapNode(value.place(), Node.join(path, key), Map.of());
      child = between.with(rest(keys), value);
    }
    return with(new Entry(key, old == null ? value.place() : old.keyPlace(), child));
  }

  private MapNode with(Entry entry) {
    Map<String, Entry> all = new LinkedHashMap<>(entries);
    all.put(entry.key(), entry);
    Set<String> others = new LinkedHashSet<>(refused);
    others.remove(entry.key());
    return new MapNode(place, path, all, others);
  }

  /** A copy without the value at a dotted path; the maps on the way stay, even if empty. */
  public MapNode without(String dottedPath) {
    return without(steps(dottedPath));
  }

  /** The same without the value below some keys. */
  public MapNode without(List<String> keys) {
    Entry old = entries.get(keys.get(0));
    if (keys.size() == 1) {
      Map<String, Entry> left = new LinkedHashMap<>(entries);
      left.remove(keys.get(0));
      return new MapNode(place, path, left, refused);
    }
    return old != null && old.value() instanceof MapNode map
        ? with(new Entry(old.key(), old.keyPlace(), map.without(rest(keys))))
        : this;
  }

  private static List<String> steps(String dottedPath) {
    return List.of(dottedPath.split("\\.", -1));
  }

  private static List<String> rest(List<String> keys) {
    return keys.subList(1, keys.size());
  }
}
