package dev.rolecall.cli;

import dev.rolecall.portfolio.BatchWork;
import dev.rolecall.portfolio.CompleteRows;
import dev.rolecall.portfolio.ResultFolder;
import dev.rolecall.report.SummaryCsv;
import dev.rolecall.report.format.HtmlFormat;
import dev.rolecall.report.page.Page;
import dev.rolecall.report.section.PortfolioPage;
import dev.rolecall.rulebook.Rulebook;
import java.io.IOException;

/** Where the rows of many firms go. */
interface RowTarget {

  /** Takes a row and its reports. */
  void add(BatchWork.Result result) throws IOException;

  /**
   * Ends the run.
   *
   * @param complete false if the run was interrupted
   */
  void finish(boolean complete) throws IOException;

  /** Lines of JSON on standard output. */
  record Output(Console console) implements RowTarget {

    @Override
    public void add(BatchWork.Result result) {
      console.print(result.row().toJson());
    }

    @Override
    public void finish(boolean complete) {}
  }

  /** Rows and reports in a folder, and what is made of the rows at the end. */
  record Folder(ResultFolder folder, Rulebook rulebook, FirmReports reports) implements RowTarget {

    @Override
    public void add(BatchWork.Result result) throws IOException {
      folder.add(result.row(), result.reports());
    }

    @Override
    public void finish(boolean complete) throws IOException {
      folder.write(
          "summary.csv",
          out -> {
            try (CompleteRows rows = folder.rows()) {
              SummaryCsv.write(rows, rulebook, out);
            }
          });
      if (reports.formats().contains(Format.HTML)) {
        writePage();
      }
      if (complete) {
        folder.removeStale();
      }
    }

    private void writePage() throws IOException {
      try (CompleteRows rows = folder.rows()) {
        String html = Format.HTML.extension();
        Page page = PortfolioPage.of(rows, rulebook, row -> folder.address(row, html));
        folder.write("index.html", out -> HtmlFormat.write(page.under(reports.brand()), out));
      }
    }
  }
}
