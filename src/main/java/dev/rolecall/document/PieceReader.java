package dev.rolecall.document;

import dev.rolecall.document.Piece.Form;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonToken;

/**
 * Finds where the values of a text stand, so that one can be replaced and all else kept. Only for a
 * text that {@link DocumentReader} read without an error.
 */
public final class PieceReader {

  private final YamlTokens tokens;
  private final SourceText text;
  private int points;
  private int offset;

  private PieceReader(YamlTokens tokens, SourceText text) {
    this.tokens = tokens;
    this.text = text;
  }

  /** The whole text, without a byte-order mark. */
  public static Piece read(String text) {
    SourceText source = SourceText.of("", text);
    ParserInput input = ParserInput.of(source, "", new Problems());
    try (YamlTokens tokens = YamlTokens.of(input.text(), source, 0)) {
      tokens.nextToken();
      return new PieceReader(tokens, source).piece("", -1);
    }
  }

  private int offset(int index) {
    if (index < points) {
      return text.text().offsetByCodePoints(0, index);
    }
    offset = text.text().offsetByCodePoints(offset, index - points);
    points = index;
    return offset;
  }

  private Piece piece(String path, int keyStart) {
    int start = offset(tokens.start());
    int key = keyStart < 0 ? start : keyStart;
    Form form = form(text.text().charAt(start));
    JsonToken token = tokens.currentToken();
    if (token.isScalarValue()) {
      return new Piece(path, key, start, offset(tokens.end()), form, List.of());
    }
    boolean flow = form == Form.FLOW;
    List<Piece> parts = new ArrayList<>();
    if (token == JsonToken.START_OBJECT) {
      entries(path, parts);
    } else {
      items(path, parts);
    }
    int end = flow || parts.isEmpty() ? offset(tokens.end()) : parts.get(parts.size() - 1).end();
    return new Piece(path, key, start, end, flow ? Form.FLOW : Form.BLOCK, List.copyOf(parts));
  }

  private void entries(String path, List<Piece> parts) {
    while (tokens.nextToken() == JsonToken.PROPERTY_NAME) {
      int keyStart = offset(tokens.start());
      String name = tokens.currentName();
      tokens.nextToken();
      parts.add(piece(NodeReplacer.join(path, name), keyStart));
    }
  }

  private void items(String path, List<Piece> parts) {
    while (tokens.nextToken() != JsonToken.END_ARRAY) {
      parts.add(piece(path + "[" + parts.size() + "]", -1));
    }
  }

  private static Form form(char first) {
    return switch (first) {
      case '"' -> Form.DOUBLE_QUOTED;
      case '\'' -> Form.SINGLE_QUOTED;
      case '|', '>' -> Form.BLOCK_TEXT;
      case '{', '[' -> Form.FLOW;
      default -> Form.PLAIN;
    };
  }
}
