package dev.rolecall.rulebook;

import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import dev.rolecall.document.Node.ListNode;
import dev.rolecall.document.Node.ScalarNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The numbers of the default rulebook, each by its path: {@code parameters/drain/value}. */
final class Leaves {

  private Leaves() {}

  static Map<String, String> numbers() {
    Map<String, String> found = new LinkedHashMap<>();
    RulebookReader.PARTS.forEach(part -> collect("", RulebookReader.part(part), found));
    return found;
  }

  private static void collect(String path, Node node, Map<String, String> found) {
    if (node instanceof MapNode map) {
      map.entries()
          .values()
          .forEach(
              entry ->
                  collect(
                      path.isEmpty() ? entry.key() : path + "/" + entry.key(),
                      entry.value(),
                      found));
    } else if (node instanceof ListNode list) {
      for (int i = 0; i < list.items().size(); i++) {
        collect(path + "/" + i, list.items().get(i), found);
      }
    } else if (node instanceof ScalarNode scalar && scalar.text().matches("-?[0-9.]+")) {
      found.put(path, scalar.text());
    }
  }
}
