package dev.rolecall.records;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.rolecall.document.FileReadException;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of comma-separated values as systems and spreadsheets write it: with or without a
 * byte-order mark, in UTF-8, UTF-16 or Windows-1252, parted by commas, semicolons, tabs or bars. A
 * cell is only ever a slice of the parser's buffer.
 *
 * @param separator between cells
 */
public record CsvSource(Path file, Charset charset, int mark, char separator) {

  /** So many characters of a file are looked at to find out what parts its cells. */
  private static final int HEAD = 1 << 16;

  /** The most characters of a cell: a quotation mark that is never closed ends there. */
  private static final int MOST_IN_A_CELL = 1 << 20;

  /** The first rows, among which the headings are. */
  static final int FIRST_ROWS = 12;

  private static final char[] SEPARATORS = {',', ';', '\t', '|'};
  private static final int BUFFER = 1 << 16;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Gets the cells of one row after the other; an empty line is none. */
  abstract static class Rows extends AbstractBaseCsvCallbackHandler<Boolean> {

    abstract void begin(long line);

    abstract void cell(int column, char[] text, int from, int length);

    /** Ends a row of so many cells; whether to go on. */
    abstract boolean end(int cells);

    @Override
    protected final void handleBegin(long line) {
      begin(line);
    }

    @Override
    protected final void handleField(
        int column, char[] text, int from, int length, boolean quoted) {
      cell(column, text, from, length);
    }

    @Override
    protected final Boolean buildRecord() {
      return end(getFieldCount());
    }
  }

  /** Opens a file, and finds out how it is written. */
  public static CsvSource open(Path file) throws FileReadException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEAD);
      refuseOthers(head);
      int mark = mark(head);
      Charset charset =
          mark == 3
              ? StandardCharsets.UTF_8
              : mark == 0
                  ? StandardCharsets.UTF_8
                  : head[0] == (byte) 0xff ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
      CsvSource source = new CsvSource(file, charset, mark, ',');
      CsvSource decoded = source.isDecodable() ? source : new CsvSource(file, WINDOWS, mark, ',');
      String text = new String(head, mark, head.length - mark, decoded.charset);
      return new CsvSource(file, decoded.charset, mark, separator(text));
    } catch (IOException e) {
      throw FileReadException.of(e);
    }
  }

  private static void refuseOthers(byte[] head) throws FileReadException {
    if (head.length == 0) {
      throw new FileReadException("it is empty");
    }
    String start = new String(head, 0, Math.min(8, head.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK") || start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      throw new FileReadException(
          "it is a workbook or an archive; unpack it, or save each sheet as CSV");
    }
    if (start.startsWith("%PDF") || start.stripLeading().startsWith("<")) {
      throw new FileReadException("it is not CSV but a document; export it as CSV");
    }
    for (int i = 0; mark(head) != 2 && i < head.length; i++) {
      if (head[i] == 0) {
        throw new FileReadException("it is not a text");
      }
    }
  }

  /** The length of the byte-order mark. */
  private static int mark(byte[] head) {
    int first =
        head.length > 2 ? (head[0] & 0xff) << 16 | (head[1] & 0xff) << 8 | head[2] & 0xff : 0;
    return first == 0xefbbbf ? 3 : first >>> 8 == 0xfffe || first >>> 8 == 0xfeff ? 2 : 0;
  }

  /** Whether all of it is in the encoding, read once without keeping anything. */
  private boolean isDecodable() throws IOException {
    try (Reader text = reader()) {
      char[] buffer = new char[BUFFER];
      while (text.read(buffer) >= 0) {
        continue;
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** The rows one by one; whoever asks closes them. */
  public Cursor rows() throws FileReadException {
    try {
      return new Cursor(
          CsvReader.builder()
              .fieldSeparator(separator)
              .allowExtraFields(true)
              .allowMissingFields(true)
              .skipEmptyLines(false)
              .maxBufferSize(MOST_IN_A_CELL)
              .ofCsvRecord(reader()));
    } catch (IOException e) {
      throw FileReadException.of(e);
    }
  }

  /** The rows of a file, one after the other, each with all its cells; an empty line is one. */
  public static final class Cursor implements Closeable {

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private int row;

    private Cursor(CsvReader<CsvRecord> reader) {
      this.reader = reader;
      records = reader.iterator();
    }

    /** The number of the row that was read last, from 1. */
    public int row() {
      return row;
    }

    /** The next row; empty at the end. */
    public Optional<List<String>> next() throws FileReadException {
      try {
        if (!records.hasNext()) {
          return Optional.empty();
        }
        row++;
        return Optional.of(records.next().getFields());
      } catch (CsvParseException | UncheckedIOException e) {
        throw new FileReadException("row " + (row + 1) + " cannot be read as CSV");
      }
    }

    @Override
    public void close() throws IOException {
      records.close();
      reader.close();
    }
  }

  private Reader reader() throws IOException {
    CodingErrorAction fault =
        charset.equals(WINDOWS) ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
    CharsetDecoder decoder =
        charset.newDecoder().onMalformedInput(fault).onUnmappableCharacter(fault);
    InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    in.skipNBytes(mark);
    return new InputStreamReader(in, decoder);
  }

  /** What parts the most cells alike in the first rows. */
  private static char separator(String text) {
    char best = SEPARATORS[0];
    int most = 0;
    for (char one : SEPARATORS) {
      List<Integer> counts = new ArrayList<>();
      Rows rows =
          new Rows() {
            @Override
            void begin(long line) {}

            @Override
            void cell(int column, char[] cell, int from, int length) {}

            @Override
            boolean end(int cells) {
              counts.add(cells);
              return counts.size() < FIRST_ROWS;
            }
          };
      try {
        read(new StringReader(text), one, rows);
      } catch (FileReadException e) {
        continue;
      }
      int alike = alike(counts);
      if (alike > most) {
        most = alike;
        best = one;
      }
    }
    return best;
  }

  /** Cells of the rows that have as many as most of them do. */
  private static int alike(List<Integer> counts) {
    int most = 0;
    for (int count : counts) {
      int rows = (int) counts.stream().filter(one -> one == count).count();
      most = count > 1 ? Math.max(most, rows * (count - 1)) : most;
    }
    return most;
  }

  /** Reads the rows, until one is the last that is wanted. */
  void read(Rows rows) throws FileReadException {
    try (Reader text = reader()) {
      read(text, separator, rows);
    } catch (IOException | UncheckedIOException e) {
      throw new FileReadException("it cannot be read to its end");
    }
  }

  private static void read(Reader text, char separator, Rows rows) throws FileReadException {
    try (CsvReader<Boolean> reader =
            CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(MOST_IN_A_CELL)
                .build(rows, text);
        CloseableIterator<Boolean> all = reader.iterator()) {
      while (all.hasNext() && all.next()) {
        continue;
      }
    } catch (CsvParseException e) {
      throw new FileReadException(
          "a cell goes on for more than a million characters: a quotation mark is not closed");
    } catch (IOException e) {
      throw new FileReadException("it cannot be read to its end");
    }
  }
}
