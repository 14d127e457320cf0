package dev.rolecall.cli;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.assessment.AssessmentReader;
import dev.rolecall.document.Json;
import java.util.List;
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
      "  rolecall report result.json --format text",
      "  rolecall assess firm.yaml --format json | \\",
      "      rolecall report - -o report.html"
    })
final class ReportCommand extends Subcommand {

  static final class Formats extends Choice<Format> {
    Formats() {
      super(List.of(Format.HTML, Format.TEXT, Format.MARKDOWN, Format.JSON));
    }
  }

  @Parameters(
      paramLabel = "RESULT",
      description =
          "A result that `rolecall assess --format json` saved; - reads standard input. It holds"
              + " all that a report needs: neither the profile nor the rulebook is read.")
  private String file;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Formats.class,
      completionCandidates = Formats.class,
      description = Format.DESCRIPTION)
  private Format format = Format.HTML;

  @Option(
      names = "--explain",
      description = "Show everything, down to every point of every score with its source.")
  private boolean explain;

  @Mixin private OutputFile output;
  @Mixin private PageOptions page;
  @Mixin private ScreenOptions screen;

  @Override
  ExitCode run(Console console) throws Failure {
    byte[] bytes = InputFile.read(file, Json.MAX_BYTES + 1, console);
    Json.Reading<Assessment> reading = AssessmentReader.read(file, bytes);
    if (reading.value().isEmpty()) {
      throw new Failure(
          ExitCode.BAD_DATA, ProfileFile.describe(reading.problems(), "nothing was rendered"));
    }
    Assessment saved = reading.value().get();
    Assessment result = page.anonymize() ? saved.anonymous() : saved;
    Rendering rendering = new Rendering(screen.screen(rolecall()), explain, page.brand(console));
    output.write(rendering.of(result, format), console);
    return ExitCode.DONE;
  }
}
