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
 * Reads the lines of a stream in bounded memory: of an endless line, only the start is kept. A line
 * ends with LF, CR LF or a lone CR, as everywhere in Rolecall.
 */
final class LineReader {

  private final InputStream in;

  LineReader(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /** The next line; empty at the end of the stream. */
  Optional<Line> next() throws IOException {
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
    return Pattern.compile("(?s)(?:\u00ef\u00bb\u00bf(?=.))?(?:" + pattern + ")");
  }

  /**
   * A line of a stream, with its line break.
   *
   * @param text its first bytes, each as a character; all of them unless it is longer than a
   *     document may be
   * @param closes whether its last character, blanks aside, is a closing brace
   */
  record Line(String text, boolean closes) {

    private static final Pattern CONTENT_AFTER_MARK = atStart("---[ \t\r\n]*+[^#]");
    private static final Pattern CLOSING = atStart("}");

    Kind kind() {
      return Arrays.stream(Kind.values())
          .filter(kind -> kind.start.matcher(text).lookingAt())
          .findFirst()
          .orElseThrow();
    }

    /** Whether content follows the three dashes on the same line. */
    boolean continuesAfterMark() {
      return CONTENT_AFTER_MARK.matcher(text).lookingAt();
    }

    /** Whether the line begins with a closing brace. */
    boolean closesFirst() {
      return CLOSING.matcher(text).lookingAt();
    }
  }
}
