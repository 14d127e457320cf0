package dev.rolecall.cli;

import dev.rolecall.portfolio.BatchWork;
import dev.rolecall.portfolio.Row;
import dev.rolecall.portfolio.results.ResultFolder;
import dev.rolecall.portfolio.results.WholeRows;
import dev.rolecall.report.SummaryCsv;
import dev.rolecall.rulebook.Rulebook;
import java.io.IOException;
import java.util.Optional;

/** Rows and reports in a folder, and what is made of the rows at the end. */
record RowsInFolder(ResultFolder folder, Rulebook rulebook) implements RowTarget {

  @Override
  public Optional<Row> earlier(long index) {
    return folder.earlier(index);
  }

  @Override
  public void add(BatchWork.Result result) throws IOException {
    folder.add(result.row(), result.reports());
  }

  @Override
  public void finish(boolean complete) throws IOException {
    folder.write(
        "summary.csv",
        out -> {
          try (WholeRows rows = folder.rows()) {
            SummaryCsv.write(rows, rulebook, out);
          }
        });
    if (complete) {
      folder.removeLeftovers();
    }
  }
}
