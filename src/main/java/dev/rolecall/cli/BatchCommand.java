package dev.rolecall.cli;

import static java.util.stream.Collectors.joining;

import dev.rolecall.document.AtomicFile;
import dev.rolecall.portfolio.BatchWork;
import dev.rolecall.portfolio.ResultFolder;
import dev.rolecall.report.brand.Brand;
import dev.rolecall.rulebook.Rulebook;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
          "Continue in DIR, with the formats of the reports that are there: skip the firms whose"
              + " profile, rulebook, settings and reports are those of its summary.")
  private boolean resume;

  @Option(
      names = "--discard",
      description =
          "With --resume, delete the reports of a format that --report leaves out, and replace"
              + " those under a brand that is not named again.")
  private boolean discard;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print no progress and no table at the end, only problems.")
  private boolean quiet;

  @Mixin private ModelOptions model;
  @Mixin private PageOptions page;

  @Override
  ExitCode run(Console console) throws Failure {
    Optional<Path> folder = folder();
    Optional<Brand> brand = page.brand(console);
    FirmReports reports = new FirmReports(formats(folder, brand), brand);
    Rulebook rulebook = model.rulebook(console);
    BatchWork work =
        new BatchWork(
            model.settings(),
            model.advisor(rulebook),
            page.anonymize(),
            model.strict(),
            reports.reports(),
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

  /** The formats of reports: those that an earlier run left, if none are named. */
  private List<Format> formats(Optional<Path> folder, Optional<Brand> brand) throws Failure {
    if (folder.isEmpty() || !resume || discard) {
      return formats;
    }
    ResultFolder.Left left;
    try {
      left = ResultFolder.left(folder.get());
    } catch (IOException e) {
      throw OutputFile.folderFailure(out.get(), AtomicFile.reason(e));
    }
    List<Format> before =
        Arrays.stream(Format.values())
            .filter(one -> left.extensions().contains(one.extension()))
            .toList();
    if (left.branded() && brand.isEmpty()) {
      throw kept("its reports are under a brand, and --brand names none", "Name it");
    }
    if (!formats.isEmpty() && !formats.containsAll(before)) {
      String words =
          before.stream().map(one -> one.name().toLowerCase(Locale.ROOT)).collect(joining(","));
      throw kept("it has reports that --report leaves out", "Take --report " + words);
    }
    return formats.isEmpty() ? before : formats;
  }

  /** Nothing is deleted only because an option was forgotten. */
  private Failure kept(String reason, String next) {
    return OutputFile.failure(
        out.get(), reason, next + ", or delete or replace them with --discard.");
  }

  /** The folder for results; empty for rows on standard output. */
  private Optional<Path> folder() throws Failure {
    if (discard && !resume) {
      throw usage("--discard needs --resume");
    }
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
