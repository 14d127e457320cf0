package dev.rolecall.document;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A value as YAML on one line, that reads back as the same value, in a block or within braces: what
 * could be mistaken for something else is quoted, and what would not be seen is escaped.
 */
public final class FlowText {

  /** Texts that need no quotes anywhere: no mark of YAML's, no blank at an end. */
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z0-9_.~+-](?:[A-Za-z0-9_.~+%$/ -]*[A-Za-z0-9_.~+%$/-])?");

  /** What looks plain but begins a list, a document or a null. */
  private static final Pattern TAKEN =
      Pattern.compile("-|- .*|---.*|\\.\\.\\.|~|null|Null|NULL|\\.");

  private static final Pattern JSON_BARE =
      Pattern.compile("true|false|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

  private FlowText() {}

  /** The value of a node. */
  public static String of(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar(scalar.text());
    }
    if (node instanceof ListNode list) {
      return list.items().stream().map(FlowText::of).collect(Collectors.joining(", ", "[", "]"));
    }
    return ((MapNode) node)
        .entries().values().stream()
            .map(entry -> scalar(entry.key()) + ": " + of(entry.value()))
            .collect(Collectors.joining(", ", "{", "}"));
  }

  /** The value of a node as JSON: a number, true or false as it is, any other text in quotes. */
  public static String json(Node node) {
    if (node instanceof ScalarNode scalar) {
      boolean bare = scalar.plain() && JSON_BARE.matcher(scalar.text()).matches();
      return bare ? scalar.text() : quoted(scalar.text());
    }
    if (node instanceof ListNode list) {
      return list.items().stream().map(FlowText::json).collect(Collectors.joining(", ", "[", "]"));
    }
    return ((MapNode) node)
        .entries().values().stream()
            .map(entry -> quoted(entry.key()) + ": " + json(entry.value()))
            .collect(Collectors.joining(", ", "{", "}"));
  }

  /** A text, quoted where it must be. */
  public static String scalar(String text) {
    boolean plain = PLAIN.matcher(text).matches() && !TAKEN.matcher(text).matches();
    return plain ? text : quoted(text);
  }

  /** A text in double quotes, whatever is in it: YAML and JSON alike. */
  public static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints().forEach(c -> append(out, c));
    return out.append('"').toString();
  }

  private static void append(StringBuilder out, int c) {
    if (c == '"' || c == '\\') {
      out.append('\\').appendCodePoint(c);
    } else if (SafeText.hides(c)) {
      for (char unit : Character.toChars(c)) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
      }
    } else {
      out.appendCodePoint(c);
    }
  }
}
