package dev.rolecall.document;

/** Finds the line and column of growing indices of a text, passing over it once. */
final class TextCursor {

  private final SourceText source;
  private final String text;
  private int index;
  private int line = 1;
  private int column = 1;

  TextCursor(SourceText source) {
    this.source = source;
    this.text = source.text();
  }

  /** The place of an index, counted in UTF-16 units; one that was passed gives where it is now. */
  Place place(int wanted) {
    while (index < wanted && index < text.length()) {
      int point = text.codePointAt(index);
      index += Character.charCount(point);
      boolean breaks = SourceText.isBreak(point) && !(point == '\r' && isLineFeed());
      line += breaks ? 1 : 0;
      column = breaks ? 1 : column + 1;
    }
    return new Place(source, source.linesBefore() + line, column);
  }

  private boolean isLineFeed() {
    return index < text.length() && text.charAt(index) == '\n';
  }
}
