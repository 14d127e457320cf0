package dev.rolecall.document;

import dev.rolecall.document.Node.ScalarNode;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Estimate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads numbers as people write them: {@code 90}, {@code $90k}, {@code 35%}, {@code 60..110},
 * {@code ~90}, {@code 2 days} or a map of low, likely and high. Every fault becomes a located
 * problem.
 */
public final class NumberReader {

  static final String NO_TEXT = "an empty text";

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
      reader.problems.error(node, describe(node), limits.expected(), "");
      return Optional.empty();
    }
    NumberText.Result read = NumberText.number(scalar.text(), limits);
    return reader.take(scalar, read).map(Estimate::likely);
  }

  /** A number or a range; empty if it is none, and then the problems say why. */
  public static Optional<Estimate> estimate(Node node, Limits limits, Problems problems) {
    return new NumberReader(limits, problems).estimate(node);
  }

  /** A number or a range, which can be read, as a profile writes it in the fewest characters. */
  public static String written(Node node, Limits limits) {
    return node instanceof ScalarNode scalar
        ? NumberText.estimate(scalar.text(), limits).written()
        : estimate(node, limits, new Problems())
            .map(value -> NumberText.threePoints(value, limits).written())
            .orElse("");
  }

  /** Every word that a number may be written with, but the names of units. */
  public static List<String> words() {
    return AmountText.vocabulary();
  }

  private Optional<Estimate> estimate(Node node) {
    if (node instanceof MapNode map) {
      return threePoints(map);
    }
    if (!(node instanceof ScalarNode scalar)) {
      String hint = "write 90, 60..110, ~90 or {low: 60, likely: 90, high: 110}";
      problems.error(node, describe(node), limits.expected(), hint);
      return Optional.empty();
    }
    return take(scalar, NumberText.estimate(scalar.text(), limits));
  }

  private Optional<Estimate> take(ScalarNode node, NumberText.Result read) {
    if (read.value().isEmpty()) {
      problems.error(node, describe(node), limits.expected(), read.hint(), read.instead());
    }
    return read.value();
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

  static String describe(Node node) {
    return node instanceof ScalarNode scalar
        ? (scalar.text().isEmpty() ? NO_TEXT : scalar.text())
        : node instanceof MapNode ? "a map" : "a list";
  }
}
