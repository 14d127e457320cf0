package dev.rolecall.cli;

import dev.rolecall.document.AtomicFile;
import dev.rolecall.portfolio.BatchSummary;
import dev.rolecall.portfolio.BatchWork;
import dev.rolecall.portfolio.BatchWork.Result;
import dev.rolecall.portfolio.OrderedExecutor;
import dev.rolecall.portfolio.ResultFolder;
import dev.rolecall.portfolio.Source;
import dev.rolecall.portfolio.Sources;
import dev.rolecall.portfolio.SummaryRow.RowError;
import dev.rolecall.portfolio.check.EarlierRun;
import dev.rolecall.portfolio.check.EarlierRun.FirmChange;
import dev.rolecall.portfolio.check.PortfolioChanges;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.report.format.TextFormat;
import dev.rolecall.report.page.Block;
import dev.rolecall.report.section.PortfolioSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

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
  private final Optional<EarlierRun> earlier;
  private final Optional<PortfolioChanges> changes;

  /** A firm's row, and what became of it since an earlier run. */
  private record Answer(Result result, Optional<FirmChange> change) {}

  /**
   * Results go to the folder or, without one, to standard output.
   *
   * @param earlier what they are compared with, by the name of its folder
   */
  BatchRun(
      SourceOptions options,
      boolean quiet,
      Rolecall rolecall,
      Optional<Path> folder,
      Optional<Map.Entry<String, EarlierRun>> earlier) {
    this.earlier = earlier.map(Map.Entry::getValue);
    changes = earlier.map(named -> new PortfolioChanges(named.getKey(), named.getValue()));
    this.options = options;
    this.quiet = quiet;
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

  /**
   * Runs it.
   *
   * @param results takes rows and reports; without it, rows go to standard output
   */
  ExitCode of(BatchWork work, Optional<ResultFolder> results, FirmReports reports) throws Failure {
    try (Interruption interruption = new Interruption();
        Sources sources = options.sources(folder, console)) {
      new OrderedExecutor<Source, Answer>(
              options.jobs(work.advisor().settings()),
              source -> answer(work, source),
              () -> interruption.stopped)
          .run(sources, answer -> take(answer, results));
      progress.clear();
      if (results.isPresent()) {
        reports.writeAll(results.get(), work.advisor().rulebook(), changes);
      }
      if (interruption.stopped) {
        console.complain(interrupted());
        return ExitCode.INTERRUPTED;
      }
      if (results.isPresent()) {
        results.get().finish();
      }
      if (!quiet) {
        List<Block> table = PortfolioSummary.of(summary, work.advisor().rulebook(), changes);
        console.complain(TextFormat.of(table, ScreenOptions.errors(console)));
      }
      return code();
    } catch (IOException e) {
      progress.clear();
      throw OutputFile.folderFailure(
          folder.map(Object::toString).orElse(OutputFile.STANDARD), AtomicFile.reason(e));
    }
  }

  private Answer answer(BatchWork work, Source source) {
    Result result = work.of(source);
    return new Answer(
        result, earlier.map(run -> run.of(result.row(), source, work.settings(), work.advisor())));
  }

  private void take(Answer answer, Optional<ResultFolder> results) throws IOException {
    Result result = answer.result();
    answer.change().ifPresent(change -> changes.orElseThrow().add(change));
    if (results.isPresent()) {
      results.get().add(result.row(), result.reports());
    } else {
      console.print(result.row().toJson());
    }
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
      return ErrorReporter.internal(result.fault().get(), rolecall.isStackTraceWanted());
    }
    Optional<RowError> error = result.row().error();
    return error.map(RowError::code).orElse(0) == RowError.UNREADABLE
        ? InputFile.message(result.row().source(), error.get().errors().get(0))
        : result.problems();
  }

  private String interrupted() {
    OptionalLong all = total();
    String firms = Decimals.grouped(summary.firms(), 0);
    if (all.isPresent()) {
      String left = Decimals.grouped(all.getAsLong() - summary.firms(), 0);
      firms += " of " + Decimals.grouped(all.getAsLong(), 0) + " firms; " + left + " remain";
    } else {
      firms += " firms";
    }
    String next = folder.isPresent() ? "; continue with --resume\n" : "\n";
    return "rolecall batch: interrupted after " + firms + next;
  }

  private ExitCode code() {
    if (summary.unreadable() > 0 && summary.unreadable() == summary.firms()) {
      return ExitCode.CANNOT_READ;
    }
    return summary.failed() > 0 ? ExitCode.SOME_FAILED : ExitCode.DONE;
  }

  /**
   * Lets a long command finish what it is at when it is interrupted. The virtual machine then ends
   * with 128 and the signal's number, 130 for Ctrl-C, as soon as the command is done, or a minute
   * later.
   */
  private static final class Interruption implements AutoCloseable {

    private static final int PATIENCE = 60;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::await);
    private volatile boolean stopped;

    Interruption() {
      Runtime.getRuntime().addShutdownHook(hook);
    }

    private void await() {
      stopped = true;
      try {
        done.await(PATIENCE, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt(); // the machine is on its way down already
      }
    }

    /** Says that the command is done. */
    @Override
    public void close() {
      done.countDown();
      if (!stopped) {
        try {
          Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
          stopped = true; // the signal came this very moment
        }
      }
    }
  }
}
