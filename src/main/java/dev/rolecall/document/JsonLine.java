package dev.rolecall.document;

import java.util.List;
import java.util.Optional;

/**
 * Reads a JSON object on one line by the parser for JSON, which is many times faster than that for
 * YAML: streams of profiles are mostly that. It reads sound ones only, into the very tree that the
 * other makes of them; whatever could be a problem is left to the other, so that there is one place
 * that tells problems.
 */
final class JsonLine {

  private JsonLine() {}

  /** The tree; empty for whatever the reader of YAML has to look at. */
  static Optional<Node> read(SourceText source) {
    String text = source.text();
    if (!text.startsWith("{") || !isPlain(text) || mayHoldHalfPairsOrNulls(text)) {
      return Optional.empty();
    }
    Problems problems = new Problems();
    Optional<Node> root = JsonReader.tree(source, problems);
    return root.filter(node -> problems.all().isEmpty() && isUsual(node));
  }

  /** Whether all characters are printable, one unit each, and none breaks the line. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= 0x20 && (c < 0x7f || (c >= 0xa0 && c < 0x2000) || isPlainLater(c));
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlainLater(char c) {
    return c >= 0x2070 && c < 0xfe00 && !Character.isSurrogate(c);
  }

  private static boolean mayHoldHalfPairsOrNulls(String text) {
    return text.contains("\\ud") || text.contains("\\uD") || text.contains("null");
  }

  /** Whether all keys are of a length that keys may have. */
  private static boolean isUsual(Node node) {
    if (node instanceof MapNode map) {
      return map.entries().values().stream()
          .allMatch(
              entry -> entry.key().length() <= Scalars.MAX_KEY_LENGTH && isUsual(entry.value()));
    }
    List<Node> items = node instanceof ListNode list ? list.items() : List.of();
    return items.stream().allMatch(JsonLine::isUsual);
  }
}
