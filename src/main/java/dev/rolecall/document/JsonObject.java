package dev.rolecall.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON object that Rolecall wrote itself, read back. Members that are null or of another type
 * than asked for are missing.
 */
public final class JsonObject {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final Map<String, Object> members;

  private JsonObject(Map<String, Object> members) {
    this.members = members;
  }

  /** The object that a text is; empty if it is anything else, or cut short. */
  public static Optional<JsonObject> read(String text) {
    try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      JsonObject object = new JsonObject(members(in));
      return in.nextToken() == null ? Optional.of(object) : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static Map<String, Object> members(JsonParser in) {
    Map<String, Object> members = new LinkedHashMap<>();
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = in.currentName();
      in.nextToken();
      members.put(name, value(in));
    }
    return members;
  }

  private static Object value(JsonParser in) {
    return switch (in.currentToken()) {
      case START_OBJECT -> new JsonObject(members(in));
      case START_ARRAY -> items(in);
      case VALUE_STRING -> in.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getNumberValue();
      case VALUE_TRUE, VALUE_FALSE -> in.getBooleanValue();
      default -> null;
    };
  }

  private static List<Object> items(JsonParser in) {
    List<Object> items = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(in));
    }
    return items;
  }

  /** A member that is a text. */
  public Optional<String> text(String name) {
    return get(name, String.class);
  }

  /** A member that is a number. */
  public Optional<Double> number(String name) {
    return get(name, Number.class).map(Number::doubleValue);
  }

  /** A member that is a whole number. */
  public Optional<Long> whole(String name) {
    Object value = members.get(name);
    boolean fits = value instanceof Integer || value instanceof Long;
    return fits ? Optional.of(((Number) value).longValue()) : Optional.empty();
  }

  /** A member that is an object. */
  public Optional<JsonObject> object(String name) {
    return get(name, JsonObject.class);
  }

  /** The texts of a member that is an array, in order. */
  public List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (Object item : get(name, List.class).orElse(List.of())) {
      if (item instanceof String text) {
        texts.add(text);
      }
    }
    return List.copyOf(texts);
  }

  /** The members that are numbers, in order. */
  public Map<String, Double> numbers() {
    Map<String, Double> numbers = new LinkedHashMap<>();
    members.forEach(
        (name, value) -> {
          if (value instanceof Number number) {
            numbers.put(name, number.doubleValue());
          }
        });
    return Collections.unmodifiableMap(numbers);
  }

  private <T> Optional<T> get(String name, Class<T> type) {
    Object value = members.get(name);
    return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
  }
}
