package dev.rolecall.portfolio;

import dev.rolecall.document.DocumentFile;
import dev.rolecall.portfolio.LineReader.Kind;
import dev.rolecall.portfolio.LineReader.Line;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
  private Optional<Line> pushedBack = Optional.empty();
  private int linesRead;
  private boolean lineEach;

  /** The bytes of the document, each as a character. */
  private StringBuilder text;

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
    boolean complete = false;
    while (!complete) {
      Optional<Line> line = pushedBack.isPresent() ? pushedBack : lines.next();
      pushedBack = Optional.empty();
      linesRead++;
      complete = line.map(this::add).orElse(true);
    }
    return started ? Optional.of(piece()) : Optional.empty();
  }

  /** The document; one that is a line of its own is without its line break. */
  private Piece piece() {
    int end = text.length();
    while (lineEach && end > 0 && " \t\r\n".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Piece(linesBefore, text.substring(0, end).getBytes(StandardCharsets.ISO_8859_1));
  }

  private void begin() {
    text = new StringBuilder();
    separated = false;
    started = false;
    object = false;
  }

  /** Adds a line to the document; true if it is now complete. */
  private boolean add(Line line) {
    Kind kind = line.kind();
    if (started && (kind == Kind.SEPARATOR || kind == Kind.OBJECT)) {
      pushedBack = Optional.of(line);
      linesRead--;
      return true;
    }
    return switch (kind) {
      case BLANK, PREAMBLE -> keep(line, false);
      case SEPARATOR -> separate(line);
      case END -> end(line);
      case OBJECT, TEXT -> content(line, kind);
    };
  }

  private boolean separate(Line line) {
    lineEach = false;
    if (separated) {
      begin();
    }
    separated = true;
    return keep(line, line.continuesAfterMark());
  }

  private boolean end(Line line) {
    keep(line, false);
    boolean whole = started;
    if (!whole) {
      begin();
    }
    return whole;
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

  /** Appends a line, which completes nothing; blank ones at the very start are only counted. */
  private boolean keep(Line line, boolean starts) {
    if (text.length() == 0) {
      linesBefore = linesRead - 1;
    }
    started = started || starts;
    if (text.length() > 0 || line.kind() != Kind.BLANK) {
      int room = DocumentFile.MOST_BYTES - text.length();
      text.append(line.text(), 0, Math.min(room, line.text().length()));
    }
    return false;
  }
}
