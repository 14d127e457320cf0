package dev.rolecall.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.rolecall.document.AppendableWriter;
import dev.rolecall.document.SafeText;
import dev.rolecall.quantity.Decimals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A comma-separated table (RFC 4180, but with line feeds), row by row. A text that a spreadsheet
 * would take for a formula gets an apostrophe in front, and hidden characters are spelt out;
 * numbers stay numbers, negative ones too.
 */
final class CsvTable implements AutoCloseable {

  /** What a formula begins with, in the wide forms of East Asian keyboards too. */
  private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20";

  private final CsvWriter out;
  private final List<String> cells = new ArrayList<>();

  /** Writes to a target; nothing is whole before {@link #close}. */
  CsvTable(Appendable target) {
    out = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new AppendableWriter(target));
  }

  CsvTable text(String text) {
    String visible = SafeText.of(text);
    cells.add(isFormula(visible) ? "'" + visible : visible);
    return this;
  }

  private static boolean isFormula(String text) {
    String start = text.strip();
    return !start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0;
  }

  /** A text, or an empty cell. */
  CsvTable text(Optional<String> text) {
    return text.map(this::text).orElseGet(this::empty);
  }

  CsvTable number(double value) {
    cells.add(Decimals.exact(value));
    return this;
  }

  /** A number, or an empty cell. */
  CsvTable number(Optional<Double> value) {
    return value.map(this::number).orElseGet(this::empty);
  }

  CsvTable whole(long value) {
    cells.add(Long.toString(value));
    return this;
  }

  CsvTable flag(boolean flag) {
    cells.add(Boolean.toString(flag));
    return this;
  }

  CsvTable empty() {
    cells.add("");
    return this;
  }

  /** Ends the row. */
  void end() {
    out.writeRecord(cells);
    cells.clear();
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
