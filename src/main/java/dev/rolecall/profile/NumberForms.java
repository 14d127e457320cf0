package dev.rolecall.profile;

import static dev.rolecall.document.JsonSchema.schema;

import dev.rolecall.document.Limits;
import dev.rolecall.document.NumberReader;
import dev.rolecall.profile.Input.Kind;
import dev.rolecall.quantity.UnitWords;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ways to write a number, as definitions of a JSON Schema that inputs refer to. The regular
 * expressions of texts match what {@link dev.rolecall.document.NumberReader} accepts, within the
 * limits as far as digits show them. Of a number with an exponent and of one with words ("2 days",
 * "$90k") they check the form only, and of a range not that the lower end comes first.
 *
 * <p>No form has a description: an editor would show it in the place of the input's own.
 */
final class NumberForms {

  private static final String RANGE = "_or_range";
  private static final List<String> THOUSANDS =
      List.of("k", "thousand", "grand", "m", "mm", "mil", "million");

  private static final String EXPONENT = "[eE][+-]?[0-9]{1,3}";

  private final Limits limits;

  private NumberForms(Limits limits) {
    this.limits = limits;
  }

  /** The name of the definition of one number. */
  static String exact(Limits limits) {
    String sign = limits.minExcluded() ? "positive_" : limits.min() < 0 ? "signed_" : "";
    return sign + (limits.share() ? "share" : limits.unit().isMoney() ? "dollars" : "number");
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
              NumberForms form = new NumberForms(limits);
              forms.putIfAbsent(exact(limits), form.one());
              forms.putIfAbsent(orRange(limits), form.oneOrRange());
            });
    return forms;
  }

  private Map<String, Object> one() {
    return Map.of("anyOf", List.of(bounded(), matching(number()), matching(words())));
  }

  private Map<String, Object> oneOrRange() {
    return Map.of(
        "anyOf",
        List.of(
            ProfileSchema.reference(exact(limits)),
            matching(range()),
            matching(about()),
            threePoints()));
  }

  private Map<String, Object> bounded() {
    double least = limits.minExcluded() ? Limits.SMALLEST : limits.min();
    double most = limits.share() ? 1.0 : limits.max();
    Map<String, Object> schema = schema("type", "number", "minimum", least, "maximum", most);
    if (!limits.minExcluded()) {
      // Numbers so near to 0 that they are slips, but not 0 itself.
      Map<String, Object> small =
          schema("exclusiveMinimum", -Limits.SMALLEST, "exclusiveMaximum", Limits.SMALLEST);
      small.put("not", Map.of("const", 0));
      schema.put("not", small);
    }
    return schema;
  }

  private static Map<String, Object> matching(String pattern) {
    return schema("type", "string", "pattern", pattern);
  }

  private Map<String, Object> threePoints() {
    List<String> points = List.of("low", "likely", "high");
    Map<String, Object> properties = new LinkedHashMap<>();
    points.forEach(point -> properties.put(point, ProfileSchema.reference(exact(limits))));
    Map<String, Object> schema = schema("type", "object", "properties", properties);
    schema.putAll(schema("required", points, "additionalProperties", false));
    return schema;
  }

  /** One number: "90", "35%". */
  private String number() {
    return whole(any(0));
  }

  /** About a number: "~90". */
  private String about() {
    return whole("~\\s*" + any(0));
  }

  /** A range: "60..110" or "60-110"; of shares "20..50%" too, but not ".2..50%". */
  private String range() {
    String between = "\\s*(\\.\\.(?!\\.)|-|\u2013)\\s*";
    String plain = any(1) + between + plain(0);
    String unmarked = either(zero(1), "[+-]?(0{1,30}|0{0,30}[1-9][0-9]{0,2}(\\.[0-9]{1,40})?)");
    return whole(
        limits.share()
            ? either(plain, either(percent(1), unmarked) + between + percent(0))
            : plain);
  }

  /** A number or a range in words, or with dollars, commas or units. */
  private String words() {
    String word =
        Stream.concat(NumberReader.words().stream(), UnitWords.all().stream())
            .distinct()
            .filter(one -> !limits.share() || !THOUSANDS.contains(one))
            .sorted()
            .map(WordForms::anyCase)
            .collect(Collectors.joining("|"));
    String sign = limits.unit().isMoney() ? "$" : limits.share() ? "%" : "";
    String comma = limits.share() ? "" : ",_";
    String letterOrComma = "(?=.*[A-Za-z$]|[^,_]*[0-9][,_][0-9]{3}(?![0-9]))";
    String character = "[0-9." + comma + "\\s~/+\u00b1\u2013" + sign + "-]";
    return "^"
        + letterOrComma
        + either(character, "(?<![A-Za-z])" + either(word) + "(?![A-Za-z])")
        + "+$";
  }

  private static String whole(String pattern) {
    return "^\\s*" + pattern + "\\s*$";
  }

  private String any(int leastDecimals) {
    return limits.share()
        ? either(plain(leastDecimals), percent(leastDecimals))
        : plain(leastDecimals);
  }

  /** A bare number; of shares at most 1, even where 1000% is allowed. */
  private String plain(int leastDecimals) {
    int digits = limits.share() ? 0 : 9;
    return signed(digits, digits, 5, leastDecimals);
  }

  private String percent(int leastDecimals) {
    int digits = limits.max() > 1 ? 3 : 2;
    return signed(digits, 2, 3, leastDecimals) + "\\s*%";
  }

  /**
   * A number with or without a sign.
   *
   * @param digits the most is a 1 with so many zeros
   * @param negativeDigits the same for negative numbers
   * @param zeros how many zeros may follow the point of the smallest number
   * @param leastDecimals 1 where the number must not end in a point, as two points follow
   */
  private String signed(int digits, int negativeDigits, int zeros, int leastDecimals) {
    String nonzero = nonzero(digits, zeros, leastDecimals);
    if (limits.minExcluded()) {
      return "\\+?" + nonzero;
    }
    String zero = zero(leastDecimals);
    String negative =
        limits.min() < 0 ? either(nonzero(negativeDigits, zeros, leastDecimals), zero) : zero;
    return either("\\+?" + either(nonzero, zero), "-" + negative);
  }

  private static String nonzero(int digits, int zeros, int leastDecimals) {
    String decimals = "(\\.[0-9]{" + leastDecimals + ",40})?";
    String noDecimals = "(\\.0{" + leastDecimals + ",40})?";
    String most = "0{0,30}1" + (digits == 0 ? "" : "0{" + digits + "}") + noDecimals;
    String small = "0{0,39}\\.0{0," + zeros + "}[1-9][0-9]{0,34}";
    String exponent = "([0-9]{1,40}" + decimals + "|\\.[0-9]{1,40})" + EXPONENT;
    return digits == 0
        ? either(small, most, exponent)
        : either("0{0,30}[1-9][0-9]{0," + (digits - 1) + "}" + decimals, small, most, exponent);
  }

  private static String zero(int leastDecimals) {
    return "(0{1,40}(\\.0{" + leastDecimals + ",40})?|\\.0{1,40})";
  }

  private static String either(String... patterns) {
    return "(" + String.join("|", patterns) + ")";
  }
}
