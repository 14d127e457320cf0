package dev.rolecall.document;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the JSON Schemas of the files that people write have in common. */
public final class JsonSchema {

  private JsonSchema() {}

  /** A part of a schema: names and values by turns, in that order. */
  public static Map<String, Object> schema(Object... members) {
    Map<String, Object> schema = new LinkedHashMap<>();
    for (int i = 0; i < members.length; i += 2) {
      schema.put((String) members[i], members[i + 1]);
    }
    return schema;
  }

  /** The head of a schema, 2020-12, of the first version of a kind of file. */
  public static Map<String, Object> head(String kind, String title, String description) {
    return schema(
        "$schema",
        "https://json-schema.org/draft/2020-12/schema",
        "$id",
        "urn:rolecall:" + kind + ":1",
        "title",
        title,
        "description",
        description,
        "type",
        "object");
  }
}
