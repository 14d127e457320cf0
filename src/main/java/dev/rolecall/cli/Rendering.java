package dev.rolecall.cli;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.document.Json;
import dev.rolecall.report.brand.Brand;
import dev.rolecall.report.format.HtmlFormat;
import dev.rolecall.report.format.MarkdownFormat;
import dev.rolecall.report.format.Screen;
import dev.rolecall.report.format.TextFormat;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.section.ResultPage;
import java.util.Optional;

/**
 * Turns an assessment into a report of any format.
 *
 * @param screen what text is shown on
 * @param explain whether text has the whole ledger
 * @param brand under whose name pages go out
 */
record Rendering(Screen screen, boolean explain, Optional<Brand> brand) {

  /** The report, whole. */
  String of(Assessment assessment, Format format) {
    return format == Format.JSON
        ? Json.document(assessment)
        : of(ResultPage.of(assessment), format);
  }

  /** A page, whole. */
  String of(Page page, Format format) {
    StringBuilder text = new StringBuilder();
    switch (format) {
      case TEXT -> TextFormat.write(page.under(brand), screen, explain, text);
      case MARKDOWN -> MarkdownFormat.write(page.under(brand), text);
      case HTML -> HtmlFormat.write(page.under(brand), text);
      case JSON, CSV, JUNIT, GITHUB, SARIF ->
          throw new IllegalArgumentException("no page is " + format);
    }
    return text.toString();
  }
}
