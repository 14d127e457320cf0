package dev.rolecall.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON object that Rolecall wrote itself, read back. Members that are null or of another type
 * than asked for are missing.
 */
public final class JsonObject {

  private final MapNode members;

  private JsonObject(MapNode members) {
    this.members = members;
  }

  /** The object that a text is; empty if it is anything else, or cut short. */
  public static Optional<JsonObject> read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    DocumentReader.Reading reading = JsonReader.read("", bytes);
    return reading.problems().hasErrors()
        ? Optional.empty()
        : reading.root().flatMap(JsonObject::of);
  }

  private static Optional<JsonObject> of(Node node) {
    return node instanceof MapNode map ? Optional.of(new JsonObject(map)) : Optional.empty();
  }

  /** A member that is a text. */
  public Optional<String> text(String name) {
    return members.get(name).flatMap(JsonObject::text);
  }

  private static Optional<String> text(Node node) {
    return node instanceof ScalarNode scalar && !scalar.plain()
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  /** A member that is a number. */
  public Optional<Double> number(String name) {
    return members.get(name).flatMap(JsonObject::digits).map(Double::valueOf);
  }

  /** A member that is a whole number. */
  public Optional<Long> whole(String name) {
    return members
        .get(name)
        .flatMap(JsonObject::digits)
        .filter(digits -> digits.matches("-?[0-9]{1,18}"))
        .map(Long::valueOf);
  }

  /** What a number is written as: of what is plain, only true and false are none. */
  private static Optional<String> digits(Node node) {
    return node instanceof ScalarNode scalar
            && scalar.plain()
            && !scalar.text().equals("true")
            && !scalar.text().equals("false")
        ? Optional.of(scalar.text())
        : Optional.empty();
  }

  /** A member that is an object. */
  public Optional<JsonObject> object(String name) {
    return members.get(name).flatMap(JsonObject::of);
  }

  /** The texts of a member that is an array, in order. */
  public List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    if (members.get(name).orElse(members) instanceof ListNode list) {
      list.items().forEach(item -> text(item).ifPresent(texts::add));
    }
    return List.copyOf(texts);
  }

  /** The members that are numbers, in order. */
  public Map<String, Double> numbers() {
    Map<String, Double> numbers = new LinkedHashMap<>();
    for (MapNode.Entry entry : members.entries().values()) {
      digits(entry.value()).ifPresent(text -> numbers.put(entry.key(), Double.valueOf(text)));
    }
    return Collections.unmodifiableMap(numbers);
  }
}
