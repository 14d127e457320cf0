package dev.rolecall.cli;

import dev.rolecall.document.JsonReader;
import dev.rolecall.document.SourceText;
import dev.rolecall.report.brand.Brand;
import dev.rolecall.report.content.ResultPage;
import dev.rolecall.report.format.HtmlFormat;
import dev.rolecall.report.format.MarkdownFormat;
import dev.rolecall.report.result.Renaming;
import dev.rolecall.report.result.Result;
import dev.rolecall.report.result.ResultReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A saved result in another format, the same as the direct run would give. */
@Command(
    name = "report",
    description = "Renders a saved JSON result as a page, without the profile.",
    footer = {
      "  rolecall report result.json -o report.html",
      "  rolecall report result.json --format markdown",
      "  rolecall assess firm.yaml --format json | \\",
      "      rolecall report - -o report.html"
    })
final class ReportCommand extends Subcommand {

  static final class Formats extends Choice<Format> {
    Formats() {
      super(List.of(Format.HTML, Format.MARKDOWN, Format.JSON));
    }
  }

  @Parameters(
      paramLabel = "RESULT",
      description =
          "A result that `rolecall assess --format json` saved; - reads standard input. It holds"
              + " all that a page needs: neither the profile nor the rulebook is read. Text for a"
              + " terminal is not among the formats, as it needs them: `rolecall assess` writes"
              + " it.")
  private String file;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Formats.class,
      completionCandidates = Formats.class,
      description = Format.DESCRIPTION)
  private Format format = Format.HTML;

  @Mixin private OutputFile output;
  @Mixin private PageOptions page;

  @Override
  ExitCode run(Console console) throws Failure {
    byte[] bytes = InputFile.read(file, JsonReader.MAX_BYTES + 1, console);
    ResultReader.Reading reading = ResultReader.read(file, bytes);
    if (reading.result().isEmpty()) {
      throw new Failure(
          ExitCode.BAD_DATA, ProfileFile.describe(reading.problems(), "nothing was laid out"));
    }
    String json = SourceText.of(file, new String(bytes, StandardCharsets.UTF_8)).text();
    output.write(text(json, reading.result().get(), page.brand(console)), console);
    return ExitCode.DONE;
  }

  private String text(String json, Result read, Optional<Brand> brand) {
    Result result = page.anonymize() ? read.anonymous() : read;
    StringBuilder text = new StringBuilder();
    switch (format) {
      case HTML -> HtmlFormat.write(ResultPage.of(result).under(brand), text);
      case MARKDOWN -> MarkdownFormat.write(ResultPage.of(result).under(brand), text);
      default -> text.append(page.anonymize() ? Renaming.anonymous(json, read) : json);
    }
    return text.toString();
  }
}
