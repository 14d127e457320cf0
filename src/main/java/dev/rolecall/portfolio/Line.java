package dev.rolecall.portfolio;

/**
 * A line of a stream, with its line break.
 *
 * @param bytes its first bytes, all of them unless it is longer than a document may be
 * @param closes whether its last character that is no blank is a closing brace
 */
record Line(byte[] bytes, boolean closes) {

  /** What a line means for where documents begin and end. */
  enum Kind {
    /** Nothing but blanks. */
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

  private static final int MARK_LENGTH = 3;

  Kind kind() {
    int start = start();
    int first = firstInk(start);
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

  /** Whether something stands on the line after three dashes. */
  boolean holdsMore() {
    int first = firstInk(start() + MARK_LENGTH);
    return first < bytes.length && bytes[first] != '#';
  }

  /** Whether the line begins with a closing brace. */
  boolean closesFirst() {
    return bytes[start()] == '}';
  }

  /** Past a byte-order mark. */
  private int start() {
    boolean marked =
        bytes.length > MARK_LENGTH
            && (bytes[0] & 0xff) == 0xef
            && (bytes[1] & 0xff) == 0xbb
            && (bytes[2] & 0xff) == 0xbf;
    return marked ? MARK_LENGTH : 0;
  }

  private int firstInk(int from) {
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

  static boolean isBlank(int b) {
    return b == ' ' || b == '\t' || b == '\n' || b == '\r';
  }
}
