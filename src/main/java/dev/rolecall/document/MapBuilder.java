package dev.rolecall.document;

import dev.rolecall.document.MapNode.Entry;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A map in the making; of a key that comes twice the first stays. */
final class MapBuilder {
  private final Place place;
  private final String path;
  private final Problems problems;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Set<String> refused = new LinkedHashSet<>();
  private final Map<String, Place> keyPlaces = new HashMap<>();

  MapBuilder(Place place, String path, Problems problems) {
    this.place = place;
    this.path = path;
    this.problems = problems;
  }

  void put(String key, Place keyPlace, Optional<Node> value) {
    Place first = keyPlaces.putIfAbsent(key, keyPlace);
    if (first != null) {
      String hint = "first at line " + first.line();
      problems.error(keyPlace, NodeReplacer.join(path, key), key, "each key once", hint);
    } else if (value.isPresent()) {
      entries.put(key, new Entry(key, keyPlace, value.get()));
    } else {
      refused.add(key);
    }
  }

  MapNode build() {
    return new MapNode(place, path, entries, refused);
  }
}
