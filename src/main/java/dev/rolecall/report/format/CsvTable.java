package dev.rolecall.report.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.rolecall.document.SafeText;
import dev.rolecall.quantity.Decimals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * A comma-separated table (RFC 4180, but with line feeds), row by row. A text that a spreadsheet
 * would take for a formula gets an apostrophe in front, and hidden characters are spelled out;
 * numbers stay numbers, negative ones too, and what is empty is an empty cell.
 */
final class CsvTable implements AutoCloseable {

  /** What a formula begins with, in the wide forms of East Asian keyboards too. */
  private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20";

  private final CsvWriter out;

  /** Writes to a target, which is closed with the table. */
  CsvTable(Writer target) {
    out = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(target);
  }

  void row(List<?> cells) {
    out.writeRecord(cells.stream().map(CsvTable::cell).toList());
  }

  private static String cell(Object value) {
    if (value instanceof Optional<?> one) {
      return one.map(CsvTable::cell).orElse("");
    }
    if (value instanceof Double number) {
      return Decimals.exact(number);
    }
    String visible = SafeText.of(value.toString());
    String start = visible.strip();
    boolean formula =
        value instanceof String && !start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0;
    return formula ? "'" + visible : visible;
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
