package dev.rolecall.report.page;

import dev.rolecall.document.SafeText;

/** Code in Markdown: nothing in it is markup, and it ends where it should. */
final class MarkdownCode {

  private MarkdownCode() {}

  /** A line of a code block. */
  static String line(String code) {
    return SafeText.of(code);
  }

  /** Code in running text or a table; what could end either early is left out. */
  static String span(String code) {
    String visible = SafeText.of(code).replace('`', '\'').replace('|', '/').strip();
    return visible.isEmpty() ? "" : "`" + visible + "`";
  }
}
