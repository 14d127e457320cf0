package dev.rolecall.document;

/** The reading cannot go on: the engine gave up, or the nesting is too deep. */
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
