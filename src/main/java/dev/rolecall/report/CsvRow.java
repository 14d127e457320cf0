package dev.rolecall.report;

import dev.rolecall.quantity.Decimals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of a comma-separated table (RFC 4180, but with line feeds). A text that a spreadsheet would
 * take for a formula gets an apostrophe in front; numbers stay numbers, negative ones too.
 */
final class CsvRow {

  private static final String FORMULA = "=+-@\t\r\n";
  private static final String QUOTED = ",\"\r\n";

  private final List<String> cells = new ArrayList<>();

  CsvRow text(String text) {
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    boolean quoted = safe.chars().anyMatch(c -> QUOTED.indexOf(c) >= 0);
    cells.add(quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe);
    return this;
  }

  CsvRow number(double value) {
    cells.add(Decimals.exact(value));
    return this;
  }

  /** A number, or an empty cell. */
  CsvRow number(Optional<Double> value) {
    cells.add(value.map(Decimals::exact).orElse(""));
    return this;
  }

  CsvRow flag(boolean flag) {
    cells.add(Boolean.toString(flag));
    return this;
  }

  CsvRow empty() {
    cells.add("");
    return this;
  }

  /** The row with its line feed. */
  @Override
  public String toString() {
    return String.join(",", cells) + "\n";
  }
}
