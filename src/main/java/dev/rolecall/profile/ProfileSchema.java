package dev.rolecall.profile;

import static dev.rolecall.document.JsonSchema.schema;

import dev.rolecall.document.DocumentReader;
import dev.rolecall.document.Json;
import dev.rolecall.document.JsonSchema;
import dev.rolecall.document.Limits;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import dev.rolecall.document.Node.ListNode;
import dev.rolecall.document.Node.ScalarNode;
import dev.rolecall.profile.Input.Kind;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.rulebook.Figures.Prior;
import dev.rolecall.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The JSON Schema of profiles, 2020-12, for editors: what may be written where, in the words of the
 * catalog. The reader alone checks what needs several values at once (shares that add up, a range
 * in order), duplicate keys, tabs, anchors and the like.
 */
public final class ProfileSchema {

  private static final String DESCRIPTION =
      "What a law firm says about itself, for advice on which role to hire next. Words may be written"
          + " in any case, and with hyphens for underscores.";

  private static final Map<String, String> SECTIONS =
      Map.ofEntries(
          Map.entry("firm", "What the firm is: its attorneys, staff, practice and fees."),
          Map.entry("firm.staff", "How many of each kind of support staff work here."),
          Map.entry("firm.staff_load", "What share of the staff's week is filled with work."),
          Map.entry("caseload", "How many matters there are, and how many come in."),
          Map.entry("drafting", "How much drafting waits, and who does it."),
          Map.entry("client_response", "How long clients wait, and what they were promised."),
          Map.entry("coordination", "How late tasks and milestones are."),
          Map.entry("attorney_time", "Where the attorneys' week goes."),
          Map.entry("economics", "What an hour, a matter and a hire are worth or cost."),
          Map.entry("readiness", "How ready the firm is for a hire."),
          Map.entry("priorities", "What matters how much; only the ratios count."),
          Map.entry("expect", "What `rolecall check` compares the verdict with."));

  private final InputGuide guide;

  private ProfileSchema(Rulebook rulebook) {
    guide = new InputGuide(rulebook);
  }

  /** The schema, with the words and priors of a rulebook, and a line feed at the end. */
  public static String text(Rulebook rulebook) {
    return Json.document(new ProfileSchema(rulebook).root());
  }

  private Map<String, Object> root() {
    Map<String, Object> schema = JsonSchema.head("profile", "Rolecall firm profile", DESCRIPTION);
    schema.putAll(map(""));
    Map<String, Object> forms = NumberForms.all();
    forms.put("duty", WordForms.one(guide.duties(), Map.of()));
    forms.put("option", WordForms.one(guide.options(), Synonyms.of(Input.EXPECT_NEVER)));
    forms.put("ignored", WordForms.ignored());
    schema.put("$defs", forms);
    return schema;
  }

  private Map<String, Object> map(String prefix) {
    Map<String, Object> properties = new LinkedHashMap<>();
    if (prefix.isEmpty()) {
      properties.put(ProfileReader.VERSION_KEY, version());
    }
    Input.keysUnder(prefix).forEach(key -> properties.put(key, at(prefix + key)));
    List<String> required =
        properties.keySet().stream().filter(key -> isRequired(prefix + key)).toList();
    Map<String, Object> schema = schema("type", "object", "properties", properties);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("additionalProperties", false);
    return schema;
  }

  private static boolean isRequired(String path) {
    return Input.under(path).stream().anyMatch(Input::isRequired);
  }

  private static Map<String, Object> version() {
    String version = ProfileReader.VERSION;
    Map<String, Object> schema =
        titled("format version", "The version of the profile format; 1 if left out.");
    schema.put("enum", List.of(Integer.valueOf(version), version));
    return schema;
  }

  private static Map<String, Object> titled(String title, String description) {
    return schema("title", title, "description", description);
  }

  private Map<String, Object> at(String path) {
    return Input.at(path).map(this::input).orElseGet(() -> section(path));
  }

  private Map<String, Object> section(String path) {
    String title = path.substring(path.lastIndexOf('.') + 1).replace('_', ' ');
    Map<String, Object> schema = titled(title, SECTIONS.getOrDefault(path, title));
    schema.putAll(map(path + "."));
    if (path.equals("priorities")) {
      schema.put("not", allZero());
    }
    return schema;
  }

  /** Priorities of which every one is 0. */
  private static Map<String, Object> allZero() {
    Map<String, Object> zeros = new LinkedHashMap<>();
    Input.keysUnder("priorities.").forEach(key -> zeros.put(key, Map.of("const", 0)));
    return schema("properties", zeros, "required", List.copyOf(zeros.keySet()));
  }

  private Map<String, Object> input(Input input) {
    String description = input.question() + " " + input.help() + " " + guide.sentences(input);
    Map<String, Object> schema = titled(input.label(), description);
    schema.put(
        "anyOf",
        forms(input, description).stream()
            .map(form -> explained(form, input.label(), description))
            .toList());
    fallback(input).ifPresent(yaml -> schema.put("default", value(yaml)));
    schema.put("examples", guide.samples(input).stream().map(ProfileSchema::value).toList());
    return schema;
  }

  /**
   * A form with the words of its input, and its items and members likewise: an editor shows the
   * words of the form that a value has in the place of the input's own.
   */
  private static Map<String, Object> explained(Map<?, ?> form, String title, String description) {
    Map<String, Object> schema = titled(title, description);
    form.forEach((name, value) -> schema.put((String) name, value));
    if (form.get("items") instanceof Map<?, ?> items) {
      schema.put("items", explained(items, title, description));
    }
    if (form.get("properties") instanceof Map<?, ?> properties) {
      Map<String, Object> members = new LinkedHashMap<>();
      properties.forEach(
          (name, member) -> {
            String words = ((String) name).replace('_', ' ');
            members.put((String) name, explained((Map<?, ?>) member, words, description));
          });
      schema.put("properties", members);
    }
    return schema;
  }

  /** What may be written for an input; but for a text, that nobody knows. */
  private List<Map<String, Object>> forms(Input input, String description) {
    List<Map<String, Object>> forms = new ArrayList<>();
    switch (input.kind()) {
      case NUMBER -> forms.add(reference(NumberForms.orRange(input.limits())));
      case EXACT -> forms.add(reference(NumberForms.exact(input.limits())));
      case WORD -> forms.addAll(words(input, description));
      case CHOICE -> forms.addAll(choice(input, description));
      case CHOICE_OR_SHARES -> {
        forms.addAll(choice(input, description));
        forms.addAll(shares(input, input.words()));
      }
      case DATE -> forms.add(WordForms.day());
      case TEXT ->
          Stream.of("string", "number", "boolean").forEach(type -> forms.add(WordForms.text(type)));
      case AREA_SHARES -> forms.addAll(shares(input, guide.areas()));
      case DUTIES -> forms.addAll(oneOrSeveral("duty"));
      case OPTIONS -> forms.addAll(oneOrSeveral("option"));
      case SEVERITIES -> forms.add(WordForms.severities());
      case IGNORED -> forms.addAll(oneOrSeveral("ignored"));
    }
    if (input.kind() != Kind.TEXT && !input.isExpectation()) {
      forms.add(schema("const", ProfileReader.UNKNOWN));
    }
    return forms;
  }

  static Map<String, Object> reference(String definition) {
    return Map.of("$ref", "#/$defs/" + definition);
  }

  private static List<Map<String, Object>> shares(Input input, Collection<String> words) {
    Map<String, Object> share = reference(NumberForms.exact(Limits.share("a share")));
    Map<String, Object> properties = new LinkedHashMap<>();
    words.forEach(word -> properties.put(word, share));
    Map<String, Object> schema = schema("type", "object", "properties", properties);
    schema.put("propertyNames", WordForms.spelled(words, Synonyms.of(input)));
    schema.putAll(schema("minProperties", 1, "additionalProperties", share));
    return List.of(schema, WordForms.shares(input, words));
  }

  private static List<Map<String, Object>> oneOrSeveral(String definition) {
    Map<String, Object> several = schema("type", "array", "items", reference(definition));
    return List.of(reference(definition), several);
  }

  /** A word; where the owner is not sure, a list of them. */
  private static List<Map<String, Object>> choice(Input input, String description) {
    Map<String, Object> item = WordForms.one(input.words(), Synonyms.of(input));
    Map<String, Object> list = schema("type", "array", "items", item);
    list.putAll(schema("minItems", 1, "uniqueItems", true));
    List<Map<String, Object>> forms = new ArrayList<>(words(input, description));
    forms.add(list);
    forms.add(WordForms.several(input));
    return forms;
  }

  /**
   * Each word with what it means, for an editor to complete, and every spelling that is read. The
   * description of a word has the input's too, as an editor shows it in that one's place.
   */
  private static List<Map<String, Object>> words(Input input, String description) {
    List<Map<String, Object>> forms = new ArrayList<>();
    for (String word : input.words()) {
      Map<String, Object> one = schema("const", word);
      input
          .meaning(word)
          .ifPresent(meaning -> one.put("description", word + ": " + meaning + " " + description));
      forms.add(one);
    }
    forms.add(WordForms.spelled(input.words(), Synonyms.of(input)));
    return forms;
  }

  /** What is assumed if nothing is written, where that is one value; as YAML. */
  private Optional<String> fallback(Input input) {
    Optional<Prior> prior = guide.prior(input).filter(found -> found.per().isEmpty());
    Optional<String> word = prior.flatMap(Prior::word);
    if (input.kind() == Kind.AREA_SHARES) {
      return word.map(area -> "{" + area + ": 100%}");
    }
    Optional<Estimate> exact = prior.flatMap(Prior::value).filter(Estimate::isExact);
    Optional<Double> number = exact.map(Estimate::likely).or(() -> guide.weight(input));
    return word.or(() -> number.map(value -> InputGuide.written(input, value)));
  }

  /** A value that is written as YAML, as an editor sees it. */
  private static Object value(String yaml) {
    return value(DocumentReader.readValue("sample", "", yaml).root().orElseThrow());
  }

  private static Object value(Node node) {
    if (node instanceof MapNode map) {
      Map<String, Object> values = new LinkedHashMap<>();
      map.entries().forEach((key, entry) -> values.put(key, value(entry.value())));
      return values;
    }
    if (node instanceof ListNode list) {
      return list.items().stream().map(ProfileSchema::value).toList();
    }
    String text = ((ScalarNode) node).text();
    return text.matches("-?[0-9]+(\\.[0-9]+)?") ? (Object) Double.valueOf(text) : text;
  }
}
