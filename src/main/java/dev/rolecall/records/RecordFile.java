package dev.rolecall.records;

import dev.rolecall.document.FileReadException;
import dev.rolecall.document.SafeText;
import dev.rolecall.records.RecordKind.Cell;
import dev.rolecall.records.RecordKind.Column;
import dev.rolecall.records.RecordSettings.DateOrder;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One export: which map fits its headings, and its rows as numbers. It is read twice: once to learn
 * how its days are written and which there are, once to measure.
 */
final class RecordFile {

  private static final int COMPLETED = RecordKind.TASKS.slot("completed");
  private static final int DONE = RecordKind.TASKS.slot("done");
  private static final int MOST_REASONS = 100;

  /** Required columns in which a cell may be empty all the same. */
  private static final Set<String> MAY_BE_EMPTY = Set.of("due", "actual", "opened", "planned");

  private final CsvSource source;
  private final RecordMap map;
  private final Headings headings;
  private final List<Column> columns;
  private final int[] slots;
  private final boolean[] needed;
  private final char[] firstLetters;
  private final Survey survey;
  private final Map<String, Refused> refused = new HashMap<>();
  private long read;
  private long used;

  /**
   * Rows that were left out for one reason.
   *
   * @param line of the first
   */
  record Refused(long count, long line) {}

  /** Gets the rows, a number for each column of the kind. */
  interface Rows {

    /** Takes a row; why it is left out, or nothing. */
    Optional<String> row(long[] cells);
  }

  private RecordFile(CsvSource source, RecordMap map, Headings headings) {
    this.source = source;
    this.map = map;
    this.headings = headings;
    columns = map.kind().columns();
    slots = new int[headings.keys().length];
    Arrays.fill(slots, -1);
    int[] places = map.places(headings.keys());
    for (int slot = 0; slot < places.length; slot++) {
      if (places[slot] >= 0) {
        slots[places[slot]] = slot;
      }
    }
    needed = new boolean[columns.size()];
    for (int slot = 0; slot < needed.length; slot++) {
      Column column = columns.get(slot);
      boolean mayBeEmpty = !column.required() || MAY_BE_EMPTY.contains(column.name());
      needed[slot] = !mayBeEmpty && places[slot] >= 0;
    }
    firstLetters = new char[slots.length];
    for (int i = 0; i < firstLetters.length; i++) {
      String name = headings.names().get(i);
      firstLetters[i] = name.isEmpty() ? 0 : name.charAt(0);
    }
    survey = new Survey(columns);
  }

  /**
   * Opens an export.
   *
   * @param candidates maps that may fit, in order of preference
   * @return empty where none does
   */
  static Optional<RecordFile> open(Path file, List<RecordMap> candidates) throws FileReadException {
    CsvSource source = CsvSource.open(file);
    Optional<Headings.Match> match = Headings.match(source, candidates);
    return match.isEmpty()
        ? Optional.empty()
        : Optional.of(new RecordFile(source, match.get().map(), match.get().headings()));
  }

  String name() {
    return SafeText.of(source.file().getFileName().toString(), 60);
  }

  Path path() {
    return source.file();
  }

  RecordMap map() {
    return map;
  }

  RecordKind kind() {
    return map.kind();
  }

  Survey survey() {
    return survey;
  }

  boolean has(String column) {
    int slot = kind().slot(column);
    return Arrays.stream(slots).anyMatch(one -> one == slot);
  }

  /** Headings of columns that nothing is read from. */
  List<String> unread() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] < 0 && !headings.names().get(i).isBlank()) {
        names.add(SafeText.of(headings.names().get(i), 40));
      }
    }
    return names;
  }

  long rowsRead() {
    return read;
  }

  long rowsUsed() {
    return used;
  }

  Map<String, Refused> refused() {
    return refused;
  }

  /** Learns how days are written, and which there are. */
  void look() throws FileReadException {
    boolean[] moments = new boolean[columns.size()];
    for (int slot = 0; slot < moments.length; slot++) {
      moments[slot] = columns.get(slot).cell() == Cell.MOMENT;
    }
    source.read(
        new MappedRows() {
          @Override
          void take(int slot, char[] text, int from, int length) {
            if (moments[slot]) {
              survey.moment(slot, text, from, length);
            }
          }

          @Override
          void finish(boolean ragged) {}
        });
  }

  /** Measures: reads each row that can be read, and counts what cannot and why. */
  void read(CellReader cells, DateOrder order, Optional<ZoneId> zone, Rows rows)
      throws FileReadException {
    long[] row = new long[columns.size()];
    CellReader.Slice[] readers =
        columns.stream()
            .map(column -> cells.reader(column, order, zone))
            .toArray(CellReader.Slice[]::new);
    read = 0;
    used = 0;
    refused.clear();
    source.read(
        new MappedRows() {
          private String fault = "";

          @Override
          void begin(long line) {
            super.begin(line);
            Arrays.fill(row, CellParser.NONE);
            fault = "";
          }

          @Override
          void take(int slot, char[] text, int from, int length) {
            row[slot] = readers[slot].read(text, from, length);
            if (row[slot] == CellParser.BAD) {
              Column column = columns.get(slot);
              row[slot] = CellParser.NONE;
              if (!survey.isFlag(slot)) {
                fault = "no " + what(column) + " in " + column.name();
              } else if (slot == COMPLETED && kind() == RecordKind.TASKS) {
                row[DONE] = CellParser.flag(text, from, length);
              }
            }
          }

          @Override
          void finish(boolean ragged) {
            read++;
            String reason =
                ragged
                    ? "more cells than there are headings"
                    : fault.isEmpty() ? missing(row) : fault;
            Optional<String> why = reason.isEmpty() ? rows.row(row) : Optional.of(reason);
            used += why.isEmpty() ? 1 : 0;
            why.ifPresent(one -> refuse(one, line()));
          }
        });
  }

  private String missing(long[] row) {
    for (int slot = 0; slot < row.length; slot++) {
      if (needed[slot] && row[slot] == CellParser.NONE) {
        return "no " + columns.get(slot).name();
      }
    }
    return "";
  }

  private void refuse(String reason, long line) {
    if (refused.size() < MOST_REASONS || refused.containsKey(reason)) {
      refused.merge(
          reason, new Refused(1, line), (old, one) -> new Refused(old.count + 1, old.line));
    }
  }

  private static String what(Column column) {
    return switch (column.cell()) {
      case MOMENT -> "readable date";
      case HOURS -> "readable hours";
      case MONEY -> "readable amount";
      case FLAG -> "yes or no";
      default -> "readable text";
    };
  }

  /** The rows after the headings, but for headings that come again. */
  private abstract class MappedRows extends CsvSource.Rows {

    private long line;
    private int repeated;
    private int cells;
    private boolean ragged;
    private boolean blank;

    abstract void take(int slot, char[] text, int from, int length);

    abstract void finish(boolean tooLong);

    long line() {
      return line;
    }

    @Override
    void begin(long at) {
      line = at;
      repeated = 0;
      cells = 0;
      ragged = false;
      blank = true;
    }

    @Override
    void cell(int column, char[] text, int from, int length) {
      if (line <= headings.line() || (length == 0)) {
        return;
      }
      blank &= CellParser.isBlank(text, from, length);
      if (column >= slots.length) {
        ragged |= !CellParser.isBlank(text, from, length);
      } else if (slots[column] >= 0) {
        cells++;
        boolean same = length < Headings.MOST_CHARACTERS && text[from] == firstLetters[column];
        repeated +=
            same && CellParser.heading(text, from, length) == headings.keys()[column] ? 1 : 0;
        take(slots[column], text, from, length);
      }
    }

    @Override
    boolean end(int all) {
      if (line > headings.line() && !blank && (cells == 0 || repeated < cells)) {
        finish(ragged);
      }
      return true;
    }
  }
}
