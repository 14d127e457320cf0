package dev.rolecall.report.page;

import dev.rolecall.document.VisibleText;

/** Code in Markdown: nothing in it is markup, and it ends where it should. */
final class MarkdownCode {

  private MarkdownCode() {}

  /** A line of a code block. */
  static String line(String code) {
    return VisibleText.of(code);
  }

  /** Code in running text or a table; what could end either early is left out. */
  static String span(String code) {
    String visible = VisibleText.of(code).replace('`', '\'').replace('|', '/').strip();
    return visible.isEmpty() ? "" : "`" + visible + "`";
  }
}
