package dev.rolecall.cli;

import dev.rolecall.portfolio.BatchWork;
import dev.rolecall.portfolio.Row;
import dev.rolecall.portfolio.RowLine;
import java.util.Optional;

/** Rows as lines of JSON on standard output. */
record RowsOnOutput(Console console) implements RowTarget {

  @Override
  public Optional<Row> earlier(long index) {
    return Optional.empty();
  }

  @Override
  public void add(BatchWork.Result result) {
    console.print(RowLine.of(result.row()));
  }

  @Override
  public void finish(boolean complete) {}
}
