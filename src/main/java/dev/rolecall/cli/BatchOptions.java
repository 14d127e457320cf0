package dev.rolecall.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the results of many firms go. */
final class BatchOptions {

  static final class Formats extends Choice<Format> {
    Formats() {
      super(List.of(Format.TEXT, Format.MARKDOWN, Format.HTML, Format.JSON));
    }
  }

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description =
          "Write summary.jsonl and summary.csv to this folder, which must be empty or new. Without"
              + " it, the lines of summary.jsonl go to standard output.")
  private Optional<String> out = Optional.empty();

  @Option(
      names = "--report",
      paramLabel = "FORMAT",
      split = ",",
      converter = Formats.class,
      completionCandidates = Formats.class,
      description =
          "With --out, also write reports of each firm to DIR/reports, and with html a page of all"
              + " firms to DIR/index.html; any of ${COMPLETION-CANDIDATES}, separated by commas.")
  private List<Format> formats = List.of();

  @Option(
      names = "--resume",
      description =
          "Continue in DIR: skip the firms whose profile, rulebook, seed and draws are those of"
              + " its summary, and remove leftovers.")
  private boolean resume;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print no progress and no table at the end, only problems.")
  private boolean quiet;

  /** The folder for results; empty for rows on standard output. */
  Optional<Path> folder() throws Failure {
    if (out.isEmpty() && (resume || !formats.isEmpty())) {
      String option = resume ? "--resume" : "--report";
      throw new ParameterException(command.commandLine(), option + " needs --out DIR");
    }
    try {
      return out.map(Path::of);
    } catch (InvalidPathException e) {
      throw OutputFile.folderFailure(out.get(), "no folder can have that name");
    }
  }

  List<Format> formats() {
    return List.copyOf(formats);
  }

  boolean resume() {
    return resume;
  }

  boolean quiet() {
    return quiet;
  }
}
