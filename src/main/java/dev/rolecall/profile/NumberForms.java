package dev.rolecall.profile;

import dev.rolecall.document.Limits;
import dev.rolecall.profile.Input.Kind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ways to write a number, as definitions of a JSON Schema that inputs refer to. */
final class NumberForms {

  private static final String RANGE = "_or_range";
  private static final double SMALLEST = 1e-6;

  private NumberForms() {}

  /** The name of the definition of one number. */
  static String exact(Limits limits) {
    String sign = limits.minExcluded() ? "positive_" : limits.min() < 0 ? "signed_" : "";
    return sign + (limits.share() ? "share" : "number");
  }

  /** The name of the definition of a number or a range. */
  static String orRange(Limits limits) {
    return exact(limits) + RANGE;
  }

  /** The definitions that the catalog needs, by name. */
  static Map<String, Object> all() {
    Map<String, Object> forms = new LinkedHashMap<>();
    Arrays.stream(Input.values())
        .filter(input -> input.isNumber() || input.kind() == Kind.EXACT)
        .map(Input::limits)
        .forEach(
            limits -> {
              forms.putIfAbsent(exact(limits), one(limits));
              forms.putIfAbsent(orRange(limits), oneOrRange(limits));
            });
    return forms;
  }

  private static Map<String, Object> one(Limits limits) {
    String example = limits.share() ? "35% or 0.35" : "90";
    Map<String, Object> text = matching(new NumberPattern(limits).number());
    return anyOf("One number, such as " + example + ".", bounded(limits), text);
  }

  private static Map<String, Object> oneOrRange(Limits limits) {
    NumberPattern pattern = new NumberPattern(limits);
    String description =
        limits.share()
            ? "A share: 35%, 0.35, a range 20%..50%, about ~35%, or {low: 20%, likely: 35%, high:"
                + " 50%}."
            : "A number: 90, a range 60..110, about ~90, or {low: 60, likely: 90, high: 110}.";
    return anyOf(
        description,
        ProfileSchema.reference(exact(limits)),
        described("A range.", matching(pattern.range())),
        described("About: .75 to 1.25 times.", matching(pattern.about())),
        described("In this order: low <= likely <= high.", threePoints(limits)));
  }

  private static Map<String, Object> anyOf(String description, Object... forms) {
    return described(description, Map.of("anyOf", List.of(forms)));
  }

  private static Map<String, Object> described(String description, Map<String, Object> schema) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("description", description);
    described.putAll(schema);
    return described;
  }

  private static Map<String, Object> bounded(Limits limits) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "number");
    schema.put("minimum", limits.minExcluded() ? SMALLEST : limits.min());
    schema.put("maximum", limits.share() ? 1.0 : limits.max());
    if (!limits.minExcluded()) {
      schema.put("not", tooSmall());
    }
    return schema;
  }

  /** Numbers so near to 0 that they are slips, but not 0 itself. */
  private static Map<String, Object> tooSmall() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("exclusiveMinimum", -SMALLEST);
    schema.put("exclusiveMaximum", SMALLEST);
    schema.put("not", Map.of("const", 0));
    return schema;
  }

  private static Map<String, Object> matching(String pattern) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "string");
    schema.put("pattern", pattern);
    return schema;
  }

  private static Map<String, Object> threePoints(Limits limits) {
    List<String> points = List.of("low", "likely", "high");
    Map<String, Object> properties = new LinkedHashMap<>();
    points.forEach(point -> properties.put(point, ProfileSchema.reference(exact(limits))));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("properties", properties);
    schema.put("required", points);
    schema.put("additionalProperties", false);
    return schema;
  }
}
