package dev.rolecall.document;

import dev.rolecall.document.MapNode.Entry;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts a value into a copy of a map, and gives what it grafts the paths of its new home. */
final class NodeReplacer {
  private static final int MOST_CHARACTERS = 400;

  private NodeReplacer() {}

  static MapNode into(MapNode map, String dottedPath, Node value) {
    List<String> steps = List.of(dottedPath.split("\\.", -1));
    if (steps.size() > YamlTokens.MAX_LEVELS) {
      throw new IllegalArgumentException("a path of " + steps.size() + " steps");
    }
    return into(map, steps, value);
  }

  private static MapNode into(MapNode map, List<String> steps, Node value) {
    String key = steps.get(0);
    Entry old = map.entries().get(key);
    String path = join(map.path(), key);
    Node child =
        steps.size() == 1 ? moved(value, path) : into(mapIn(old, path, value), rest(steps), value);
    Map<String, Entry> entries = new LinkedHashMap<>(map.entries());
    entries.put(key, new Entry(key, old == null ? value.place() : old.keyPlace(), child));
    Set<String> refused = new LinkedHashSet<>(map.refused());
    refused.remove(key);
    return new MapNode(map.place(), map.path(), entries, refused);
  }

  private static List<String> rest(List<String> steps) {
    return steps.subList(1, steps.size());
  }

  private static MapNode mapIn(Entry entry, String path, Node value) {
    return entry != null && entry.value() instanceof MapNode map
        ? map
        : new MapNode(value.place(), path, Map.of());
  }

  /** The path of a key in the map at a path. */
  static String join(String path, String key) {
    return path.isEmpty() ? key : longer(path, "." + key);
  }

  /** The path of an item, counted from 0, of the list at a path. */
  static String item(String path, int number) {
    return longer(path, "[" + number + "]");
  }

  /** Paths deep below long keys are cut: they alone could fill the memory. */
  private static String longer(String path, String step) {
    return path.length() > MOST_CHARACTERS ? path : path + step;
  }

  private static Node moved(Node node, String to) {
    return moved(node, node.path(), to);
  }

  private static Node moved(Node node, String from, String to) {
    String path = rebased(node.path(), from, to);
    if (node instanceof ScalarNode scalar) {
      return new ScalarNode(scalar.place(), path, scalar.text(), scalar.plain());
    } else if (node instanceof ListNode list) {
      return new ListNode(
          list.place(), path, list.items().stream().map(item -> moved(item, from, to)).toList());
    }
    MapNode map = (MapNode) node;
    Map<String, Entry> entries = new LinkedHashMap<>();
    map.entries()
        .forEach((k, e) -> entries.put(k, new Entry(k, e.keyPlace(), moved(e.value(), from, to))));
    return new MapNode(map.place(), path, entries, map.refused());
  }

  /** By prefix, not by counting, since a list's items keep the numbers they were written at. */
  private static String rebased(String path, String from, String to) {
    String rest = path.substring(from.length());
    if (from.isEmpty() && !rest.isEmpty() && !rest.startsWith("[")) {
      return join(to, rest);
    }
    return to.isEmpty() && rest.startsWith(".") ? rest.substring(1) : to + rest;
  }
}
