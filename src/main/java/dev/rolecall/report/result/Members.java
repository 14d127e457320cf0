package dev.rolecall.report.result;

import dev.rolecall.document.ListNode;
import dev.rolecall.document.MapNode;
import dev.rolecall.document.Node;
import dev.rolecall.document.Place;
import dev.rolecall.document.Problems;
import dev.rolecall.document.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The members of one object of a result. What is missing or of another kind is a problem at its
 * place; reading goes on with an empty value, so that one fault does not hide the next.
 */
final class Members {

  private static final String NUMBER = "a number";
  private static final String TEXT = "a text";
  private static final String OBJECT = "an object";
  private static final String LIST = "a list";

  private final Node node;
  private final Problems problems;

  Members(Node node, Problems problems) {
    this.node = node;
    this.problems = problems;
    if (!(node instanceof MapNode)) {
      refuse(node, OBJECT);
    }
  }

  private Map<String, MapNode.Entry> entries() {
    return node instanceof MapNode map ? map.entries() : Map.of();
  }

  private Optional<Node> node(String key) {
    return Optional.ofNullable(entries().get(key)).map(MapNode.Entry::value);
  }

  private Optional<Node> required(String key, String expected) {
    Optional<Node> found = node(key);
    if (found.isEmpty() && node instanceof MapNode) {
      Place place = node.place();
      String path = node.path().isEmpty() ? key : node.path() + "." + key;
      problems.error(place, path, "nothing", expected, "");
    }
    return found;
  }

  private void refuse(Node found, String expected) {
    String what =
        found instanceof ScalarNode scalar
            ? scalar.text()
            : found instanceof MapNode ? OBJECT : LIST;
    problems.error(found, what, expected, "");
  }

  /** Tells of a member whose value is none of those expected. */
  void refuse(String key, String expected) {
    node(key).ifPresent(found -> refuse(found, expected));
  }

  boolean has(String key) {
    return node(key).isPresent();
  }

  String text(String key) {
    return required(key, TEXT).flatMap(this::text).orElse("");
  }

  Optional<String> maybeText(String key) {
    return node(key).flatMap(this::text);
  }

  private Optional<String> text(Node found) {
    if (found instanceof ScalarNode scalar && !scalar.plain()) {
      return Optional.of(scalar.text());
    }
    refuse(found, TEXT);
    return Optional.empty();
  }

  double number(String key) {
    return required(key, NUMBER).flatMap(this::number).orElse(0.0);
  }

  Optional<Double> maybeNumber(String key) {
    return node(key).flatMap(this::number);
  }

  private Optional<Double> number(Node found) {
    if (found instanceof ScalarNode scalar && scalar.plain() && isNumber(scalar.text())) {
      double value = Double.parseDouble(scalar.text());
      if (Math.abs(value) <= Result.LARGEST) {
        return Optional.of(value);
      }
    }
    refuse(found, NUMBER);
    return Optional.empty();
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && !text.equals("true") && !text.equals("false");
  }

  /** A count or the number of a week. */
  int whole(String key) {
    double value = number(key);
    if (value < 0 || value > Integer.MAX_VALUE || value != Math.floor(value)) {
      refuse(key, "a whole number");
      return 0;
    }
    return (int) value;
  }

  Optional<Integer> maybeWhole(String key) {
    return has(key) ? Optional.of(whole(key)) : Optional.empty();
  }

  /** A number of any size with all its digits, as it is written. */
  String digits(String key) {
    Optional<Node> found = required(key, NUMBER);
    if (found.isPresent()
        && found.get() instanceof ScalarNode scalar
        && scalar.text().matches("-?[0-9]{1,19}")) {
      return scalar.text();
    }
    refuse(key, "a whole number");
    return "0";
  }

  boolean flag(String key) {
    Optional<Node> found = required(key, "true or false");
    if (found.isEmpty()) {
      return false;
    }
    boolean sound =
        found.get() instanceof ScalarNode scalar
            && scalar.plain()
            && scalar.text().matches("true|false");
    if (!sound) {
      refuse(found.get(), "true or false");
    }
    return sound && ((ScalarNode) found.get()).text().equals("true");
  }

  Members members(String key) {
    return maybe(required(key, OBJECT)).orElse(new Members(none(), new Problems()));
  }

  Optional<Members> maybeMembers(String key) {
    return maybe(node(key));
  }

  private Optional<Members> maybe(Optional<Node> found) {
    return found.map(value -> new Members(value, problems));
  }

  private Node none() {
    return new MapNode(node.place(), node.path(), Map.of());
  }

  private List<Node> items(String key) {
    Optional<Node> found = required(key, LIST);
    if (found.isPresent() && found.get() instanceof ListNode list) {
      return list.items();
    }
    found.ifPresent(other -> refuse(other, LIST));
    return List.of();
  }

  /** A list of objects, each read alike. */
  <T> List<T> list(String key, Function<Members, T> read) {
    return items(key).stream().map(item -> read.apply(new Members(item, problems))).toList();
  }

  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    items(key).forEach(item -> text(item).ifPresent(texts::add));
    return List.copyOf(texts);
  }

  List<Double> numbers(String key) {
    List<Double> numbers = new ArrayList<>();
    items(key).forEach(item -> number(item).ifPresent(numbers::add));
    return List.copyOf(numbers);
  }

  /** An object whose keys are ids, each value read alike. */
  <T> Map<String, T> each(String key, Function<Members, T> read) {
    Map<String, T> found = new LinkedHashMap<>();
    Members inner = members(key);
    inner.entries().forEach((id, e) -> found.put(id, read.apply(new Members(e.value(), problems))));
    return found;
  }

  /** An object whose keys are ids and whose values are texts. */
  Map<String, String> words(String key) {
    Map<String, String> found = new LinkedHashMap<>();
    Members inner = members(key);
    inner.entries().keySet().forEach(id -> found.put(id, inner.text(id)));
    return found;
  }

  /** An object whose keys are ids and whose values are numbers. */
  Map<String, Double> amounts() {
    Map<String, Double> found = new LinkedHashMap<>();
    entries().keySet().forEach(id -> found.put(id, number(id)));
    return found;
  }
}
