package dev.rolecall.cli;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.report.brand.Brand;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A saved result in another format, the same as the direct run would give. */
@Command(
    name = "report",
    description = "Renders a saved JSON result as a page, without the profile.",
    footer = {
      "  rolecall report result.json -o report.html",
      "  rolecall report result.json --format text",
      "  rolecall assess firm.yaml --format json | \\",
      "      rolecall report - -o report.html"
    })
final class ReportCommand extends Subcommand {

  @Parameters(
      paramLabel = "RESULT",
      description =
          "A result that `rolecall assess --format json` saved; - reads standard input. It holds"
              + " all that a report needs: neither the profile nor the rulebook is read.")
  private String file;

  @Mixin
  private final Format.OneOf format =
      new Format.OneOf(Format.HTML, Format.TEXT, Format.MARKDOWN, Format.JSON);

  @Mixin private DetailOptions detail;
  @Mixin private OutputFile output;
  @Mixin private PageOptions page;
  @Mixin private ScreenOptions screen;

  @Override
  ExitCode run(Console console) throws Failure {
    Assessment saved =
        InputFile.require(InputFile.readResult(file, console), "nothing was rendered");
    Assessment result = page.anonymize() ? saved.anonymous() : saved;
    Optional<Brand> brand = page.brand(console);
    String text = detail.render(result, format, brand, screen.get());
    format.write(text, output, console);
    return ExitCode.DONE;
  }
}
