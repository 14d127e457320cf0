package dev.rolecall.cli;

import dev.rolecall.document.FileReadException;
import dev.rolecall.portfolio.BatchWork;
import dev.rolecall.portfolio.BatchWork.Result;
import dev.rolecall.portfolio.BatchWork.Task;
import dev.rolecall.portfolio.InOrder;
import dev.rolecall.portfolio.Outcome;
import dev.rolecall.portfolio.Source;
import dev.rolecall.portfolio.Sources;
import dev.rolecall.portfolio.Standings;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.report.SummaryText;
import java.io.IOException;
import java.util.Iterator;
import java.util.OptionalLong;
import picocli.CommandLine.ParseResult;

/** One run over many firms: problems, progress and the table at the end go to standard error. */
final class BatchRun {

  private final ParseResult arguments;
  private final BatchOptions options;
  private final BatchWork work;
  private final Console console;
  private final SourceCount total;
  private final Progress progress;
  private final Standings standings = new Standings();

  BatchRun(ParseResult arguments, BatchOptions options, BatchWork work, Console console) {
    this.arguments = arguments;
    this.options = options;
    this.work = work;
    this.console = console;
    total =
        SourceCount.start(
            SourceOptions.paths(arguments), SourceOptions.selection(arguments, options.folder()));
    progress = new Progress(console, !options.quiet(), System::nanoTime, total::soFar);
  }

  ExitCode run(RowTarget target) throws Failure {
    try (Interruption interruption = Interruption.watch();
        Sources sources = SourceOptions.sources(arguments, options.folder(), console)) {
      new InOrder<Task, Result>(JobsOption.of(arguments), work::of, interruption::isStopped)
          .run(tasks(sources, target), result -> take(result, target));
      progress.clear();
      target.finish(!interruption.isStopped());
      if (interruption.isStopped()) {
        console.complain(interrupted());
        return ExitCode.INTERRUPTED;
      }
      tellStandings();
      return code();
    } catch (IOException e) {
      progress.clear();
      String name = options.folder().map(Object::toString).orElse(OutputFile.STANDARD);
      throw OutputFile.folderFailure(name, "it cannot be written to, or the disk is full");
    }
  }

  private static Iterator<Task> tasks(Iterator<Source> sources, RowTarget target) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return sources.hasNext();
      }

      @Override
      public Task next() {
        Source source = sources.next();
        return new Task(source, target.earlier(source.index()));
      }
    };
  }

  private void take(Result result, RowTarget target) throws IOException {
    target.add(result);
    standings.add(result.row());
    String text = told(result);
    if (!text.isEmpty()) {
      progress.clear();
      console.complain(text);
    }
    progress.count(result.end() != Outcome.End.KNOWN);
  }

  private String told(Result result) {
    return switch (result.end()) {
      case UNREADABLE -> {
        String reason = result.row().noVerdict().orElseThrow().errors().get(0);
        yield InputFile.message(result.row().source(), new FileReadException(reason));
      }
      case FAULT ->
          Dispatcher.bug(
              result.fault().orElseThrow(), arguments.hasMatchedOption(CommonOptions.STACKTRACE));
      default -> result.problems();
    };
  }

  private String interrupted() {
    StringBuilder text = new StringBuilder("rolecall batch: interrupted after ");
    text.append(Decimals.grouped(standings.firms(), 0));
    OptionalLong all = total.soFar();
    if (all.isPresent()) {
      String left = Decimals.grouped(all.getAsLong() - standings.firms(), 0);
      text.append(" of ").append(Decimals.grouped(all.getAsLong(), 0)).append(" firms; ");
      text.append(left).append(" remain");
    } else {
      text.append(" firms");
    }
    boolean folder = options.folder().isPresent();
    return text.append(folder ? "; go on with --resume\n" : "\n").toString();
  }

  private void tellStandings() {
    if (!options.quiet()) {
      StringBuilder text = new StringBuilder();
      SummaryText.write(standings, work.assessor().rulebook(), ScreenOptions.errors(console), text);
      console.complain(text);
    }
  }

  private ExitCode code() {
    boolean nothing = standings.unreadable() > 0 && standings.unreadable() == standings.firms();
    if (nothing) {
      return ExitCode.CANNOT_READ;
    }
    return standings.failed() > 0 ? ExitCode.FAILURES : ExitCode.DONE;
  }
}
