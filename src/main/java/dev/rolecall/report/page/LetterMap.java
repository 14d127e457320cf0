package dev.rolecall.report.page;

import java.util.List;

/**
 * A letter for each combination of two inputs.
 *
 * @param across the input whose values are the columns, {@code up} the one whose values are the
 *     rows
 * @param rows of letters, the least value of {@code up} first
 */
public record LetterMap(Input across, Input up, List<List<Letter>> rows) {

  /** An input and the values that it takes. */
  public record Input(String label, List<String> values) {}

  /**
   * A letter.
   *
   * @param option its place among the options, which gives it its color
   */
  public record Letter(String text, int option) {}

  /** The same as a table, the greatest value of {@code up} on top. */
  public Table table() {
    Table.Builder table = new Table.Builder(up.label + " by " + across.label);
    table.words(up.label + " \\ " + across.label);
    across.values.forEach(table::words);
    for (int row = rows.size() - 1; row >= 0; row--) {
      table.cell(up.values.get(row));
      rows.get(row).forEach(letter -> table.cell(letter.text));
      table.row();
    }
    return table.build().table();
  }
}
