package dev.rolecall.cli;

import dev.rolecall.assessment.Advisor;
import dev.rolecall.portfolio.BatchWork;
import dev.rolecall.portfolio.ResultFolder;
import dev.rolecall.rulebook.Rulebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

  @Mixin private SourceOptions sources;
  @Mixin private BatchOptions options;
  @Mixin private ModelOptions model;
  @Mixin private PageOptions page;

  @Override
  ExitCode run(Console console) throws Failure {
    Optional<Path> out = options.folder();
    FirmReports reports = new FirmReports(options.formats(), page.brand(console));
    Rulebook rulebook = model.rulebook(console);
    Advisor advisor = new Advisor(rulebook, model.draws(), Version.number());
    BatchWork work =
        new BatchWork(
            model.settings(),
            advisor,
            page.anonymize(),
            reports.renderer(),
            BatchWork.Earlier.NONE);
    BatchRun run = new BatchRun(sources, options, rolecall(), out);
    if (out.isEmpty()) {
      return run.of(work, new RowTarget.Output(console));
    }
    Path folder = out.get();
    try (ResultFolder results = ResultFolder.open(folder, options.resume(), reports.extensions())) {
      return run.of(work.after(results), new RowTarget.Folder(results, rulebook, reports));
    } catch (ResultFolder.FolderInUse e) {
      throw OutputFile.failure(folder.toString(), e.reason(), e.next());
    } catch (IOException e) {
      throw OutputFile.folderFailure(
          folder.toString(), "it cannot be written to, or the disk is full");
    }
  }
}
