package dev.rolecall.rulebook;

import dev.rolecall.document.Json;
import dev.rolecall.document.JsonSchema;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import dev.rolecall.document.Node.ListNode;
import dev.rolecall.document.Node.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The JSON Schema of rulebooks that change the default one, for editors: every section, the ids in
 * it, and the keys that its entries have, taken from a rulebook itself. The reader alone judges the
 * values.
 */
public final class RulebookSchema {

  private static final Map<String, Object> TEXT = Map.of("type", "string");

  private final RulebookGuide guide = RulebookGuide.read();
  private final Map<String, Object> definitions = new LinkedHashMap<>();

  private RulebookSchema() {}

  /** The schema, with the ids and keys of a rulebook, and a line feed at the end. */
  public static String text(Rulebook rulebook) {
    return Json.document(new RulebookSchema().root(rulebook.tree()));
  }

  private Map<String, Object> root(MapNode tree) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("rulebook", described(guide.head().get("rulebook"), Map.of("const", 1)));
    tree.entries().forEach((key, entry) -> keys.putIfAbsent(key, section(key, entry.value())));
    guide.head().forEach((key, text) -> keys.putIfAbsent(key, described(text, TEXT)));
    Map<String, Object> schema =
        JsonSchema.head(
            "rulebook",
            "Rolecall rulebook",
            "Changes to the default rulebook, merged over it entry by entry.");
    schema.putAll(
        JsonSchema.schema(
            "properties",
            keys,
            "required",
            List.of("rulebook"),
            "additionalProperties",
            false,
            "$defs",
            definitions));
    return schema;
  }

  private static Map<String, Object> described(String description, Map<String, Object> schema) {
    Map<String, Object> all = JsonSchema.schema("description", description);
    all.putAll(schema);
    return all;
  }

  /** A section of entries by id; anything else as it is. */
  private Map<String, Object> section(String key, Node node) {
    String description =
        guide.sections().containsKey(key)
            ? guide.sections().get(key).about()
            : guide.head().get(key);
    boolean entries =
        node instanceof MapNode map
            && map.entries().values().stream().allMatch(one -> one.value() instanceof MapNode);
    if (!entries) {
      return described(description, form(List.of(node)));
    }
    MapNode map = (MapNode) node;
    List<Node> all = map.entries().values().stream().map(MapNode.Entry::value).toList();
    definitions.put(key, entry(key, all));
    Map<String, Object> reference = Map.of("$ref", "#/$defs/" + key);
    Map<String, Object> ids = new LinkedHashMap<>();
    map.entries()
        .forEach((id, entry) -> ids.put(id, described(label(id, entry.value()), reference)));
    Object others = guide.sections().get(key).isOpen() ? reference : (Object) false;
    return described(
        description,
        JsonSchema.schema("type", "object", "properties", ids, "additionalProperties", others));
  }

  /** An entry of a section, with what each of its keys means. */
  private Map<String, Object> entry(String section, List<Node> all) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties(all.stream().map(MapNode.class::cast).toList())
        .forEach((key, form) -> properties.put(key, described(guide.meaning(section, key), form)));
    guide
        .keys(section)
        .forEach((key, text) -> properties.putIfAbsent(key, described(text, Map.of())));
    return JsonSchema.schema("type", "object", "properties", properties);
  }

  private static String label(String id, Node entry) {
    return entry instanceof MapNode map && map.get("label").orElse(null) instanceof ScalarNode label
        ? label.text()
        : id.replace('_', ' ');
  }

  /** What some nodes of the same meaning look like. */
  private Map<String, Object> form(List<Node> nodes) {
    List<Map<String, Object>> forms = new ArrayList<>();
    if (nodes.stream().anyMatch(ScalarNode.class::isInstance)) {
      List.of("string", "number", "boolean").forEach(type -> forms.add(Map.of("type", type)));
    }
    List<Node> items = new ArrayList<>();
    List<MapNode> maps = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof ListNode list) {
        items.addAll(list.items());
      } else if (node instanceof MapNode map) {
        maps.add(map);
      }
    }
    if (nodes.stream().anyMatch(ListNode.class::isInstance)) {
      Map<String, Object> array = JsonSchema.schema("type", "array");
      if (!items.isEmpty()) {
        array.put("items", form(items));
      }
      forms.add(array);
    }
    if (!maps.isEmpty()) {
      forms.add(JsonSchema.schema("type", "object", "properties", properties(maps)));
    }
    return forms.size() == 1 ? forms.get(0) : Map.of("anyOf", forms);
  }

  private Map<String, Map<String, Object>> properties(List<MapNode> maps) {
    Set<String> keys = new LinkedHashSet<>();
    maps.forEach(map -> keys.addAll(map.entries().keySet()));
    Map<String, Map<String, Object>> properties = new LinkedHashMap<>();
    for (String key : keys) {
      properties.put(key, form(maps.stream().flatMap(map -> map.get(key).stream()).toList()));
    }
    return properties;
  }
}
