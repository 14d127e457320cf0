package dev.rolecall.cli;

import dev.rolecall.quantity.Decimals;
import dev.rolecall.records.ImportedProfile;
import dev.rolecall.records.Importer;
import dev.rolecall.records.Measurement;
import dev.rolecall.records.RecordImport;
import dev.rolecall.records.RecordImport.FileRead;
import dev.rolecall.records.RecordMaps;
import dev.rolecall.records.RecordSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A profile from a firm's own records. */
@Command(
    name = "import",
    description = {
      "Measures a firm from its own records: CSV exports of a practice-management system.",
      "%nWrites a profile with what each number rests on. What the records do not tell stays a"
          + " question: `rolecall interview FILE` asks it. Nothing leaves this computer, and names of"
          + " clients and texts of notes are neither kept nor printed."
    },
    footer = {
      "  rolecall import examples/records",
      "  rolecall import examples/records --explain \\",
      "      -o from-records.yaml",
      "  rolecall import examples/records \\",
      "      --map tasks.completed=\"completed\" \\",
      "      --holidays none --weeks 26"
    })
final class ImportCommand extends Subcommand {

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "CSV exports, or folders of them.")
  private List<Path> paths;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the profile to this file instead of standard output; never over one.")
  private String output = OutputFile.STANDARD;

  @Option(names = "--explain", description = "Add the arithmetic behind each number.")
  private boolean explain;

  @Option(
      names = "--save-map",
      paramLabel = "FILE",
      description = "Save what --map says, to be given as --maps.")
  private Optional<String> savedMap = Optional.empty();

  @Option(
      names = "--earlier",
      paramLabel = "PATH",
      description = "An older export of the same tasks: shows which deadlines moved.")
  private List<Path> earlier = List.of();

  @Mixin private RecordOptions options;

  @Override
  ExitCode run(Console console) throws Failure {
    checkThere(paths);
    checkThere(earlier);
    RecordSettings settings = options.settings(console);
    RecordImport records =
        InputFile.require(new Importer(settings).read(paths, earlier), RecordOptions.NOTHING);
    OutputFile.write(output, ImportedProfile.of(records, explain), true, console);
    if (savedMap.isPresent()) {
      OutputFile.write(savedMap.get(), RecordMaps.saved(options.columns()), true, console);
    }
    console.complain(summary(records));
    return ExitCode.DONE;
  }

  private static void checkThere(List<Path> all) throws Failure {
    for (Path path : all) {
      if (!Files.isReadable(path)) {
        String reason = Files.exists(path) ? "permission is denied" : "there is no such file";
        throw new Failure(ExitCode.CANNOT_READ, InputFile.message(path.toString(), reason));
      }
    }
  }

  private String summary(RecordImport records) {
    StringBuilder text = new StringBuilder();
    for (FileRead file : records.files()) {
      text.append(file.name()).append(": ").append(Decimals.grouped(file.read(), 0));
      text.append(file.read() == 1 ? " row, " : " rows, ");
      text.append(Decimals.grouped(file.used(), 0))
          .append(" used (")
          .append(file.source())
          .append(")\n");
    }
    records
        .skipped()
        .forEach(
            one ->
                text.append(one.name()).append(": not read: ").append(one.reason()).append('\n'));
    List<Measurement> measured = records.measured();
    text.append("Measured ").append(measured.size()).append(" of ");
    text.append(records.measurements().size()).append(" inputs. Open: ");
    text.append(
        records.refused().stream()
            .map(one -> one.input().label())
            .collect(Collectors.joining(", ")));
    return text.append(".\n").toString();
  }
}
