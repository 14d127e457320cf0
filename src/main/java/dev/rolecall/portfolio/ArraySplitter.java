package dev.rolecall.portfolio;

import dev.rolecall.document.DocumentFile;
import dev.rolecall.portfolio.DocumentSplitter.Piece;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Splits a JSON list into its elements. Each gets the blanks that put it into its column, so that
 * its problems are found where they are in the list. A list that does not end, and what follows
 * one, are documents too, which nobody can read.
 */
final class ArraySplitter {

  /** Blanks count toward the size of a document; in a longer line, columns are the element's. */
  private static final int MOST_BLANKS = 4096;

  private final InputStream in;
  private int linesRead;
  private int column;

  /** The byte that was read last; -1 at the end. */
  private int last = '\n';

  private boolean opened;
  private boolean done;

  /** The elements of a list that a buffered stream begins with. */
  ArraySplitter(InputStream in) {
    this.in = in;
  }

  /** Whether a stream, buffered, begins with a list. */
  static boolean isAhead(InputStream in) throws IOException {
    in.mark(MOST_BLANKS);
    int b = in.read();
    for (int i = 1; i < MOST_BLANKS && isBlank(b); i++) {
      b = in.read();
    }
    in.reset();
    return b == '[';
  }

  Optional<Piece> next() throws IOException {
    if (!opened) {
      skipBlanks();
      opened = true;
      read();
    } else if (last == ',') {
      read();
    }
    skipBlanks();
    if (!done && last == ']') {
      done = true;
      read();
      skipBlanks();
      return last < 0 ? Optional.empty() : Optional.of(piece(false));
    }
    if (!done) {
      done = last < 0;
      return Optional.of(piece(true));
    }
    return Optional.empty();
  }

  private static boolean isBlank(int b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n' || b == 0xef || b == 0xbb || b == 0xbf;
  }

  private void skipBlanks() throws IOException {
    while (isBlank(last)) {
      read();
    }
  }

  private void read() throws IOException {
    int before = last;
    last = in.read();
    boolean fresh = before == '\n' || (before == '\r' && last != '\n');
    linesRead += fresh ? 1 : 0;
    column = fresh ? 0 : column;
    // Of a character, only the first byte counts, and a byte-order mark is none.
    column += (last & 0xc0) == 0x80 || (last == 0xef && !opened) ? 0 : 1;
  }

  /**
   * The document that begins with the last byte.
   *
   * @param element whether a comma or bracket ends it; else only the end of the text
   */
  private Piece piece(boolean element) throws IOException {
    int linesBefore = linesRead - 1;
    int blanks = column > MOST_BLANKS ? 0 : column - 1;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 10);
    bytes.writeBytes(" ".repeat(blanks).getBytes(StandardCharsets.US_ASCII));
    int depth = 0;
    boolean quoted = false;
    while (last >= 0 && !(element && depth == 0 && !quoted && (last == ',' || last == ']'))) {
      keep(bytes);
      if (quoted && last == '\\') {
        read();
        keep(bytes);
      } else if (last == '"') {
        quoted = !quoted;
      } else if (!quoted) {
        depth += last == '{' || last == '[' ? 1 : last == '}' || last == ']' ? -1 : 0;
      }
      read();
    }
    return new Piece(linesBefore, bytes.toByteArray());
  }

  private void keep(ByteArrayOutputStream bytes) {
    if (last >= 0 && bytes.size() < DocumentFile.MOST_BYTES) {
      bytes.write(last);
    }
  }
}
