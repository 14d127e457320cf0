package dev.rolecall.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Where results of many firms go.
 *
 * @param folder empty for rows on standard output
 * @param resume whether to go on with what is in the folder
 * @param reports of each firm, into the folder
 * @param quiet true to say nothing but problems
 */
record BatchOptions(Optional<Path> folder, boolean resume, ReportOption reports, boolean quiet) {

  private static final String OUT = "--out";
  private static final String RESUME = "--resume";
  private static final String QUIET = "--quiet";

  static void describe(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder("-o", OUT)
            .paramLabel("DIR")
            .type(String.class)
            .description(
                "Write summary.jsonl and summary.csv to this folder, which must be empty or not be"
                    + " there yet. Without it, the lines of summary.jsonl go to standard output.")
            .build());
    ReportOption.describe(spec);
    spec.addOption(
        OptionSpec.builder(RESUME)
            .type(boolean.class)
            .description(
                "Go on in DIR: skip firms whose profile, rulebook, seed and draws are as in its"
                    + " summary, and remove leftovers.")
            .build());
    spec.addOption(
        OptionSpec.builder("-q", QUIET)
            .type(boolean.class)
            .description("No progress and no table at the end; problems are told all the same.")
            .build());
  }

  static BatchOptions of(ParseResult arguments, Console console) throws Failure {
    boolean folder = arguments.hasMatchedOption(OUT);
    for (String option : new String[] {RESUME, ReportOption.REPORT}) {
      if (!folder && arguments.hasMatchedOption(option)) {
        throw Dispatcher.usage(CommandName.BATCH, option + " needs " + OUT + " DIR");
      }
    }
    return new BatchOptions(
        folder ? Optional.of(path(arguments.matchedOptionValue(OUT, ""))) : Optional.empty(),
        arguments.hasMatchedOption(RESUME),
        ReportOption.of(arguments, console),
        arguments.hasMatchedOption(QUIET));
  }

  private static Path path(String name) throws Failure {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw OutputFile.folderFailure(name, "no folder can have that name");
    }
  }
}
