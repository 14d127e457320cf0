package dev.rolecall.cli;

import dev.rolecall.report.format.HtmlFormat;
import dev.rolecall.report.format.MarkdownFormat;
import dev.rolecall.report.format.TextFormat;
import dev.rolecall.report.format.TextFormat.Screen;
import dev.rolecall.report.page.Page;
import java.util.Locale;

/** The formats that results can be rendered in; each command has some of them. */
enum Format {
  TEXT,
  MARKDOWN,
  HTML,
  CSV,
  JSON,
  JUNIT,
  GITHUB,
  SARIF;

  /** What files of the format end in. */
  String extension() {
    return switch (this) {
      case TEXT -> "txt";
      case MARKDOWN -> "md";
      default -> name().toLowerCase(Locale.ROOT);
    };
  }

  /**
   * A page, whole.
   *
   * @param screen what text is shown on
   * @param explain whether text has the whole ledger
   */
  String render(Page page, Screen screen, boolean explain) {
    return switch (this) {
      case TEXT -> TextFormat.of(page, screen, explain);
      case MARKDOWN -> MarkdownFormat.of(page);
      case HTML -> HtmlFormat.of(page);
      default -> throw new IllegalArgumentException("no page is " + this);
    };
  }
}
