package dev.rolecall.cli;

import dev.rolecall.document.DocumentFile;
import dev.rolecall.document.FileReadException;
import dev.rolecall.report.brand.Brand;
import dev.rolecall.report.brand.Brand.Logo;
import dev.rolecall.report.brand.BrandReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Under whose name reports go out, and whether the firms keep theirs. */
final class PageOptions {

  @Option(
      names = "--brand",
      paramLabel = "FILE",
      description =
          "A YAML file with the name, logo, accent, contact and disclaimer for HTML and Markdown"
              + " pages.")
  private Optional<String> file = Optional.empty();

  @Option(
      names = "--anonymize",
      description =
          "Replace each firm's name by a pseudonym, always the same one; problems on standard"
              + " error still name files.")
  private boolean anonymize;

  boolean anonymize() {
    return anonymize;
  }

  /** The brand that was named, if one was; its logo is next to the brand file. */
  Optional<Brand> brand(Console console) throws Failure {
    if (file.isEmpty()) {
      return Optional.empty();
    }
    String name = file.get();
    byte[] bytes = InputFile.read(name, console);
    return Optional.of(
        InputFile.require(
            BrandReader.read(name, bytes, logo -> picture(name, logo)), "nothing was written"));
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
