package dev.rolecall.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonToken;

/**
 * A value as written in a text: from where to where, and how it is written.
 *
 * @param path as a {@link Node} has it
 * @param key where its key is; an empty range where it starts itself, if it has none
 * @param start where it is itself, as the index of a code point
 * @param end just past it; a block text has no certain end
 * @param sign its first character, which says whether it is in quotes, braces or brackets
 * @param parts of a map or list, in the order written
 */
record SourceSpan(String path, Range key, int start, int end, int sign, List<SourceSpan> parts) {

  /** From the index of a code point up to another's. */
  record Range(int start, int end) {}

  /** The part of this one, or of its parts, with a path. */
  Optional<SourceSpan> at(String wanted) {
    if (path.equals(wanted)) {
      return Optional.of(this);
    }
    return parts.stream().flatMap(part -> part.at(wanted).stream()).findFirst();
  }

  /** Whether it, or one of its parts, is a text after {@code |} or {@code >}. */
  boolean hasBlockText() {
    return parts.isEmpty()
        ? sign == '|' || sign == '>'
        : parts.stream().anyMatch(SourceSpan::hasBlockText);
  }

  /** Whether it, or its first part, is in double quotes. */
  boolean isQuoted() {
    return parts.isEmpty() ? sign == '"' : parts.get(0).isQuoted();
  }

  /** Whether it is a map in braces, as in JSON. */
  boolean isInBraces() {
    return sign == '{';
  }

  /** Whether it is a map or a list by lines. */
  boolean isBlock() {
    return isBlock(sign, parts);
  }

  private static boolean isBlock(int sign, List<SourceSpan> parts) {
    return !parts.isEmpty() && sign != '{' && sign != '[';
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
      return read("", new Range(tokens.start(), tokens.start()), tokens, text);
    }
  }

  private static SourceSpan read(String path, Range key, YamlTokens tokens, SourceText text) {
    int start = tokens.start();
    List<SourceSpan> parts = new ArrayList<>();
    if (tokens.currentToken() == JsonToken.START_OBJECT) {
      while (tokens.nextToken() == JsonToken.PROPERTY_NAME) {
        Range partKey = new Range(tokens.start(), tokens.end());
        String partPath = Node.join(path, tokens.currentName());
        tokens.nextToken();
        parts.add(read(partPath, partKey, tokens, text));
      }
    } else if (tokens.currentToken() == JsonToken.START_ARRAY) {
      while (tokens.nextToken() != JsonToken.END_ARRAY) {
        Range none = new Range(tokens.start(), tokens.start());
        parts.add(read(Node.item(path, parts.size()), none, tokens, text));
      }
    }
    int sign = text.at(start);
    // A block is known to have ended only where something else starts.
    int end = isBlock(sign, parts) ? parts.get(parts.size() - 1).end() : tokens.end();
    return new SourceSpan(path, key, start, end, sign, parts);
  }
}
