package dev.rolecall.document;

/** More levels than any document needs; reading on would only take time. */
final class TooDeep extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int index;

  TooDeep(int index) {
    super(null, null, false, false);
    this.index = index;
  }

  int index() {
    return index;
  }
}
