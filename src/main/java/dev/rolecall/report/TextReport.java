package dev.rolecall.report;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.report.format.Screen;

/** The report for a person at a terminal. */
public final class TextReport {

  private TextReport() {}

  /**
   * Writes an assessment.
   *
   * @param explain true to add the whole ledger
   */
  public static void write(Assessment assessment, Screen screen, boolean explain, Appendable out) {
    TextCanvas canvas = new TextCanvas(screen, out);
    new VerdictText(assessment, canvas).write();
    new OptionsText(assessment, canvas).write();
    new InsteadText(assessment, canvas).write();
    new NeedsText(assessment, canvas).write();
    new ReasonsText(assessment, canvas).write();
    new ChangeText(assessment, canvas).write(explain);
    new YearText(assessment, canvas).write();
    new LimitsText(assessment, canvas).write();
    if (explain) {
      new LedgerText(assessment, canvas).write();
    }
    new RunText(assessment, canvas).write();
  }
}
