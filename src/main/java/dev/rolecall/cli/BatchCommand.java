package dev.rolecall.cli;

import static java.util.stream.Collectors.joining;

import dev.rolecall.document.AtomicFile;
import dev.rolecall.portfolio.BatchWork;
import dev.rolecall.portfolio.ResultFolder;
import dev.rolecall.portfolio.check.EarlierRun;
import dev.rolecall.report.brand.Brand;
import dev.rolecall.rulebook.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
      "  rolecall batch examples/near-tie.yaml --against results",
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
              + " those under a brand that is not named again; forget a title and notes.")
  private boolean discard;

  @Option(
      names = "--against",
      paramLabel = "DIR",
      description =
          "A folder of an earlier batch: says which firms changed, from what to what, and why, at"
              + " the end, in changes.csv and on the page of all firms. With its reports in json,"
              + " the cause is the very value that turned the verdict.")
  private Optional<String> against = Optional.empty();

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description =
          "The title of the page of all firms, such as a client group's name. --resume keeps it.")
  private Optional<String> title = Optional.empty();

  @Option(
      names = "--notes",
      paramLabel = "TEXT",
      description = "Notes on the page of all firms, a paragraph a line. --resume keeps them.")
  private Optional<String> notes = Optional.empty();

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
    FirmReports reports = new FirmReports(formats(folder, brand), brand, heading(folder));
    if ((title.isPresent() || notes.isPresent()) && !reports.formats().contains(Format.HTML)) {
      throw usage("--title and --notes are for the page of all firms; add --report html");
    }
    Rulebook rulebook = model.rulebook(console);
    BatchWork work =
        new BatchWork(
            model.settings(),
            model.advisor(rulebook),
            page.anonymize(),
            model.strict(),
            reports.reports(),
            Optional.empty());
    BatchRun run = new BatchRun(sources, quiet, rolecall(), folder, earlier(folder));
    if (folder.isEmpty()) {
      return run.of(work, Optional.empty(), reports);
    }
    try (ResultFolder results = ResultFolder.open(folder.get(), resume, reports.extensions())) {
      results.keep(reports.heading());
      return run.of(work.in(results), Optional.of(results), reports);
    } catch (ResultFolder.FolderInUse e) {
      throw OutputFile.failure(out.get(), e.reason(), e.next());
    } catch (IOException e) {
      throw OutputFile.folderFailure(out.get(), AtomicFile.reason(e));
    }
  }

  /** The earlier batch that this one is compared with. */
  private Optional<Map.Entry<String, EarlierRun>> earlier(Optional<Path> folder) throws Failure {
    if (against.isEmpty()) {
      return Optional.empty();
    }
    String name = against.get();
    try {
      Path path = OutputFile.path(name);
      if (folder.isPresent()
          && Files.exists(folder.get())
          && Files.isSameFile(path, folder.get())) {
        throw usage("--against names the folder that this run writes to; take another for --out");
      }
      EarlierRun earlier = new EarlierRun(path);
      if (earlier.size() == 0) {
        throw unreadable(name, "there is no summary.jsonl of `rolecall batch` in it");
      }
      return Optional.of(Map.entry(name, earlier));
    } catch (IOException e) {
      throw unreadable(name, AtomicFile.reason(e));
    }
  }

  private static Failure unreadable(String name, String reason) {
    return new Failure(
        ExitCode.CANNOT_READ, InputFile.message(name, reason) + "Try another folder.\n");
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
    if (against.isEmpty() && Files.exists(folder.get().resolve(ResultFolder.CHANGES))) {
      throw kept("it was compared with an earlier folder, and --against names none", "Name it");
    }
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

  /** The title and notes: those that an earlier run was given, if none are. */
  private ResultFolder.Heading heading(Optional<Path> folder) throws Failure {
    ResultFolder.Heading given = new ResultFolder.Heading(title, notes);
    try {
      return folder.isPresent() && resume && !discard
          ? ResultFolder.completed(given, folder.get())
          : given;
    } catch (ResultFolder.FolderInUse e) {
      throw OutputFile.failure(out.get(), e.reason(), e.next());
    } catch (IOException e) {
      throw OutputFile.folderFailure(out.get(), AtomicFile.reason(e));
    }
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
