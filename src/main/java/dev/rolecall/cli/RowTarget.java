package dev.rolecall.cli;

import dev.rolecall.portfolio.BatchWork;
import dev.rolecall.portfolio.Row;
import java.io.IOException;
import java.util.Optional;

/** Where the rows of many firms go. */
interface RowTarget {

  /** The row that an earlier run wrote of an index; asked for in rising order, by one thread. */
  Optional<Row> earlier(long index);

  /** Takes a row and its reports. */
  void add(BatchWork.Result result) throws IOException;

  /**
   * Makes an end.
   *
   * @param complete false if the run was interrupted
   */
  void finish(boolean complete) throws IOException;
}
