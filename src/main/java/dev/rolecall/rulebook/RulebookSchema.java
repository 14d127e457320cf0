package dev.rolecall.rulebook;

import dev.rolecall.document.Json;
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

  private static final Map<String, String> SECTIONS =
      Map.ofEntries(
          Map.entry("grades", "What the grades of evidence mean."),
          Map.entry("sources", "Publications that values rest on."),
          Map.entry("claims", "What the sources say."),
          Map.entry("parameters", "Numbers of the model."),
          Map.entry("priors", "What is assumed of an input that a firm does not state."),
          Map.entry("practice_areas", "Hours that a matter takes a month, and what it brings."),
          Map.entry("kpis", "When a KPI is calm, and when it is critical."),
          Map.entry("needs", "What holds a firm back, and the KPIs that show it."),
          Map.entry("categories", "The four parts of a score, and what they weigh."),
          Map.entry("roles", "Who can be hired: pay, and what they take over."),
          Map.entry("options", "What to hire: a list of roles."),
          Map.entry("engagements", "How an option can be hired: part time, full time, two."),
          Map.entry("durability", "What makes a hire less likely to last."),
          Map.entry("gates", "Hard limits."),
          Map.entry("conditions", "What must hold for a hire to be advised."),
          Map.entry("money", "What a hire costs and brings."),
          Map.entry("measures", "What to do before or instead of a hire."));

  private final Map<String, Object> definitions = new LinkedHashMap<>();

  private RulebookSchema() {}

  /** The schema, with the ids and keys of a rulebook, and a line feed at the end. */
  public static String text(Rulebook rulebook) {
    return Json.document(new RulebookSchema().root(rulebook.tree()));
  }

  private Map<String, Object> root(MapNode tree) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("rulebook", described("The version of the format.", Map.of("const", 1)));
    tree.entries().forEach((key, entry) -> keys.putIfAbsent(key, section(key, entry.value())));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:rolecall:rulebook:1");
    schema.put("title", "Rolecall rulebook");
    schema.put("description", "Changes to the default rulebook, merged over it entry by entry.");
    schema.put("type", "object");
    schema.put("properties", keys);
    schema.put("required", List.of("rulebook"));
    schema.put("additionalProperties", false);
    schema.put("$defs", definitions);
    return schema;
  }

  private static Map<String, Object> described(String description, Map<String, Object> schema) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("description", description);
    all.putAll(schema);
    return all;
  }

  /** A section of entries by id; anything else as it is. */
  private Map<String, Object> section(String key, Node node) {
    String description = SECTIONS.getOrDefault(key, key.replace('_', ' '));
    boolean entries =
        node instanceof MapNode map
            && map.entries().values().stream().allMatch(one -> one.value() instanceof MapNode);
    if (!entries) {
      return described(description, form(List.of(node)));
    }
    MapNode map = (MapNode) node;
    List<Node> all = map.entries().values().stream().map(MapNode.Entry::value).toList();
    definitions.put(key, form(all));
    Map<String, Object> reference = Map.of("$ref", "#/$defs/" + key);
    Map<String, Object> ids = new LinkedHashMap<>();
    map.entries()
        .forEach((id, entry) -> ids.put(id, described(label(id, entry.value()), reference)));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", ids);
    schema.put("additionalProperties", reference);
    return described(description, schema);
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
      Map<String, Object> array = new LinkedHashMap<>();
      array.put("type", "array");
      if (!items.isEmpty()) {
        array.put("items", form(items));
      }
      forms.add(array);
    }
    if (!maps.isEmpty()) {
      forms.add(map(maps));
    }
    return forms.size() == 1 ? forms.get(0) : Map.of("anyOf", forms);
  }

  private Map<String, Object> map(List<MapNode> maps) {
    Set<String> keys = new LinkedHashSet<>();
    maps.forEach(map -> keys.addAll(map.entries().keySet()));
    Map<String, Object> properties = new LinkedHashMap<>();
    for (String key : keys) {
      properties.put(key, form(maps.stream().flatMap(map -> map.get(key).stream()).toList()));
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    return schema;
  }
}
