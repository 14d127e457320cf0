package dev.rolecall.cli;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Depth;
import dev.rolecall.report.JsonReport;
import dev.rolecall.report.TextReport;
import dev.rolecall.report.brand.Brand;
import dev.rolecall.report.content.ResultPage;
import dev.rolecall.report.format.HtmlFormat;
import dev.rolecall.report.format.MarkdownFormat;
import dev.rolecall.report.format.Screen;
import dev.rolecall.report.page.Page;
import java.util.Optional;

/**
 * Turns an assessment into a report of any format.
 *
 * @param screen what text is shown on
 * @param explain whether text has the whole ledger
 * @param brand under whose name pages go out
 */
record Rendering(Screen screen, boolean explain, Optional<Brand> brand) {

  /** How much has to be computed for a report. */
  Depth depth(Format format) {
    return format == Format.TEXT && !explain ? Depth.REPORT : Depth.FULL;
  }

  /** The report, whole. */
  String of(Assessment assessment, Format format) {
    StringBuilder text = new StringBuilder();
    switch (format) {
      case TEXT -> TextReport.write(assessment, screen, explain, text);
      case JSON -> JsonReport.write(assessment, text);
      case MARKDOWN -> MarkdownFormat.write(page(assessment), text);
      case HTML -> HtmlFormat.write(page(assessment), text);
      case CSV, JUNIT, GITHUB, SARIF ->
          throw new IllegalArgumentException("no report of an assessment is " + format);
    }
    return text.toString();
  }

  private Page page(Assessment assessment) {
    return ResultPage.of(assessment).under(brand);
  }
}
