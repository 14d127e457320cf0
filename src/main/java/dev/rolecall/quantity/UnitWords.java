package dev.rolecall.quantity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that people write after an amount, "75 hours" or "2 days", and how many of a unit one
 * of them is: a business day is 8 business hours. A word that could be several amounts of a unit is
 * not among them.
 */
public final class UnitWords {

  private static final double WEEKS_PER_MONTH = 4.345;
  private static final double DAY_HOURS = 8;
  private static final double WEEK_DAYS = 5;

  /** The one name of each word, by every way to write it. */
  private static final Map<String, String> NAMES =
      names(
          "minute: min mins minute minutes",
          "hour: h hr hrs hour hours",
          "day: d day days",
          "week: w wk wks week weeks",
          "month: mo mos mth month months",
          "quarter: qtr quarter quarters",
          "year: y yr yrs year years annum",
          "dollar: dollar dollars usd bucks",
          "person: person people head heads fte ftes employee employees attorney attorneys lawyer"
              + " lawyers paralegal paralegals manager managers assistant assistants staff",
          "matter: matter matters case cases file files",
          "lead: lead leads inquiry inquiries enquiry enquiries",
          "point: point points pts");

  private static final Map<String, String> ADVERBS =
      Map.of("daily", "/day", "weekly", "/week", "monthly", "/month", "annually", "/year");

  /** Adjectives that change no amount: the hours and days of a firm are business hours and days. */
  private static final Pattern IDLE =
      Pattern.compile("\\b(?:business|working|work|billable|open|full-time|new|of|each)\\b");

  private static final Pattern RATE = Pattern.compile("\\b(?:per|a|an|every|p)\\b\\.?|/");

  private static final Map<Unit, Map<String, Double>> FACTORS = factors();

  private UnitWords() {}

  private static Map<String, String> names(String... lines) {
    Map<String, String> names = new HashMap<>();
    for (String line : lines) {
      String name = line.substring(0, line.indexOf(':'));
      List.of(line.substring(name.length() + 2).split(" ")).forEach(one -> names.put(one, name));
    }
    return Map.copyOf(names);
  }

  private static Map<Unit, Map<String, Double>> factors() {
    Map<Unit, Map<String, Double>> all = new EnumMap<>(Unit.class);
    all.put(Unit.HOURS, Map.of("hour", 1.0, "minute", 1 / 60.0, "day", DAY_HOURS));
    all.put(
        Unit.HOURS_PER_WEEK,
        Map.of(
            "hour",
            1.0,
            "hour/week",
            1.0,
            "/week",
            1.0,
            "hour/day",
            WEEK_DAYS,
            "day/week",
            DAY_HOURS,
            "hour/month",
            1 / WEEKS_PER_MONTH,
            "hour/year",
            1 / 52.0));
    all.put(Unit.DAYS, Map.of("day", 1.0, "week", WEEK_DAYS));
    all.put(Unit.MONTHS, Map.of("month", 1.0, "quarter", 3.0, "year", 12.0));
    all.put(Unit.DOLLARS, Map.of("dollar", 1.0));
    all.put(Unit.DOLLARS_PER_HOUR, Map.of("dollar", 1.0, "dollar/hour", 1.0, "/hour", 1.0));
    all.put(
        Unit.DOLLARS_PER_YEAR,
        Map.of(
            "dollar", 1.0, "dollar/year", 1.0, "/year", 1.0, "dollar/month", 12.0, "/month", 12.0));
    all.put(Unit.SHARE, Map.of("/year", 1.0));
    all.put(Unit.HEADS, Map.of("person", 1.0));
    all.put(Unit.MATTERS, Map.of("matter", 1.0));
    all.put(
        Unit.LEADS_PER_MONTH,
        Map.of(
            "lead",
            1.0,
            "lead/month",
            1.0,
            "/month",
            1.0,
            "lead/week",
            WEEKS_PER_MONTH,
            "/week",
            WEEKS_PER_MONTH,
            "lead/year",
            1 / 12.0,
            "/year",
            1 / 12.0));
    all.put(Unit.POINTS, Map.of("point", 1.0));
    return all;
  }

  /** How many of a unit one of what the words name is; empty where they do not name one amount. */
  public static OptionalDouble factor(Unit unit, String words) {
    Double factor =
        words.isBlank() ? Double.valueOf(1) : FACTORS.getOrDefault(unit, Map.of()).get(name(words));
    return factor == null ? OptionalDouble.empty() : OptionalDouble.of(factor);
  }

  /** Whether the words name some amount, if not one of the unit. */
  public static boolean areKnown(String words) {
    return Stream.of(name(words).split("/"))
        .allMatch(part -> part.isEmpty() || NAMES.containsValue(part));
  }

  /** "hrs per week" is hour/week. */
  private static String name(String words) {
    String plain = " " + words.toLowerCase(Locale.ROOT).replace("p.a.", "annually") + " ";
    for (Map.Entry<String, String> adverb : ADVERBS.entrySet()) {
      plain = plain.replace(" " + adverb.getKey() + " ", adverb.getValue());
    }
    String rates = RATE.matcher(IDLE.matcher(plain).replaceAll(" ")).replaceAll("/");
    return Stream.of(rates.split("/", -1))
        .map(String::strip)
        .map(part -> part.replaceFirst("^(?:case|legal) (?=manager|assistant)", ""))
        .map(part -> Optional.ofNullable(NAMES.get(part)).orElse(part))
        .collect(Collectors.joining("/"));
  }

  /** Every word that may be written after a number, for a schema to know. */
  public static List<String> all() {
    return Stream.of(
            NAMES.keySet().stream(),
            ADVERBS.keySet().stream(),
            Stream.of("business working work billable open full-time new of each".split(" ")),
            Stream.of("per a an every p p.a. case legal".split(" ")))
        .flatMap(words -> words)
        .distinct()
        .sorted()
        .toList();
  }
}
