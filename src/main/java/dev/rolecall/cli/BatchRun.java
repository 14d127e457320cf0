package dev.rolecall.cli;

import dev.rolecall.document.FileReadException;
import dev.rolecall.portfolio.BatchSummary;
import dev.rolecall.portfolio.BatchWork;
import dev.rolecall.portfolio.BatchWork.Result;
import dev.rolecall.portfolio.OrderedExecutor;
import dev.rolecall.portfolio.Source;
import dev.rolecall.portfolio.Sources;
import dev.rolecall.portfolio.SummaryRow.RowError;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.report.format.TextFormat;
import dev.rolecall.report.section.PortfolioPage;
import dev.rolecall.rulebook.Rulebook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

/** One run over many firms: problems, progress and the table at the end go to standard error. */
final class BatchRun {

  private final SourceOptions options;
  private final boolean quiet;
  private final Rolecall rolecall;
  private final Console console;
  private final Optional<Path> folder;
  private final CompletableFuture<OptionalLong> total;
  private final Progress progress;
  private final BatchSummary summary = new BatchSummary();

  /**
   * A run.
   *
   * @param folder that results go to, empty for standard output
   */
  BatchRun(SourceOptions options, BatchOptions batch, Rolecall rolecall, Optional<Path> folder) {
    this.options = options;
    quiet = batch.quiet();
    this.rolecall = rolecall;
    console = rolecall.console();
    this.folder = folder;
    total = CompletableFuture.supplyAsync(() -> options.count(folder));
    progress = new Progress(console, !quiet, System::nanoTime, this::total);
  }

  /** How many firms there are; empty as long as they are still counted. */
  private OptionalLong total() {
    return total.getNow(OptionalLong.empty());
  }

  ExitCode of(BatchWork work, RowTarget target) throws Failure {
    try (Interruption interruption = Interruption.watch();
        Sources sources = options.sources(folder, console)) {
      new OrderedExecutor<Source, Result>(options.jobs(), work::of, interruption::isStopped)
          .run(sources, result -> take(result, target));
      progress.clear();
      target.finish(!interruption.isStopped());
      if (interruption.isStopped()) {
        console.complain(interrupted());
        return ExitCode.INTERRUPTED;
      }
      printSummary(work.advisor().rulebook());
      return code();
    } catch (IOException e) {
      progress.clear();
      String name = folder.map(Object::toString).orElse(OutputFile.STANDARD);
      throw OutputFile.folderFailure(name, "it cannot be written to, or the disk is full");
    }
  }

  private void take(Result result, RowTarget target) throws IOException {
    target.add(result);
    summary.add(result.row());
    String text = problems(result);
    if (!text.isEmpty()) {
      progress.clear();
      console.complain(text);
    }
    progress.count(!result.reused());
  }

  private String problems(Result result) {
    if (result.fault().isPresent()) {
      return ErrorReporter.bug(result.fault().get(), rolecall.isStackTraceWanted());
    }
    Optional<RowError> error = result.row().error();
    return error.map(RowError::code).orElse(0) == RowError.UNREADABLE
        ? InputFile.message(
            result.row().source(), new FileReadException(error.get().errors().get(0)))
        : result.problems();
  }

  private String interrupted() {
    StringBuilder text = new StringBuilder("rolecall batch: interrupted after ");
    text.append(Decimals.grouped(summary.firms(), 0));
    OptionalLong all = total();
    if (all.isPresent()) {
      String left = Decimals.grouped(all.getAsLong() - summary.firms(), 0);
      text.append(" of ").append(Decimals.grouped(all.getAsLong(), 0)).append(" firms; ");
      text.append(left).append(" remain");
    } else {
      text.append(" firms");
    }
    return text.append(folder.isPresent() ? "; continue with --resume\n" : "\n").toString();
  }

  private void printSummary(Rulebook rulebook) {
    if (!quiet) {
      StringBuilder text = new StringBuilder();
      TextFormat.write(
          PortfolioPage.summary(summary, rulebook), ScreenOptions.errors(console), text);
      console.complain(text);
    }
  }

  private ExitCode code() {
    boolean nothing = summary.unreadable() > 0 && summary.unreadable() == summary.firms();
    if (nothing) {
      return ExitCode.CANNOT_READ;
    }
    return summary.failed() > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
  }
}
