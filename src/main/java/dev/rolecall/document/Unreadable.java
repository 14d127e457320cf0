package dev.rolecall.document;

/** The engine gave up: the reading cannot go on. */
final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int index;

  /** What the library threw, after it had read up to an index. */
  Unreadable(Throwable cause, int index) {
    super(null, cause, false, false);
    this.index = index;
  }

  int index() {
    return index;
  }
}
