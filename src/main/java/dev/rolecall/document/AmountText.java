package dev.rolecall.document;

import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.UnitWords;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One number as a person writes it: {@code 90}, {@code $90k}, {@code two and a half}, {@code 35%}
 * or {@code 2 days}, with the words that it was written with.
 *
 * @param value in the unit that is asked for
 * @param marks whether it says more than digits: k, a percent sign, a unit
 * @param tail what follows the digits
 */
record AmountText(double value, boolean marks, String tail) {

  private static final String DIGITS =
      "(?:[0-9]{1,3}(?:[,_][0-9]{3}){1,6}(?:\\.[0-9]{0,40})?"
          + "|(?:[0-9]{1,40}(?:\\.[0-9]{0,40})?|\\.[0-9]{1,40})(?:[eE][+-]?[0-9]{1,3})?)";

  /** An amount: a sign, dollars, digits or a word, thousands or millions, a unit. */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?i)([+-]?)\\s*(\\$?)\\s*([+-]?)("
              + DIGITS
              + "|[a-z]+(?:-[a-z]+)?(?: and a half)?)\\s*(k\\b|thousand\\b|grand\\b|m\\b|mm\\b|mil\\b|million\\b)?"
              + "\\s*(%|percent\\b|per cent\\b|pct\\b)?\\s*([a-z/. -]{0,40})");

  private static final Pattern ONE_IN = Pattern.compile("(?i)(?:1|one) (?:in|out of) ([0-9]{1,3})");
  private static final Pattern FRACTION = Pattern.compile("([0-9]{1,2})/([0-9]{1,3})");
  private static final double THIRD = Decimals.tenDigits(1 / 3.0);

  private static final Map<String, Double> WORDS = words();

  /** Words of shares alone. */
  private static final Map<String, Double> PARTS =
      Map.of(
          "half", 0.5,
          "a third", THIRD,
          "one third", THIRD,
          "two thirds", 2 * THIRD,
          "a quarter", 0.25,
          "one quarter", 0.25,
          "three quarters", 0.75,
          "all", 1.0,
          "none", 0.0);

  private static Map<String, Double> words() {
    Map<String, Double> words = new HashMap<>();
    String[] small =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen")
            .split(" ");
    for (int n = 0; n < small.length; n++) {
      words.put(small[n], (double) n);
    }
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    for (int n = 0; n < tens.length; n++) {
      words.put(tens[n], 20.0 + 10 * n);
      for (int one = 1; one < 10; one++) {
        words.put(tens[n] + "-" + small[one], 20.0 + 10 * n + one);
      }
    }
    words.putAll(Map.of("none", 0.0, "no", 0.0, "half", 0.5, "dozen", 12.0, "hundred", 100.0));
    return Map.copyOf(words);
  }

  /** Every word that a number may hold, but the names of units, for a schema to know. */
  static List<String> vocabulary() {
    return Stream.of(
            WORDS.keySet().stream(),
            PARTS.keySet().stream(),
            Stream.of(
                "about around roughly approximately approx circa ca or so ish between and from to"
                    .split(" ")),
            Stream.of(
                "low likely high in out k thousand grand m mm mil million percent per cent pct"
                    .split(" ")))
        .flatMap(words -> words)
        .flatMap(words -> Stream.of(words.split("[ -]")))
        .distinct()
        .sorted()
        .toList();
  }

  /** Reads one number; empty where it is none, or could be two. */
  static Optional<AmountText> read(String written, Limits limits) {
    if (limits.share() && part(written).isPresent()) {
      return part(written).map(value -> new AmountText(value, true, ""));
    }
    Optional<Matcher> found =
        NumberText.match(AMOUNT, written.replaceFirst("(?i)^an? (?=dozen|hundred)", ""));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Matcher matcher = found.get();
    boolean percent = matcher.group(6) != null;
    boolean dollars = !matcher.group(2).isEmpty();
    boolean twoSigns = !matcher.group(1).isEmpty() && !matcher.group(3).isEmpty();
    OptionalDouble number = digits(matcher.group(4));
    OptionalDouble scale = scale(matcher.group(5), limits);
    OptionalDouble factor = UnitWords.factor(limits.unit(), matcher.group(7).strip());
    boolean right =
        number.isPresent()
            && scale.isPresent()
            && factor.isPresent()
            && !twoSigns
            && percent == (percent && limits.share())
            && dollars == (dollars && limits.unit().isMoney())
            && !(limits.share() && matcher.group(5) != null);
    if (!right) {
      return Optional.empty();
    }
    double sign = (matcher.group(1) + matcher.group(3)).equals("-") ? -1 : 1;
    double plain = sign * number.getAsDouble();
    double times = scale.getAsDouble() * factor.getAsDouble();
    double scaled = times == 1 ? plain : rounded(plain * times);
    boolean finite = Double.isFinite(scaled);
    boolean tooLarge = limits.share() && !percent && scaled > 1;
    String tail = matcher.group().substring(matcher.end(4));
    return finite && !tooLarge
        ? Optional.of(new AmountText(percent ? scaled / 100 : scaled, !tail.isBlank(), tail))
        : Optional.empty();
  }

  /** What was worked out, in the ten digits that a profile holds. */
  private static double rounded(double value) {
    return Double.isFinite(value) ? Decimals.tenDigits(value) : value;
  }

  private static OptionalDouble digits(String written) {
    String word = written.toLowerCase(Locale.ROOT);
    boolean half = word.endsWith(" and a half");
    String whole = half ? word.substring(0, word.length() - " and a half".length()) : word;
    if (Character.isDigit(whole.charAt(0)) || whole.startsWith(".")) {
      return OptionalDouble.of(Double.parseDouble(whole.replaceAll("[,_]", "")));
    }
    Double value = WORDS.get(whole);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(half ? value + 0.5 : value);
  }

  private static OptionalDouble scale(String written, Limits limits) {
    String word = written == null ? "" : written.toLowerCase(Locale.ROOT);
    return switch (word) {
      case "" -> OptionalDouble.of(1);
      case "k", "thousand", "grand" -> OptionalDouble.of(1_000);
      default -> limits.unit().isMoney() ? OptionalDouble.of(1_000_000) : OptionalDouble.empty();
    };
  }

  /** "half", "1/3" and "1 in 5" as shares. */
  private static Optional<Double> part(String written) {
    Optional<Matcher> fraction = NumberText.match(ONE_IN, written);
    if (fraction.isPresent()) {
      return quotient(1, Integer.parseInt(fraction.get().group(1)));
    }
    fraction = NumberText.match(FRACTION, written);
    return fraction.isPresent()
        ? quotient(
            Integer.parseInt(fraction.get().group(1)), Integer.parseInt(fraction.get().group(2)))
        : Optional.ofNullable(PARTS.get(written.toLowerCase(Locale.ROOT)));
  }

  private static Optional<Double> quotient(int part, int whole) {
    return whole == 0 || part > whole
        ? Optional.empty()
        : Optional.of(Decimals.tenDigits((double) part / whole));
  }

  /** Whether a text is an amount of something else than what is asked for. */
  static boolean isOfAnotherUnit(String text) {
    Optional<Matcher> found = NumberText.match(AMOUNT, text);
    return found.isPresent()
        && digits(found.get().group(4)).isPresent()
        && !found.get().group(7).isBlank()
        && UnitWords.areKnown(found.get().group(7));
  }
}
