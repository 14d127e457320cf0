package dev.rolecall.profile;

import dev.rolecall.document.JsonTree;
import dev.rolecall.rulebook.Figures.Prior;
import dev.rolecall.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The JSON Schema of profiles, 2020-12, for editors: what may be written where, with what the
 * catalogue says of it. What needs several values at once (shares that add up, a range in order) is
 * left to the reader, as are duplicate keys, tabs, anchors and the like.
 */
public final class ProfileSchema {

  private static final String ID = "urn:rolecall:profile:1";

  private final JsonTree json;
  private final InputWords words;
  private final SampleValue samples;
  private final InputForms forms;

  private ProfileSchema(JsonTree json, Rulebook rulebook) {
    this.json = json;
    this.words = new InputWords(rulebook);
    this.samples = new SampleValue(rulebook);
    this.forms = new InputForms(json, words);
  }

  /** Writes the schema, with the words and priors of a rulebook, and a line feed at the end. */
  public static void write(Rulebook rulebook, Appendable out) {
    try (JsonTree json = new JsonTree(out)) {
      json.object(new ProfileSchema(json, rulebook)::root);
    }
  }

  private void root() {
    json.text("$schema", "https://json-schema.org/draft/2020-12/schema");
    json.text("$id", ID);
    json.text("title", "Rolecall firm profile");
    json.text(
        "description",
        "What a law firm tells of itself, for advice on whom to hire next. Words may be written in"
            + " any case, and with hyphens for underscores.");
    map("");
    json.object("$defs", forms::define);
  }

  private void map(String prefix) {
    json.text("type", "object");
    json.object(
        "properties",
        () -> {
          if (prefix.isEmpty()) {
            json.object(ProfileReader.VERSION_KEY, this::version);
          }
          InputPaths.keysUnder(prefix).forEach(key -> json.object(key, () -> at(prefix + key)));
        });
    List<String> required = required(prefix);
    if (!required.isEmpty()) {
      json.texts("required", required);
    }
    json.flag("additionalProperties", false);
  }

  private static List<String> required(String prefix) {
    List<String> required = new ArrayList<>();
    if (prefix.isEmpty()) {
      required.add(ProfileReader.VERSION_KEY);
    }
    InputPaths.keysUnder(prefix).stream()
        .filter(key -> InputPaths.isRequired(prefix + key))
        .forEach(required::add);
    return required;
  }

  private void version() {
    json.text("title", "format version");
    json.text("description", "The version of the profile format. Required.");
    json.array(
        "enum",
        List.<Runnable>of(
            () -> json.item(Double.parseDouble(ProfileReader.VERSION)),
            () -> json.item(ProfileReader.VERSION)),
        Runnable::run);
  }

  private void at(String path) {
    Input.at(path).ifPresentOrElse(this::input, () -> section(path));
  }

  private void section(String path) {
    json.text("title", path.substring(path.lastIndexOf('.') + 1).replace('_', ' '));
    map(path + ".");
    if (path.equals("priorities")) {
      json.object("not", this::allZero);
    }
  }

  /** Priorities that are 0 one and all say nothing. */
  private void allZero() {
    List<String> keys = List.copyOf(InputPaths.keysUnder("priorities."));
    json.object(
        "properties", () -> keys.forEach(key -> json.object(key, () -> json.number("const", 0))));
    json.texts("required", keys);
  }

  private void input(Input input) {
    json.text("title", input.label());
    json.text("description", input.question() + " " + input.help() + " " + words.sentences(input));
    forms.form(input);
    standard(input).ifPresent(value -> json.member("default", () -> JsonSample.item(json, value)));
    json.array("examples", samples.several(input), value -> JsonSample.item(json, value));
  }

  /** What holds if nothing is written, where that is one value. */
  private Optional<String> standard(Input input) {
    Optional<Prior> prior = samples.prior(input).filter(found -> found.per().isEmpty());
    if (input.kind() == InputKind.AREA_SHARES) {
      return prior.flatMap(Prior::word).map(area -> "{" + area + ": 100%}");
    }
    return prior
        .flatMap(Prior::word)
        .or(
            () ->
                prior
                    .flatMap(Prior::value)
                    .filter(value -> value.isExact())
                    .map(value -> SampleValue.written(input, value.likely())))
        .or(() -> samples.weight(input).map(weight -> SampleValue.written(input, weight)));
  }
}
