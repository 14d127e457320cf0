package dev.rolecall.portfolio;

import dev.rolecall.document.DocumentFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads the lines of a stream in bounded memory: of an endless line, only the start is kept. A line
 * ends with LF, CR LF or a lone CR, as everywhere in Rolecall.
 */
final class LineReader {

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;

  LineReader(InputStream in) {
    this.in = in;
  }

  /** The next line; empty at the end of the stream. */
  Optional<Line> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 10);
    int last = 0;
    for (int b = take(); b >= 0; b = take()) {
      if (line.size() < DocumentFile.MOST_BYTES) {
        line.write(b);
      }
      last = isBlank(b) ? last : b;
      if (b == '\n' || (b == '\r' && peek() != '\n')) {
        return Optional.of(new Line(line.toByteArray(), last == '}'));
      }
    }
    return line.size() == 0
        ? Optional.empty()
        : Optional.of(new Line(line.toByteArray(), last == '}'));
  }

  private int take() throws IOException {
    int b = peek();
    at++;
    return b;
  }

  private int peek() throws IOException {
    if (at >= end && end >= 0) {
      end = in.read(buffer);
      at = 0;
    }
    return end < 0 ? -1 : buffer[at] & 0xff;
  }

  static boolean isBlank(int b) {
    return b == ' ' || b == '\t' || b == '\n' || b == '\r';
  }

  /** What a line means for where documents begin and end. */
  enum Kind {
    /** Only blanks. */
    BLANK,
    /** A comment, or a directive such as {@code %YAML 1.2}. */
    PREAMBLE,
    /** Three dashes: a document begins. */
    SEPARATOR,
    /** Three dots: a document has ended. */
    END,
    /** An opening brace at the very start: an object. */
    OBJECT,
    /** Anything else. */
    TEXT
  }

  /**
   * A line of a stream, with its line break.
   *
   * @param bytes its first bytes, all of them unless it is longer than a document may be
   * @param closes whether its last character, blanks aside, is a closing brace
   */
  record Line(byte[] bytes, boolean closes) {

    private static final int MARK_LENGTH = 3;

    Kind kind() {
      int start = start();
      int first = firstVisible(start);
      if (first == bytes.length) {
        return Kind.BLANK;
      }
      if (bytes[first] == '#' || bytes[start] == '%') {
        return Kind.PREAMBLE;
      }
      if (isMark(start, '-')) {
        return Kind.SEPARATOR;
      }
      if (isMark(start, '.')) {
        return Kind.END;
      }
      return bytes[start] == '{' ? Kind.OBJECT : Kind.TEXT;
    }

    /** Whether content follows the three dashes on the same line. */
    boolean continuesAfterMark() {
      int first = firstVisible(start() + MARK_LENGTH);
      return first < bytes.length && bytes[first] != '#';
    }

    /** Whether the line begins with a closing brace. */
    boolean closesFirst() {
      return bytes[start()] == '}';
    }

    /** After a byte-order mark. */
    private int start() {
      boolean marked =
          bytes.length > MARK_LENGTH
              && (bytes[0] & 0xff) == 0xef
              && (bytes[1] & 0xff) == 0xbb
              && (bytes[2] & 0xff) == 0xbf;
      return marked ? MARK_LENGTH : 0;
    }

    private int firstVisible(int from) {
      int at = from;
      while (at < bytes.length && isBlank(bytes[at])) {
        at++;
      }
      return at;
    }

    private boolean isMark(int start, char sign) {
      for (int i = 0; i < MARK_LENGTH; i++) {
        if (start + i >= bytes.length || bytes[start + i] != sign) {
          return false;
        }
      }
      return start + MARK_LENGTH == bytes.length || isBlank(bytes[start + MARK_LENGTH]);
    }
  }
}
