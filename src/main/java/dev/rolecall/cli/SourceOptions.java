package dev.rolecall.cli;

import dev.rolecall.portfolio.Selection;
import dev.rolecall.portfolio.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** Which profiles a command that takes many is about. */
final class SourceOptions {

  private static final String GLOB = "--glob";

  private SourceOptions() {}

  static void describe(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("PATH")
            .arity("1..*")
            .required(true)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(
                "Profiles: files; folders, with the folders in them; a stream, which is a file"
                    + " named .jsonl or .ndjson, or - for standard input, with a JSON object a line"
                    + " or YAML documents with --- between.")
            .build());
    spec.addOption(
        OptionSpec.builder(GLOB)
            .paramLabel("PATTERN")
            .type(String.class)
            .converters(SourceOptions::pattern)
            .description(
                "Which files of a folder are taken, by name or, with a slash, by path within it;"
                    + " default "
                    + Selection.STANDARD_PATTERN
                    + ".")
            .build());
  }

  private static String pattern(String text) {
    try {
      return new Selection(text, Optional.empty()).pattern();
    } catch (PatternSyntaxException e) {
      throw new TypeConversionException("'" + text + "' is no pattern of file names");
    }
  }

  static List<String> paths(ParseResult arguments) {
    return arguments.matchedPositionalValue(0, List.<String>of());
  }

  /** Which files of folders are taken, never those of a folder that results go to. */
  static Selection selection(ParseResult arguments, Optional<Path> without) {
    return new Selection(arguments.matchedOptionValue(GLOB, Selection.STANDARD_PATTERN), without);
  }

  /** The profiles. */
  static Sources sources(ParseResult arguments, Optional<Path> without, Console console) {
    return new Sources(paths(arguments), selection(arguments, without), console.in());
  }
}
