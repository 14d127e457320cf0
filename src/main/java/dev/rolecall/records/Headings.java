package dev.rolecall.records;

import dev.rolecall.document.FileReadException;
import dev.rolecall.records.RecordKind.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The row of an export that names its columns, which need not be the first.
 *
 * @param line in the file
 * @param keys a fingerprint of each heading
 */
record Headings(long line, long[] keys, List<String> names) {

  static final int MOST_CHARACTERS = 60;

  /** The row that fits a map best, and that map. */
  record Match(Headings headings, RecordMap map) {}

  /**
   * Finds the headings among the first rows, by what they are and not by where.
   *
   * @param candidates maps that may fit, in order of preference
   */
  static Optional<Match> match(CsvSource source, List<RecordMap> candidates)
      throws FileReadException {
    String file = source.file().getFileName().toString();
    Match best = null;
    double most = 0;
    for (Headings row : firstRows(source)) {
      for (RecordMap map : candidates) {
        double fit = fit(map, row, file);
        if (fit > most) {
          most = fit;
          best = new Match(row, map);
        }
      }
    }
    return best == null
        ? Optional.empty()
        : Optional.of(new Match(named(source, best.headings), best.map));
  }

  /** The row of headings with its names, which no other row is asked for. */
  private static Headings named(CsvSource source, Headings row) throws FileReadException {
    List<String> names = new ArrayList<>();
    source.read(
        new CsvSource.Rows() {
          private long line;

          @Override
          void begin(long at) {
            line = at;
          }

          @Override
          void cell(int column, char[] text, int from, int length) {
            if (line == row.line) {
              names.add(new String(text, from, Math.min(length, MOST_CHARACTERS)).strip());
            }
          }

          @Override
          boolean end(int cells) {
            return line < row.line;
          }
        });
    return new Headings(row.line, row.keys, List.copyOf(names));
  }

  /** How many columns a map finds; 0 unless it finds all that make the kind what it is. */
  private static double fit(RecordMap map, Headings row, String file) {
    int[] places = map.places(row.keys);
    List<Column> columns = map.kind().columns();
    double found = 0;
    boolean enough = true;
    for (int slot = 0; slot < places.length; slot++) {
      found += places[slot] >= 0 ? 1 : 0;
      boolean declared = map.headings().containsKey(columns.get(slot).name());
      enough &= places[slot] >= 0 || !(columns.get(slot).required() && declared);
    }
    String stem = map.kind().file().replace(".csv", "");
    double named = CellParser.heading(file) == CellParser.heading(map.kind().file()) ? 3 : 0;
    named += file.toLowerCase(Locale.ROOT).contains(stem.substring(0, 4)) ? 0.5 : 0;
    return enough && found >= 2 ? found + named : 0;
  }

  private static List<Headings> firstRows(CsvSource source) throws FileReadException {
    List<Headings> rows = new ArrayList<>();
    source.read(
        new CsvSource.Rows() {
          private final List<Long> keys = new ArrayList<>();
          private long line;

          @Override
          void begin(long at) {
            line = at;
            keys.clear();
          }

          @Override
          void cell(int column, char[] text, int from, int length) {
            keys.add(CellParser.heading(text, from, length));
          }

          @Override
          boolean end(int cells) {
            long[] all = keys.stream().mapToLong(key -> key).toArray();
            rows.add(new Headings(line, all, List.of()));
            return rows.size() < CsvSource.FIRST_ROWS;
          }
        });
    return rows;
  }
}
