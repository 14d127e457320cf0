package dev.rolecall.profile;

import dev.rolecall.document.JsonTree;
import dev.rolecall.document.Limits;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ways to write a number, as definitions of a JSON Schema that inputs refer to. */
final class NumberForms {

  private static final String RANGE = "_or_range";
  private static final double SMALLEST = 1e-6;

  private final JsonTree json;

  NumberForms(JsonTree json) {
    this.json = json;
  }

  /** What {@code $ref} has for one number. */
  static String exact(Limits limits) {
    return "#/$defs/" + name(limits);
  }

  /** What {@code $ref} has for a number or a range. */
  static String orRange(Limits limits) {
    return exact(limits) + RANGE;
  }

  private static String name(Limits limits) {
    String sign = limits.minExcluded() ? "positive_" : limits.min() < 0 ? "signed_" : "";
    return sign + (limits.share() ? "share" : "number");
  }

  /** Writes the definitions that the catalogue needs. */
  void define() {
    Map<String, Limits> forms = new LinkedHashMap<>();
    Arrays.stream(Input.values())
        .filter(input -> input.isNumber() || input.kind() == InputKind.EXACT)
        .forEach(input -> forms.putIfAbsent(name(input.limits()), input.limits()));
    forms.forEach(this::define);
  }

  private void define(String name, Limits limits) {
    NumberPattern pattern = new NumberPattern(limits);
    String examples = limits.share() ? "35% or 0.35" : "90";
    json.object(
        name,
        () -> {
          json.text("description", "One number, such as " + examples + ".");
          json.array(
              "anyOf",
              List.<Runnable>of(() -> bounded(limits), () -> matching("", pattern.number())),
              Runnable::run);
        });
    json.object(
        name + RANGE,
        () -> {
          json.text("description", describe(limits));
          json.array(
              "anyOf",
              List.<Runnable>of(
                  () -> json.object(() -> json.text("$ref", exact(limits))),
                  () -> matching("A range.", pattern.range()),
                  () -> matching("About: .75 to 1.25 times.", pattern.about()),
                  () -> threePoints(limits)),
              Runnable::run);
        });
  }

  private static String describe(Limits limits) {
    return limits.share()
        ? "A share: 35%, 0.35, a range 20%..50%, about ~35%, or {low: 20%, likely: 35%, high: 50%}."
        : "A number: 90, a range 60..110, about ~90, or {low: 60, likely: 90, high: 110}.";
  }

  private void bounded(Limits limits) {
    json.object(
        () -> {
          json.text("type", "number");
          json.number("minimum", limits.minExcluded() ? SMALLEST : limits.min());
          json.number("maximum", limits.share() ? 1 : limits.max());
          if (!limits.minExcluded()) {
            json.object("not", this::tooSmall);
          }
        });
  }

  /** Numbers next to 0 but not 0 are slips. */
  private void tooSmall() {
    json.number("exclusiveMinimum", -SMALLEST);
    json.number("exclusiveMaximum", SMALLEST);
    json.object("not", () -> json.number("const", 0));
  }

  private void matching(String description, String pattern) {
    json.object(
        () -> {
          if (!description.isEmpty()) {
            json.text("description", description);
          }
          json.text("type", "string");
          json.text("pattern", pattern);
        });
  }

  private void threePoints(Limits limits) {
    List<String> points = List.of("low", "likely", "high");
    json.object(
        () -> {
          json.text("description", "In this order: low <= likely <= high.");
          json.text("type", "object");
          json.object(
              "properties",
              () ->
                  points.forEach(
                      point -> json.object(point, () -> json.text("$ref", exact(limits)))));
          json.texts("required", points);
          json.flag("additionalProperties", false);
        });
  }
}
