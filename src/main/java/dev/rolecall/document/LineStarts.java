package dev.rolecall.document;

import java.util.Arrays;

/** Where the lines of a text start, in code points; lines end at LF, CR LF or a lone CR. */
final class LineStarts {
  private final int[] starts;

  LineStarts(int[] points) {
    int[] found = new int[16];
    int count = 1;
    for (int i = 0; i < points.length; i++) {
      boolean crLf = points[i] == '\r' && i + 1 < points.length && points[i + 1] == '\n';
      if (isBreak(points[i]) && !crLf) {
        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
        found[count++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  static boolean isBreak(int point) {
    return point == '\n' || point == '\r';
  }

  int count() {
    return starts.length;
  }

  /** Where a line, counted from 1, starts. */
  int start(int lineNumber) {
    return starts[lineNumber - 1];
  }

  /** The number of the line, counted from 1, that holds a code point. */
  int lineOf(int index) {
    int found = Arrays.binarySearch(starts, index);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
