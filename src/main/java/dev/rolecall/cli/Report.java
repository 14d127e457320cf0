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
import java.util.Optional;
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
    PageOptions.describe(spec);
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
    String json = SourceText.of(file, new String(bytes, StandardCharsets.UTF_8)).text();
    String text = text(json, reading.result().get(), arguments, console);
    String output = arguments.matchedOptionValue(OutputFile.OPTION, OutputFile.STANDARD);
    OutputFile.write(output, text, console);
    return ExitCode.DONE;
  }

  private static String text(String json, Result read, ParseResult arguments, Console console)
      throws Failure {
    Optional<Brand> brand = PageOptions.brand(arguments, console);
    boolean anonymize = PageOptions.anonymize(arguments);
    Result result = anonymize ? read.anonymous() : read;
    StringBuilder text = new StringBuilder();
    switch (Format.of(arguments, Format.HTML)) {
      case HTML -> HtmlFormat.write(ResultPage.of(result).under(brand), text);
      case MARKDOWN -> MarkdownFormat.write(ResultPage.of(result).under(brand), text);
      default -> text.append(anonymize ? Renaming.anonymous(json, read) : json);
    }
    return text.toString();
  }
}
