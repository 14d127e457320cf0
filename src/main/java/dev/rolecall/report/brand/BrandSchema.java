package dev.rolecall.report.brand;

import dev.rolecall.document.Json;
import dev.rolecall.document.JsonSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schema of brand files, for editors; the reader alone judges contrast and pictures. */
public final class BrandSchema {

  private static final String COLOR = "^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$";

  private BrandSchema() {}

  /** The schema, with a line feed at the end. */
  public static String text() {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("name", text("Who sends the page: your name, as its heading shows it.", "\\S"));
    keys.put("logo", text("A local picture: PNG, JPEG or SVG, at most 256 KiB.", "\\S"));
    keys.put("accent", text("The color of the page, such as '#0a5f68', in quotes.", COLOR));
    keys.put("accent_dark", text("The same at night; else it is made from accent.", COLOR));
    keys.put("contact", text("How to reach you; at the end of the page.", ""));
    keys.put("disclaimer", text("What to say at the end of the page.", ""));
    Map<String, Object> schema =
        JsonSchema.head("brand", "Rolecall brand", "Under whose name a page goes out.");
    schema.putAll(
        JsonSchema.schema(
            "properties", keys, "required", List.of("name"), "additionalProperties", false));
    return Json.document(schema);
  }

  private static Map<String, Object> text(String description, String pattern) {
    Map<String, Object> text = JsonSchema.schema("description", description, "type", "string");
    if (!pattern.isEmpty()) {
      text.put("pattern", pattern);
    }
    return text;
  }
}
