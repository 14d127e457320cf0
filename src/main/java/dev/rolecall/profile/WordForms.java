package dev.rolecall.profile;

import static dev.rolecall.document.JsonSchema.schema;

import dev.rolecall.profile.CheckRule.Severity;
import dev.rolecall.quantity.Identified;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways to write words, as parts of a JSON Schema: in any case, and by their other names. */
final class WordForms {

  private static final List<String> RULES = Identified.ids(CheckRule.values());

  private static final Pattern LETTER = Pattern.compile("[\\p{Lu}\\p{Ll}]");

  private WordForms() {}

  /** Shares in words: "family", or "injury 80%, the rest family". */
  static Map<String, Object> shares(Input input, Collection<String> words) {
    String amount = "([0-9.]+\\s*%?|[Hh]alf|[Tt]he rest|[Rr]est)";
    String word = "(" + anySpelling(words, Synonyms.of(input)) + ")";
    String one =
        "(" + amount + "(\\s+of)?\\s+" + word + "|" + word + "([\\s:(]+" + amount + "\\)?)?)";
    String more = "(\\s*([,;+]|\\s[Aa][Nn][Dd]\\s)\\s*" + one + ")*";
    return schema("type", "string", "pattern", "^\\s*" + one + more + "\\s*$");
  }

  /** Several words, where the owner is not sure: "none or partial". */
  static Map<String, Object> several(Input input) {
    String word = "(" + anySpelling(input.words(), Synonyms.of(input)) + ")";
    String several = "^\\s*" + word + "(\\s*(,|\\s[Oo][Rr]\\s)\\s*" + word + ")+\\s*$";
    return schema("type", "string", "pattern", several);
  }

  /** One of some words: a list for an editor to complete, and every spelling that is read. */
  static Map<String, Object> one(Collection<String> words, Map<String, String> others) {
    return schema("anyOf", List.of(Map.of("enum", List.copyOf(words)), spelled(words, others)));
  }

  static Map<String, Object> spelled(Collection<String> words, Map<String, String> others) {
    String pattern = "^\\s*(" + anySpelling(words, others) + ")\\s*$";
    return schema("type", "string", "pattern", pattern);
  }

  /** The words in every case, and what else they are called. */
  private static String anySpelling(Collection<String> words, Map<String, String> others) {
    Stream<String> also =
        others.entrySet().stream()
            .filter(other -> words.contains(other.getValue()))
            .map(Map.Entry::getKey);
    return Stream.concat(words.stream(), also)
        .distinct()
        .map(WordForms::anyCase)
        .collect(Collectors.joining("|"));
  }

  static String anyCase(String word) {
    String literal = word.replaceAll("[\\\\^$.|?*+()\\[\\]{}/]", "\\\\$0");
    return LETTER
        .matcher(literal)
        .replaceAll(
            m ->
                "[" + m.group().toUpperCase(Locale.ROOT) + m.group().toLowerCase(Locale.ROOT) + "]")
        .replaceAll("[_-]", "[_\\\\s-]");
  }

  /** A text; a name such as 2024 or true is one too. */
  static Map<String, Object> text(String type) {
    Map<String, Object> text = schema("type", type);
    if (type.equals("string")) {
      text.put("pattern", "\\S");
    }
    return text;
  }

  /** A day of the calendar. */
  static Map<String, Object> day() {
    return schema("type", "string", "pattern", "^" + StatedValues.DAY.pattern() + "$");
  }

  /** How severe some of what `rolecall check` finds is. */
  static Map<String, Object> severities() {
    Map<String, Object> severity = one(Identified.ids(Severity.values()), Map.of());
    Map<String, Object> properties = new LinkedHashMap<>();
    RULES.forEach(rule -> properties.put(rule, severity));
    Map<String, Object> severities = schema("type", "object", "properties", properties);
    severities.put("propertyNames", spelled(RULES, Map.of()));
    severities.put("additionalProperties", severity);
    return severities;
  }

  /** A finding that is accepted for a while. */
  static Map<String, Object> ignored() {
    Map<String, Object> properties =
        schema(
            "rule", one(RULES, Map.of()),
            "reason", text("string"),
            "until", day());
    Map<String, Object> ignored = schema("type", "object", "properties", properties);
    ignored.put("required", List.copyOf(properties.keySet()));
    ignored.put("additionalProperties", false);
    return ignored;
  }
}
