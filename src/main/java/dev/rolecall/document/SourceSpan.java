package dev.rolecall.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonToken;

/**
 * A value as it stands in a text: from where to where, and how it is written.
 *
 * @param path as a {@link Node} has it
 * @param key where its key stands; an empty range where it starts itself, if it has none
 * @param value where it stands; a block text has no certain end
 * @param form how it is written
 * @param parts of a map or list, in the order written
 */
record SourceSpan(String path, Range key, Range value, Form form, List<SourceSpan> parts) {

  /** From the index of a code point up to another's. */
  record Range(int start, int end) {}

  /** The ways to write a value. */
  enum Form {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    /** A text after {@code |} or {@code >}. */
    BLOCK_TEXT,
    /** In braces, as in JSON. */
    FLOW_MAP,
    /** In brackets, as in JSON. */
    FLOW_LIST,
    /** By lines. */
    BLOCK_MAP,
    /** By lines that start with a dash. */
    BLOCK_LIST
  }

  int start() {
    return value.start();
  }

  int end() {
    return value.end();
  }

  /** The part of this one, or of its parts, with a path. */
  Optional<SourceSpan> at(String wanted) {
    if (path.equals(wanted)) {
      return Optional.of(this);
    }
    return parts.stream().flatMap(part -> part.at(wanted).stream()).findFirst();
  }

  /** Whether it, or one of its parts, is a block text. */
  boolean hasBlockText() {
    return form == Form.BLOCK_TEXT || parts.stream().anyMatch(SourceSpan::hasBlockText);
  }

  boolean isBlock() {
    return form == Form.BLOCK_MAP || form == Form.BLOCK_LIST;
  }

  /**
   * The root of a text, which {@link DocumentReader} must read without an error.
   *
   * @throws YamlSyntaxException if it cannot be read
   */
  static SourceSpan read(SourceText text) {
    ParserInput input = ParserInput.of(text, "", new Problems());
    try (YamlTokens tokens = new YamlTokens(input.text(), text, 0)) {
      tokens.nextToken();
      return new Reader(tokens, text).span("", new Range(tokens.start(), tokens.start()));
    }
  }

  private record Reader(YamlTokens tokens, SourceText text) {

    SourceSpan span(String path, Range key) {
      int start = tokens.start();
      JsonToken token = tokens.currentToken();
      List<SourceSpan> parts = new ArrayList<>();
      if (token == JsonToken.START_OBJECT) {
        addEntries(path, parts);
      } else if (token == JsonToken.START_ARRAY) {
        addItems(path, parts);
      }
      Form form = form(token, text.at(start));
      // A block is known to have ended only where something else starts.
      boolean byLines = form == Form.BLOCK_MAP || form == Form.BLOCK_LIST;
      int end = byLines ? parts.get(parts.size() - 1).end() : tokens.end();
      return new SourceSpan(path, key, new Range(start, end), form, List.copyOf(parts));
    }

    private void addEntries(String path, List<SourceSpan> parts) {
      while (tokens.nextToken() == JsonToken.PROPERTY_NAME) {
        Range key = new Range(tokens.start(), tokens.end());
        String valuePath = Node.join(path, tokens.currentName());
        tokens.nextToken();
        parts.add(span(valuePath, key));
      }
    }

    private void addItems(String path, List<SourceSpan> parts) {
      while (tokens.nextToken() != JsonToken.END_ARRAY) {
        Range none = new Range(tokens.start(), tokens.start());
        parts.add(span(Node.item(path, parts.size()), none));
      }
    }

    private static Form form(JsonToken token, int first) {
      if (token == JsonToken.START_OBJECT) {
        return first == '{' ? Form.FLOW_MAP : Form.BLOCK_MAP;
      } else if (token == JsonToken.START_ARRAY) {
        return first == '[' ? Form.FLOW_LIST : Form.BLOCK_LIST;
      }
      return switch (first) {
        case '"' -> Form.DOUBLE_QUOTED;
        case '\'' -> Form.SINGLE_QUOTED;
        case '|', '>' -> Form.BLOCK_TEXT;
        default -> Form.PLAIN;
      };
    }
  }
}
