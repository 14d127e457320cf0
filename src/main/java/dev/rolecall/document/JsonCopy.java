package dev.rolecall.document;

import java.util.function.BinaryOperator;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Copies JSON that is known to be sound, with some of its texts replaced. */
public final class JsonCopy {

  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private JsonCopy() {}

  /**
   * The same JSON, laid out as {@link JsonTree} does, numbers digit by digit.
   *
   * @param replace what to write for a text, from its pointer ("/firm/name") and itself
   */
  public static String of(String json, BinaryOperator<String> replace) {
    StringBuilder copy = new StringBuilder();
    try (JsonParser from = FACTORY.createParser(ObjectReadContext.empty(), json);
        JsonTree to = new JsonTree(copy)) {
      while (from.nextToken() != null) {
        token(from, to.generator(), replace);
      }
    }
    return copy.toString();
  }

  private static void token(JsonParser from, JsonGenerator to, BinaryOperator<String> replace) {
    JsonToken token = from.currentToken();
    if (token == JsonToken.VALUE_STRING) {
      String pointer = from.streamReadContext().pathAsPointer().toString();
      to.writeString(replace.apply(pointer, from.getString()));
    } else if (token.isNumeric()) {
      to.writeNumber(from.getString());
    } else {
      to.copyCurrentEvent(from);
    }
  }
}
