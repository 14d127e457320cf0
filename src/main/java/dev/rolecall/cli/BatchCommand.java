package dev.rolecall.cli;

import dev.rolecall.document.AtomicFile;
import dev.rolecall.portfolio.BatchWork;
import dev.rolecall.portfolio.ResultFolder;
import dev.rolecall.rulebook.Rulebook;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Assesses many firms. */
@Command(
    name = "batch",
    description = "Assesses many firms: a row for each, and reports if wanted.",
    footer = {
      "  rolecall batch examples",
      "  rolecall batch examples --out results \\",
      "      --report text,json",
      "  rolecall batch examples --out results \\",
      "      --report text,json --resume",
      "  rolecall batch examples --glob 'e*.yaml' \\",
      "      --set firm.attorneys=3",
      "  rolecall batch examples --anonymize",
      "  rolecall new | rolecall batch - --quiet"
    })
final class BatchCommand extends Subcommand {

  static final class Formats extends Choice<Format> {
    Formats() {
      super(List.of(Format.TEXT, Format.MARKDOWN, Format.HTML, Format.JSON));
    }
  }

  @Mixin private SourceOptions sources;

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

  @Mixin private ModelOptions model;
  @Mixin private PageOptions page;

  @Override
  ExitCode run(Console console) throws Failure {
    Optional<Path> folder = folder();
    FirmReports reports = new FirmReports(formats, page.brand(console));
    Rulebook rulebook = model.rulebook(console);
    BatchWork work =
        new BatchWork(
            model.settings(),
            model.advisor(rulebook),
            page.anonymize(),
            model.strict(),
            reports.renderer(),
            Optional.empty());
    BatchRun run = new BatchRun(sources, quiet, rolecall(), folder);
    if (folder.isEmpty()) {
      return run.of(work, Optional.empty(), reports);
    }
    try (ResultFolder results = ResultFolder.open(folder.get(), resume, reports.extensions())) {
      return run.of(work.in(results), Optional.of(results), reports);
    } catch (ResultFolder.FolderInUse e) {
      throw OutputFile.failure(out.get(), e.reason(), e.next());
    } catch (IOException e) {
      throw OutputFile.folderFailure(out.get(), AtomicFile.reason(e));
    }
  }

  /** The folder for results; empty for rows on standard output. */
  private Optional<Path> folder() throws Failure {
    if (out.isEmpty() && (resume || !formats.isEmpty())) {
      throw usage((resume ? "--resume" : "--report") + " needs --out DIR");
    }
    try {
      Optional<Path> folder = out.map(Path::of);
      if (folder.isPresent() && sources.areIn(folder.get())) {
        throw OutputFile.folderFailure(out.get(), "this command reads profiles that are in it");
      }
      return folder;
    } catch (InvalidPathException e) {
      throw OutputFile.folderFailure(out.get(), "no folder can have that name");
    }
  }
}
