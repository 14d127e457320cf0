package dev.rolecall.profile;

import dev.rolecall.document.JsonTree;
import dev.rolecall.document.Limits;
import java.util.List;

/** What may be written for an input, by its kind, as members of a JSON Schema. */
final class InputForms {

  private final JsonTree json;
  private final InputWords words;

  InputForms(JsonTree json, InputWords words) {
    this.json = json;
    this.words = words;
  }

  /** The members that say what may be written for an input. */
  void form(Input input) {
    switch (input.kind()) {
      case NUMBER -> json.text("$ref", NumberForms.orRange(input.limits()));
      case EXACT -> json.text("$ref", NumberForms.exact(input.limits()));
      case WORD -> new WordForms(json).members(input.words());
      case TEXT -> text();
      case AREA_SHARES -> areas();
      case DUTIES -> list("#/$defs/duty");
      case OPTIONS -> list("#/$defs/option");
    }
  }

  /** A name may be 2024 or true: it is a text all the same. */
  private void text() {
    json.texts("type", List.of("string", "number", "boolean"));
    json.text("pattern", "\\S");
  }

  private void areas() {
    Limits share = Limits.share("a share");
    json.text("type", "object");
    json.object(
        "properties",
        () ->
            words
                .areas()
                .forEach(
                    area -> json.object(area, () -> json.text("$ref", NumberForms.exact(share)))));
    json.whole("minProperties", 1);
    json.flag("additionalProperties", false);
  }

  private void list(String word) {
    Runnable one = () -> json.object(() -> json.text("$ref", word));
    Runnable several =
        () ->
            json.object(
                () -> {
                  json.text("type", "array");
                  json.object("items", () -> json.text("$ref", word));
                });
    json.array("anyOf", List.of(one, several), Runnable::run);
  }

  /** Writes the definitions that forms refer to. */
  void define() {
    new NumberForms(json).define();
    json.object("duty", () -> new WordForms(json).members(words.duties()));
    json.object("option", () -> new WordForms(json).members(words.options()));
  }
}
