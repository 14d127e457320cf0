package dev.rolecall.document;

import java.util.function.BinaryOperator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Copies JSON that is known to be sound, with some of its texts replaced. */
public final class JsonCopy {

  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private JsonCopy() {}

  /**
   * The same JSON, byte for byte but for what is replaced.
   *
   * @param replace what to write for a text, from its pointer ("/firm/name") and itself: letters,
   *     digits and blanks, so that nothing has to be escaped
   */
  public static String of(String json, BinaryOperator<String> replace) {
    StringBuilder copy = new StringBuilder();
    int copied = 0;
    try (JsonParser from = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      while (from.nextToken() != null) {
        if (from.currentToken() != JsonToken.VALUE_STRING) {
          continue;
        }
        String text = from.getString();
        String other = replace.apply(from.streamReadContext().pathAsPointer().toString(), text);
        if (!other.equals(text)) {
          int start = (int) from.currentTokenLocation().getCharOffset();
          copy.append(json, copied, start).append('"').append(other).append('"');
          copied = (int) from.currentLocation().getCharOffset();
        }
      }
    }
    return copy.append(json, copied, json.length()).toString();
  }
}
