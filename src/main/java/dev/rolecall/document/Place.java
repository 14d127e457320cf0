package dev.rolecall.document;

/**
 * Where something is in a text, for a person to find it there.
 *
 * @param line counted from 1
 * @param column counted from 1, in characters (code points): a tab and an emoji are one each
 */
public record Place(SourceText source, int line, int column) {

  /** The same as an index into the source's code points; of a line that is not there, below 0. */
  int index() {
    int start = source.lineStart(line);
    return start < 0 ? -1 : start + column - 1;
  }
}
