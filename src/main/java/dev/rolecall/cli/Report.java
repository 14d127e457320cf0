package dev.rolecall.cli;

import dev.rolecall.document.JsonReader;
import dev.rolecall.report.content.ResultPage;
import dev.rolecall.report.page.HtmlPage;
import dev.rolecall.report.page.MarkdownPage;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.result.Result;
import dev.rolecall.report.result.ResultReader;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** A saved result in another format, the same as the direct run would give. */
final class Report implements Command {

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("RESULT")
            .arity("1")
            .required(true)
            .type(String.class)
            .description(
                "A result that `rolecall assess --format json` saved; - reads standard input."
                    + " It holds all that a page needs: neither the profile nor the rulebook is"
                    + " read. Text for a terminal is not among the formats, as it needs them:"
                    + " `rolecall assess` writes it.")
            .build());
    Format.describe(spec, Format.HTML, Format.MARKDOWN, Format.JSON);
    OutputFile.describe(spec);
    Examples.add(
        spec,
        "rolecall report result.json -o report.html",
        "rolecall report result.json --format markdown",
        "rolecall assess firm.yaml --format json | rolecall report - -o report.html");
  }

  @Override
  public ExitCode run(ParseResult arguments, Console console) throws Failure {
    String file = arguments.matchedPositionalValue(0, "");
    byte[] bytes = InputFile.read(file, JsonReader.MAX_BYTES + 1, console);
    ResultReader.Reading reading = ResultReader.read(file, bytes);
    if (reading.result().isEmpty()) {
      throw new Failure(
          ExitCode.BAD_DATA, ProfileFile.describe(reading.problems(), "nothing was laid out"));
    }
    String text = text(reading.result().get(), bytes, Format.of(arguments, Format.HTML));
    String output = arguments.matchedOptionValue(OutputFile.OPTION, OutputFile.STANDARD);
    OutputFile.write(output, text, console);
    return ExitCode.DONE;
  }

  private static String text(Result result, byte[] bytes, Format format) {
    if (format == Format.JSON) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    StringBuilder text = new StringBuilder();
    Page page = ResultPage.of(result);
    if (format == Format.HTML) {
      HtmlPage.write(page, text);
    } else {
      MarkdownPage.write(page, text);
    }
    return text.toString();
  }
}
