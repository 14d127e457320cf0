package dev.rolecall.document;

import dev.rolecall.document.Node.ScalarNode;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Estimate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads numbers as people write them: {@code 90}, {@code 35%}, {@code 60..110}, {@code ~90} or a
 * map of low, likely and high. Every fault becomes a located problem.
 */
public final class NumberReader {

  private static final double ABOUT_LOW = 0.75;
  private static final double ABOUT_HIGH = 1.25;
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?([0-9]{1,40}(\\.[0-9]{0,40})?|\\.[0-9]{1,40})([eE][+-]?[0-9]{1,3})?");
  private static final Pattern DECORATED =
      Pattern.compile("\\s*\\$?\\s*([+-]?[0-9][0-9,_]*(?:\\.[0-9]+)?)\\s*([kK])?\\s*");

  private final Limits limits;
  private final Problems problems;

  private NumberReader(Limits limits, Problems problems) {
    this.limits = limits;
    this.problems = problems;
  }

  /** One exact number; empty if it is none, and then the problems say why. */
  public static Optional<Double> number(Node node, Limits limits, Problems problems) {
    NumberReader reader = new NumberReader(limits, problems);
    if (!(node instanceof ScalarNode scalar)) {
      reader.refuse(node, "");
      return Optional.empty();
    }
    return reader.bounded(node, scalar.text().strip());
  }

  /** A number or a range; empty if it is none, and then the problems say why. */
  public static Optional<Estimate> estimate(Node node, Limits limits, Problems problems) {
    return new NumberReader(limits, problems).estimate(node);
  }

  private Optional<Estimate> estimate(Node node) {
    if (node instanceof MapNode map) {
      return threePoints(map);
    }
    if (!(node instanceof ScalarNode scalar)) {
      refuse(node, "write 90, 60..110, ~90 or {low: 60, likely: 90, high: 110}");
      return Optional.empty();
    }
    String text = scalar.text().strip();
    int dots = text.indexOf("..");
    if (dots >= 0) {
      return range(node, text.substring(0, dots).strip(), text.substring(dots + 2).strip());
    }
    if (text.startsWith("~")) {
      return bounded(node, text.substring(1).strip()).map(this::about);
    }
    return bounded(node, text).map(Estimate::exact);
  }

  private Estimate about(double value) {
    double one = limits.cut(value * ABOUT_LOW);
    double other = limits.cut(value * ABOUT_HIGH);
    return one <= other ? new Estimate(one, value, other) : new Estimate(other, value, one);
  }

  private Optional<Estimate> range(Node node, String lowText, String highText) {
    if (limits.share() && highText.endsWith("%") && !lowText.endsWith("%")) {
      refuse(node, "write " + lowText + "%.." + highText);
      return Optional.empty();
    }
    Optional<Double> low = bounded(node, lowText);
    Optional<Double> high = low.isPresent() ? bounded(node, highText) : Optional.empty();
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    if (low.get() > high.get()) {
      refuse(node, "the lower number comes first: write " + highText + ".." + lowText);
      return Optional.empty();
    }
    return Optional.of(Estimate.between(low.get(), high.get()));
  }

  private Optional<Estimate> threePoints(MapNode map) {
    Fields fields = Fields.of(map, problems);
    Optional<Double> low = fields.number("low", limits);
    Optional<Double> likely = fields.number("likely", limits);
    Optional<Double> high = fields.number("high", limits);
    fields.refuseOthers();
    if (low.isEmpty() || likely.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    if (low.get() > likely.get() || likely.get() > high.get()) {
      String found =
          Stream.of(low, likely, high)
              .map(one -> Decimals.exact(one.get()))
              .collect(Collectors.joining(", "));
      problems.error(map, found, "low <= likely <= high", "");
      return Optional.empty();
    }
    return Optional.of(new Estimate(low.get(), likely.get(), high.get()));
  }

  private Optional<Double> bounded(Node node, String text) {
    Optional<Double> value = parse(text);
    if (value.isEmpty()) {
      refuse(node, decorationHint(text));
      return value;
    }
    if (!limits.admits(value.get())) {
      refuse(node, shareHint(text, value.get()));
      return Optional.empty();
    }
    return value;
  }

  private Optional<Double> parse(String text) {
    boolean percent = limits.share() && text.endsWith("%");
    String digits = percent ? text.substring(0, text.length() - 1).strip() : text;
    if (!NUMBER.matcher(digits).matches()) {
      return Optional.empty();
    }
    double value = Double.parseDouble(digits);
    boolean bareShare = limits.share() && !percent;
    return !Double.isFinite(value) || (bareShare && value > 1)
        ? Optional.empty()
        : Optional.of(percent ? value / 100 : value);
  }

  private String shareHint(String text, double value) {
    return limits.share() && !text.endsWith("%") && value > 1 ? "write " + text + "%" : "";
  }

  private String decorationHint(String text) {
    if (limits.share() && NUMBER.matcher(text).matches()) {
      return "write " + text + "%";
    }
    Matcher matcher = DECORATED.matcher(text);
    if (matcher.matches()) {
      String digits = matcher.group(1).replaceAll("[,_]", "");
      return "write " + digits + (matcher.group(2) == null ? "" : "000");
    }
    if (text.endsWith("%") && NUMBER.matcher(text.substring(0, text.length() - 1)).matches()) {
      return "this is not a share: write the number itself";
    }
    return text.indexOf('-') > 0 ? "a range is written with two dots: 60..110" : "";
  }

  private void refuse(Node node, String hint) {
    problems.error(node, describe(node), limits.expected(), hint);
  }

  static String describe(Node node) {
    return node instanceof ScalarNode scalar
        ? scalar.text()
        : node instanceof MapNode ? "a map" : "a list";
  }
}
