package dev.rolecall.cli;

import dev.rolecall.assessment.Advisor;
import dev.rolecall.portfolio.Assessor;
import dev.rolecall.portfolio.BatchWork;
import dev.rolecall.portfolio.results.Refused;
import dev.rolecall.portfolio.results.ResultFolder;
import dev.rolecall.rulebook.Rulebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Assesses many firms. */
final class Batch implements Command {

  @Override
  public void describe(CommandSpec spec) {
    SourceOptions.describe(spec);
    BatchOptions.describe(spec);
    JobsOption.describe(spec);
    ModelOptions.describe(spec);
    PageOptions.describe(spec);
    Examples.add(
        spec,
        "rolecall batch examples",
        "rolecall batch examples --out results --report text,json",
        "rolecall batch examples --out results --report text,json --resume",
        "rolecall batch examples --glob 'e*.yaml' --set firm.attorneys=3",
        "rolecall batch examples --anonymize",
        "rolecall new | rolecall batch - --quiet");
  }

  @Override
  public Set<ExitCode> endings() {
    return Set.of(ExitCode.FAILURES, ExitCode.INTERRUPTED);
  }

  @Override
  public ExitCode run(ParseResult arguments, Console console) throws Failure {
    BatchOptions options = BatchOptions.of(arguments, console);
    Rulebook rulebook = ModelOptions.rulebook(arguments, console);
    Assessor assessor =
        new Assessor(
            ModelOptions.settings(arguments),
            rulebook,
            new Advisor(rulebook, ModelOptions.draws(arguments), Version.number()),
            options.reports().depth(),
            PageOptions.anonymize(arguments));
    if (options.folder().isEmpty()) {
      BatchWork work = new BatchWork(assessor, options.reports()::of, BatchWork.Earlier.NONE);
      return new BatchRun(arguments, options, work, console).run(new RowsOnOutput(console));
    }
    Path folder = options.folder().get();
    try (ResultFolder results =
        ResultFolder.open(folder, options.resume(), options.reports().extensions())) {
      BatchWork work = new BatchWork(assessor, options.reports()::of, results);
      RowsInFolder rows = new RowsInFolder(results, rulebook, options.reports());
      return new BatchRun(arguments, options, work, console).run(rows);
    } catch (Refused e) {
      throw OutputFile.failure(folder.toString(), e.reason(), e.next());
    } catch (IOException e) {
      throw OutputFile.folderFailure(
          folder.toString(), "it cannot be written to, or the disk is full");
    }
  }
}
