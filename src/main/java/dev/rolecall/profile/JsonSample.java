package dev.rolecall.profile;

import dev.rolecall.document.DocumentReader;
import dev.rolecall.document.JsonTree;
import dev.rolecall.document.ListNode;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import dev.rolecall.document.ScalarNode;

/** Writes a sample value, which is YAML, as the JSON that an editor takes it for. */
final class JsonSample {

  private JsonSample() {}

  /** Writes it as the next item or member's value. */
  static void item(JsonTree json, String yaml) {
    Node node = DocumentReader.readValue("sample", "", yaml).root().orElseThrow();
    node(json, node);
  }

  private static void node(JsonTree json, Node node) {
    if (node instanceof MapNode map) {
      json.object(
          () ->
              map.entries()
                  .forEach((key, entry) -> json.member(key, () -> node(json, entry.value()))));
    } else if (node instanceof ListNode list) {
      json.items(list.items(), item -> node(json, item));
    } else {
      scalar(json, ((ScalarNode) node).text());
    }
  }

  private static void scalar(JsonTree json, String text) {
    if (text.matches("-?[0-9]+(\\.[0-9]+)?")) {
      json.item(Double.parseDouble(text));
    } else {
      json.item(text);
    }
  }
}
