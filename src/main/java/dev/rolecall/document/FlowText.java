package dev.rolecall.document;

import dev.rolecall.document.Node.ListNode;
import dev.rolecall.document.Node.ScalarNode;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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

  public static String of(Node node) {
    return text(node, scalar -> scalar(scalar.text()), FlowText::scalar);
  }

  /** The value of a node as JSON: a number, true or false as it is, any other text in quotes. */
  public static String json(Node node) {
    return text(
        node,
        scalar ->
            scalar.plain() && JSON_BARE.matcher(scalar.text()).matches()
                ? scalar.text()
                : quoted(scalar.text()),
        FlowText::quoted);
  }

  /** A map as JSON, a line a key, with a line feed at the end. */
  public static String indentedJson(MapNode map) {
    return indented(map, "") + "\n";
  }

  private static String indented(Node node, String indent) {
    if (!(node instanceof MapNode map) || map.entries().isEmpty()) {
      return json(node);
    }
    String inside = indent + "  ";
    return map.entries().values().stream()
        .map(entry -> inside + quoted(entry.key()) + ": " + indented(entry.value(), inside))
        .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
  }

  /** The value of a node for people, without quotes; it may read back as another. */
  public static String unquoted(Node node) {
    return text(node, ScalarNode::text, key -> key);
  }

  private static String text(
      Node node, Function<ScalarNode, String> scalar, UnaryOperator<String> key) {
    if (node instanceof ScalarNode single) {
      return scalar.apply(single);
    }
    if (node instanceof ListNode list) {
      return list.items().stream()
          .map(item -> text(item, scalar, key))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return ((MapNode) node)
        .entries().values().stream()
            .map(entry -> key.apply(entry.key()) + ": " + text(entry.value(), scalar, key))
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
        out.append(escaped(unit));
      }
    } else {
      out.appendCodePoint(c);
    }
  }

  /** The escape of a character of JSON and YAML alike: a backslash, u and four digits. */
  static String escaped(int unit) {
    return String.format(Locale.ROOT, "\\u%04x", unit);
  }
}
