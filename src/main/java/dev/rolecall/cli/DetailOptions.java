package dev.rolecall.cli;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.report.brand.Brand;
import dev.rolecall.report.format.TextFormat;
import dev.rolecall.report.format.TextFormat.Screen;
import dev.rolecall.report.section.ResultPage;
import dev.rolecall.report.section.SummaryPage;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How much of a result text shows: one screen, the whole report, or all down to the ledger. */
final class DetailOptions {

  @Option(
      names = "--full",
      description = "Show the whole report; text shows one screen without it.")
  private boolean full;

  @Option(
      names = "--explain",
      description = "Show everything, down to every point of every score with its source.")
  private boolean explain;

  /** A result in a format; the other formats than text always hold the whole report. */
  String render(Assessment result, Format.OneOf format, Optional<Brand> brand, Screen screen) {
    boolean summary = format.get() == Format.TEXT && !full && !explain;
    return summary
        ? TextFormat.oneScreen(SummaryPage.of(result).under(brand), screen)
        : format.render(() -> result, () -> ResultPage.of(result).under(brand), screen, explain);
  }
}
