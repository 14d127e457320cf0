package dev.rolecall.report.check;

/**
 * Text as XML holds it. What XML 1.0 cannot hold at all, controls and lone surrogates, never gets
 * here: text from outside has been made visible before.
 */
final class XmlText {

  private XmlText() {}

  /** For an attribute, where a line feed would else be read as a blank. */
  static String attribute(String text) {
    return of(text).replace("\n", "&#10;");
  }

  /** For between tags. */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(point -> append(point, out));
    return out.toString();
  }

  private static void append(int point, StringBuilder out) {
    switch (point) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      default -> out.appendCodePoint(point);
    }
  }
}
