package dev.rolecall.document;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Where the lines of a text start; its units are chars or code points, as its maker chose. */
final class LineStarts {
  private final int[] starts;

  private LineStarts(int[] starts) {
    this.starts = starts;
  }

  static LineStarts of(int length, IntUnaryOperator unitAt) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < length; i++) {
      int unit = unitAt.applyAsInt(i);
      boolean crLf = unit == '\r' && i + 1 < length && unitAt.applyAsInt(i + 1) == '\n';
      if (isBreak(unit) && !crLf) {
        starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
        starts[count++] = i + 1;
      }
    }
    return new LineStarts(Arrays.copyOf(starts, count));
  }

  static boolean isBreak(int unit) {
    return unit == '\n' || unit == '\r';
  }

  int count() {
    return starts.length;
  }

  /** Where a line, counted from 1, starts. */
  int start(int lineNumber) {
    return starts[lineNumber - 1];
  }

  /** The number of the line, counted from 1, that holds a unit. */
  int lineOf(int index) {
    int found = Arrays.binarySearch(starts, index);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
