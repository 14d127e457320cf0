package dev.rolecall.cli;

import dev.rolecall.document.SafeText;
import dev.rolecall.profile.ProfileRepair;
import dev.rolecall.profile.ProfileRepair.Change;
import dev.rolecall.rulebook.Rulebook;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes into profiles what was certainly meant. */
@Command(
    name = "fix",
    description = {
      "Mends every mistake of a profile that can mean only one thing.",
      "Such as a misspelled key or word, 35 for 35%%, or a range the wrong way round. No other byte"
          + " is changed. What is still wrong is listed."
    },
    footer = {"  rolecall fix firm.yaml --dry-run", "  rolecall fix firm.yaml"})
final class FixCommand extends Subcommand {

  private static final int MOST_SHOWN = 200;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Profiles, YAML or JSON.")
  private List<String> files;

  @Option(names = "--dry-run", description = "Print the changes as a diff, and write nothing.")
  private boolean dryRun;

  @Mixin private ModelOptions.RulebookOption option;

  @Override
  ExitCode run(Console console) throws Failure {
    if (files.contains(OutputFile.STANDARD)) {
      throw usage("standard input cannot be written to; name the file");
    }
    Rulebook rulebook = option.read(console);
    ExitCode code = ExitCode.DONE;
    for (String file : files) {
      byte[] bytes = InputFile.read(file, console);
      String text = new String(bytes, StandardCharsets.UTF_8);
      ProfileRepair repair = ProfileRepair.of(file, text, rulebook);
      boolean whole = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
      if (whole && !repair.changes().isEmpty()) {
        if (!dryRun) {
          OutputFile.write(file, repair.text(), false, console);
        }
        console.print(dryRun ? diff(file, text, repair.text()) : list(file, repair.changes()));
      }
      console.complain(InputFile.list(repair.left().all()));
      code = repair.left().hasErrors() ? ExitCode.BAD_DATA : code;
    }
    return code;
  }

  private static String list(String file, List<Change> changes) {
    StringBuilder text = new StringBuilder();
    for (Change change : changes) {
      text.append(SafeText.of(file)).append(':').append(change.line()).append(": ");
      text.append(SafeText.of(change.from(), MOST_SHOWN)).append(" -> ");
      text.append(SafeText.of(change.to(), MOST_SHOWN)).append('\n');
    }
    return text.toString();
  }

  /** The lines that differ; a change never adds or removes one. */
  private static String diff(String file, String before, String after) {
    String[] old = before.split("\r\n|\n|\r", -1);
    String[] now = after.split("\r\n|\n|\r", -1);
    StringBuilder text = new StringBuilder();
    text.append("--- ").append(SafeText.of(file)).append('\n');
    text.append("+++ ").append(SafeText.of(file)).append('\n');
    for (int i = 0; i < old.length; i++) {
      if (!old[i].equals(now[i])) {
        text.append("@@ -").append(i + 1).append(" +").append(i + 1).append(" @@\n");
        text.append('-').append(SafeText.of(old[i])).append('\n');
        text.append('+').append(SafeText.of(now[i])).append('\n');
      }
    }
    return text.toString();
  }
}
