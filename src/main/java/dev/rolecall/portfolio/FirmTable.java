package dev.rolecall.portfolio;

import dev.rolecall.document.FileReadException;
import dev.rolecall.document.Suggestion;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.ProfileDocument;
import dev.rolecall.profile.ProfileDocument.Cell;
import dev.rolecall.profile.Setting;
import dev.rolecall.records.CsvSource;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The firms of a file of comma-separated values: a row a firm, under a first row of input paths,
 * such as {@code caseload.open_matters}, or their labels, such as "open matters". An empty cell
 * states nothing. Rows and columns are counted from 1, as a spreadsheet does.
 */
final class FirmTable implements Closeable {

  private static final Map<String, Input> NAMES = names();

  private final CsvSource.Cursor rows;
  private final List<Optional<Input>> columns = new ArrayList<>();
  private final List<Cell> unknown = new ArrayList<>();

  private FirmTable(CsvSource.Cursor rows) {
    this.rows = rows;
  }

  /** Every input by its path, its label and, where that is enough, the last part of its path. */
  private static Map<String, Input> names() {
    Map<String, Input> names = new LinkedHashMap<>();
    Map<String, Integer> times = new LinkedHashMap<>();
    for (Input input : Input.values()) {
      names.put(plain(input.path()), input);
      names.putIfAbsent(plain(input.label()), input);
      times.merge(last(input), 1, Integer::sum);
    }
    Arrays.stream(Input.values())
        .filter(input -> times.get(last(input)) == 1)
        .forEach(input -> names.putIfAbsent(last(input), input));
    return names;
  }

  private static String last(Input input) {
    return plain(input.path().substring(input.path().lastIndexOf('.') + 1));
  }

  private static String plain(String heading) {
    return heading.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s._-]+", " ");
  }

  /** Whether a file is named as one. */
  static boolean isNamed(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".csv") || lower.endsWith(".tsv");
  }

  /** Opens a file and reads its headings. */
  static FirmTable open(Path file) throws FileReadException {
    FirmTable table = new FirmTable(CsvSource.open(file).rows());
    table.headings();
    return table;
  }

  private void headings() throws FileReadException {
    List<String> headings = rows.next().orElse(List.of());
    for (int i = 0; i < headings.size(); i++) {
      String heading = headings.get(i);
      Optional<Input> input = Optional.ofNullable(NAMES.get(plain(heading)));
      boolean twice = input.isPresent() && columns.contains(input);
      if (!heading.isBlank() && (input.isEmpty() || twice)) {
        String expected =
            twice
                ? "each input once"
                : "the path or label of an input, such as caseload.open_matters";
        String hint = twice ? "" : hint(plain(heading));
        unknown.add(new Cell(i + 1, Optional.empty(), heading, expected, hint));
      }
      columns.add(input);
    }
  }

  private static String hint(String heading) {
    return Suggestion.nearest(heading, NAMES.keySet())
        .map(near -> "did you mean `" + NAMES.get(near).path() + "`?")
        .orElse("");
  }

  /** Whether a heading names no input: then no row can be trusted. */
  boolean isRefused() {
    return !unknown.isEmpty();
  }

  /** The row of the headings that are refused: a document of nothing but their problems. */
  FirmRow refusal() {
    return new FirmRow(1, unknown);
  }

  /** The next row that says anything; empty at the end. */
  Optional<FirmRow> next() throws FileReadException {
    for (Optional<List<String>> cells = rows.next(); cells.isPresent(); cells = rows.next()) {
      if (cells.get().stream().anyMatch(cell -> !cell.isBlank())) {
        return Optional.of(new FirmRow(rows.row(), cells(cells.get())));
      }
    }
    return Optional.empty();
  }

  private List<Cell> cells(List<String> texts) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Optional<Input> input = i < columns.size() ? columns.get(i) : Optional.empty();
      if (!texts.get(i).isBlank()) {
        String expected = input.isPresent() ? "" : "nothing in a column without a heading";
        cells.add(new Cell(i + 1, input, texts.get(i).strip(), expected, ""));
      }
    }
    return List.copyOf(cells);
  }

  /** A firm in a row. */
  record FirmRow(int row, List<Cell> cells) implements Source.Content {

    /** A row is no text of its own. */
    @Override
    public byte[] read() throws FileReadException {
      throw new FileReadException("it is a row of a table");
    }

    @Override
    public ProfileDocument document(Source source, List<Setting> settings) {
      return ProfileDocument.ofCells(source.name(), row, cells, settings);
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
