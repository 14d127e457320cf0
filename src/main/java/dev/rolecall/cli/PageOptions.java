package dev.rolecall.cli;

import dev.rolecall.document.DocumentFile;
import dev.rolecall.document.FileReadException;
import dev.rolecall.report.brand.Brand;
import dev.rolecall.report.brand.BrandReader;
import dev.rolecall.report.brand.Logo;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Under whose name reports go out, and whether the firms keep theirs. */
final class PageOptions {

  private static final String BRAND = "--brand";
  private static final String ANONYMIZE = "--anonymize";

  private PageOptions() {}

  static void describe(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder(BRAND)
            .paramLabel("FILE")
            .type(String.class)
            .description(
                "A YAML file with the name, logo, accent, contact and disclaimer that HTML and"
                    + " Markdown pages bear.")
            .build());
    spec.addOption(
        OptionSpec.builder(ANONYMIZE)
            .type(boolean.class)
            .description(
                "Put a pseudonym in the place of the firm's name, the same for the same; only"
                    + " problems on standard error still name files.")
            .build());
  }

  static boolean anonymize(ParseResult arguments) {
    return arguments.hasMatchedOption(ANONYMIZE);
  }

  /** The brand that was named, if one was; its logo is sought beside the brand file. */
  static Optional<Brand> brand(ParseResult arguments, Console console) throws Failure {
    if (!arguments.hasMatchedOption(BRAND)) {
      return Optional.empty();
    }
    String file = arguments.matchedOptionValue(BRAND, "");
    byte[] bytes = InputFile.read(file, console);
    BrandReader.Reading reading = BrandReader.read(file, bytes, logo -> picture(file, logo));
    if (reading.brand().isEmpty()) {
      throw new Failure(
          ExitCode.BAD_DATA, ProfileFile.describe(reading.problems(), "nothing was written"));
    }
    return reading.brand();
  }

  private static byte[] picture(String brandFile, String logo) throws FileReadException {
    try {
      Path beside = Path.of(brandFile).resolveSibling(logo);
      return DocumentFile.read(beside.toString(), Logo.MAX_BYTES + 1);
    } catch (InvalidPathException e) {
      throw FileReadException.of(e);
    }
  }
}
