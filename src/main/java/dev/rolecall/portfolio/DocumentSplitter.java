package dev.rolecall.portfolio;

import dev.rolecall.document.DocumentFile;
import dev.rolecall.portfolio.LineReader.Kind;
import dev.rolecall.portfolio.LineReader.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Splits a stream into documents: a JSON object a line, or YAML documents with {@code ---} between.
 * A faulty document does not affect the others: a line that starts with an opening brace starts a
 * document whatever came before, and once an object was a line of its own, so is every document
 * until {@code ---}.
 *
 * <p>Documents of only blanks and comments are skipped.
 */
final class DocumentSplitter {

  private final LineReader lines;
  private Line pushedBack;
  private int linesRead;
  private boolean lineEach;

  private ByteArrayOutputStream text;
  private int linesBefore;
  private boolean separated;
  private boolean started;
  private boolean object;

  DocumentSplitter(InputStream in) {
    this.lines = new LineReader(in);
  }

  /**
   * A document in the stream.
   *
   * @param bytes its content, cut one byte above the size limit of a document
   */
  record Piece(int linesBefore, byte[] bytes) {}

  /** The next document; empty at the end of the stream. */
  Optional<Piece> next() throws IOException {
    begin();
    for (Optional<Line> line = take(); line.isPresent(); line = take()) {
      if (add(line.get())) {
        return Optional.of(piece());
      }
    }
    return started ? Optional.of(piece()) : Optional.empty();
  }

  /** The document; one that is a line of its own is without its line break. */
  private Piece piece() {
    byte[] bytes = text.toByteArray();
    int end = bytes.length;
    while (lineEach && end > 0 && LineReader.isBlank(bytes[end - 1])) {
      end--;
    }
    return new Piece(linesBefore, Arrays.copyOf(bytes, end));
  }

  private void begin() {
    text = new ByteArrayOutputStream(1 << 10);
    separated = false;
    started = false;
    object = false;
  }

  private Optional<Line> take() throws IOException {
    Line line = pushedBack;
    pushedBack = null;
    linesRead++;
    return line != null ? Optional.of(line) : lines.next();
  }

  private void pushBack(Line line) {
    pushedBack = line;
    linesRead--;
  }

  /** Adds a line to the document; true if it is now complete. */
  private boolean add(Line line) {
    Kind kind = line.kind();
    boolean next = kind == Kind.SEPARATOR || kind == Kind.OBJECT;
    if (started && next) {
      pushBack(line);
      return true;
    }
    return switch (kind) {
      case BLANK, PREAMBLE -> {
        keep(line, false);
        yield false;
      }
      case SEPARATOR -> {
        separate(line);
        yield false;
      }
      case END -> {
        keep(line, false);
        boolean whole = started;
        if (!whole) {
          begin();
        }
        yield whole;
      }
      case OBJECT, TEXT -> content(line, kind);
    };
  }

  private void separate(Line line) {
    lineEach = false;
    if (separated) {
      begin();
    }
    keep(line, line.continuesAfterMark());
    separated = true;
  }

  private boolean content(Line line, Kind kind) {
    boolean first = !started;
    keep(line, true);
    if (first && kind == Kind.OBJECT) {
      object = true;
      lineEach = lineEach || (!separated && line.closes());
      return lineEach || line.closes();
    }
    return lineEach || (object && line.closesFirst());
  }

  /** Appends a line; blank ones at the very start are only counted. */
  private void keep(Line line, boolean starts) {
    if (text.size() == 0) {
      linesBefore = linesRead - 1;
    }
    started = started || starts;
    boolean counts = text.size() > 0 || line.kind() != Kind.BLANK;
    int room = DocumentFile.MOST_BYTES - text.size();
    if (counts) {
      text.write(line.bytes(), 0, Math.min(room, line.bytes().length));
    }
  }
}
