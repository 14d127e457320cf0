package dev.rolecall.portfolio;

import dev.rolecall.document.DocumentFile;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Splits a stream into documents: a JSON object a line, or YAML documents with {@code ---} between.
 * A faulty document does not affect the others: a line that starts with an opening brace starts a
 * document whatever came before, and once an object was a line of its own, so is every document
 * until {@code ---}. What begins with a bracket is a JSON list of documents.
 *
 * <p>Documents of only blanks and comments are skipped.
 */
final class DocumentSplitter {

  /** A byte-order mark, each byte as a character. */
  private static final String MARK = "\u00ef\u00bb\u00bf";

  private final InputStream in;
  private final boolean linesMayBeObjects;
  private Optional<ArraySplitter> list = Optional.empty();
  private boolean begun;
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
    this(in, true);
  }

  /**
   * Splits a stream.
   *
   * @param linesMayBeObjects whether an opening brace at the start of a line starts a document
   */
  DocumentSplitter(InputStream in, boolean linesMayBeObjects) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.linesMayBeObjects = linesMayBeObjects;
  }

  /** Whether the documents, as far as they were asked for, are the elements of a list. */
  boolean isList() {
    return list.isPresent();
  }

  /**
   * A document in the stream.
   *
   * @param bytes its content, cut one byte above the size limit of a document
   */
  record Piece(int linesBefore, byte[] bytes) {}

  /** The next document; empty at the end of the stream. */
  Optional<Piece> next() throws IOException {
    if (!begun) {
      begun = true;
      list = ArraySplitter.isAhead(in) ? Optional.of(new ArraySplitter(in)) : Optional.empty();
    }
    if (list.isPresent()) {
      return list.get().next();
    }
    begin();
    boolean complete = false;
    while (!complete) {
      Optional<Line> line = pushedBack.isPresent() ? pushedBack : line();
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
    Kind kind = kind(line);
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

  /** An object may be indented where nothing precedes it. */
  private Kind kind(Line line) {
    Kind kind = line.kind();
    if (kind == Kind.TEXT && !started && line.startsWith(Line.INDENTED_OBJECT)) {
      kind = Kind.OBJECT;
    }
    return kind == Kind.OBJECT && !linesMayBeObjects ? Kind.TEXT : kind;
  }

  private boolean separate(Line line) {
    lineEach = false;
    if (separated) {
      begin();
    }
    separated = true;
    return keep(line, line.startsWith(Line.CONTENT_AFTER_DASHES));
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
    return lineEach || (object && line.startsWith(Line.CLOSING));
  }

  /** Appends a line, which completes nothing; blank ones at the very start are only counted. */
  private boolean keep(Line line, boolean starts) {
    if (text.length() == 0) {
      linesBefore = linesRead - 1;
    }
    // At the very start of the text its reader takes the mark; after three dashes nobody would.
    int from = !started && text.length() > 0 && line.text().startsWith(MARK) ? 3 : 0;
    started = started || starts;
    if (text.length() > 0 || line.kind() != Kind.BLANK) {
      int room = DocumentFile.MOST_BYTES - text.length();
      text.append(line.text(), from, Math.min(from + room, line.text().length()));
    }
    return false;
  }

  /**
   * The next line, which ends with LF, CR LF or a lone CR, as everywhere in Rolecall; empty at the
   * end of the stream. Of an endless line, only the start is kept.
   */
  private Optional<Line> line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 10);
    int last = 0;
    int b = in.read();
    while (b >= 0) {
      if (line.size() < DocumentFile.MOST_BYTES) {
        line.write(b);
      }
      last = " \t\r\n".indexOf(b) >= 0 ? last : b;
      b = b == '\n' || (b == '\r' && !isNext('\n')) ? -1 : in.read();
    }
    return line.size() == 0
        ? Optional.empty()
        : Optional.of(new Line(line.toString(StandardCharsets.ISO_8859_1), last == '}'));
  }

  private boolean isNext(int wanted) throws IOException {
    in.mark(1);
    int b = in.read();
    in.reset();
    return b == wanted;
  }

  /** What a line means for where documents begin and end, by how it begins. */
  enum Kind {
    /** Only blanks. */
    BLANK("[ \t\r\n]*+\\z"),
    /** A comment, or a directive such as {@code %YAML 1.2}. */
    PREAMBLE("[ \t\r\n]*+#|%"),
    /** Three dashes: a document begins. */
    SEPARATOR("---(?=[ \t\r\n]|\\z)"),
    /** Three dots: a document has ended. */
    END("\\.\\.\\.(?=[ \t\r\n]|\\z)"),
    /** An opening brace at the very start: an object. */
    OBJECT("\\{"),
    /** Anything else. */
    TEXT("");

    private final Pattern start;

    Kind(String start) {
      this.start = atStart(start);
    }
  }

  /** At the very start of a line, or after a byte-order mark. */
  private static Pattern atStart(String pattern) {
    return Pattern.compile("(?s)(?:" + MARK + "(?=.))?(?:" + pattern + ")");
  }

  /**
   * A line of a stream, with its line break.
   *
   * @param text its first bytes, each as a character; all of them unless it is longer than a
   *     document may be
   * @param closes whether its last character, blanks aside, is a closing brace
   */
  record Line(String text, boolean closes) {

    private static final Pattern CONTENT_AFTER_DASHES = atStart("---[ \t\r\n]*+[^#]");
    private static final Pattern CLOSING = atStart("}");
    private static final Pattern INDENTED_OBJECT = atStart("[ \t]+\\{");

    Kind kind() {
      return Arrays.stream(Kind.values())
          .filter(kind -> startsWith(kind.start))
          .findFirst()
          .orElseThrow();
    }

    boolean startsWith(Pattern start) {
      return start.matcher(text).lookingAt();
    }
  }
}
