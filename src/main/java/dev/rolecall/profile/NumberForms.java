package dev.rolecall.profile;

import static dev.rolecall.profile.ProfileSchema.schema;

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
    return schema("description", description, "anyOf", List.of(forms));
  }

  private static Map<String, Object> described(String description, Map<String, Object> schema) {
    Map<String, Object> described = schema("description", description);
    described.putAll(schema);
    return described;
  }

  private static Map<String, Object> bounded(Limits limits) {
    double least = limits.minExcluded() ? SMALLEST : limits.min();
    double most = limits.share() ? 1.0 : limits.max();
    Map<String, Object> schema = schema("type", "number", "minimum", least, "maximum", most);
    if (!limits.minExcluded()) {
      // Numbers so near to 0 that they are slips, but not 0 itself.
      Map<String, Object> small =
          schema("exclusiveMinimum", -SMALLEST, "exclusiveMaximum", SMALLEST);
      small.put("not", Map.of("const", 0));
      schema.put("not", small);
    }
    return schema;
  }

  private static Map<String, Object> matching(String pattern) {
    return schema("type", "string", "pattern", pattern);
  }

  private static Map<String, Object> threePoints(Limits limits) {
    List<String> points = List.of("low", "likely", "high");
    Map<String, Object> properties = new LinkedHashMap<>();
    points.forEach(point -> properties.put(point, ProfileSchema.reference(exact(limits))));
    Map<String, Object> schema = schema("type", "object", "properties", properties);
    schema.putAll(schema("required", points, "additionalProperties", false));
    return schema;
  }
}
