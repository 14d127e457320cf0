package dev.rolecall.report.format;

import java.util.List;

/** Shares out the columns of a screen between those of a table. */
final class TextSpread {

  private static final int GAP = 2;
  private static final int LEAST_BAR = 10;
  private static final int MOST_BAR = 36;

  private final int[] widths;
  private final int[] most;
  private int spare;

  /**
   * @param least width of each column, {@code most} what its texts take on one line
   */
  TextSpread(int[] least, int[] most) {
    this.widths = least.clone();
    this.most = most;
  }

  /** The widths: first some room for each bar, then for texts, then the rest for bars. */
  int[] over(int room, List<Integer> bars) {
    spare = room;
    for (int bar : bars) {
      if (spare >= LEAST_BAR + GAP) {
        widths[bar] = LEAST_BAR;
        spare -= LEAST_BAR + GAP;
      }
    }
    for (int next = narrowest(bars); spare > 0 && next >= 0; next = narrowest(bars)) {
      widths[next]++;
      spare--;
    }
    for (int bar : bars) {
      if (widths[bar] > 0) {
        int more = Math.min(spare / bars.size(), MOST_BAR - LEAST_BAR);
        widths[bar] += more;
      }
    }
    return widths;
  }

  /** The narrowest column whose texts need more than one line, if there is one. */
  private int narrowest(List<Integer> bars) {
    int narrowest = -1;
    for (int c = 0; c < widths.length; c++) {
      boolean needs = !bars.contains(c) && widths[c] < most[c];
      if (needs && (narrowest < 0 || widths[c] < widths[narrowest])) {
        narrowest = c;
      }
    }
    return narrowest;
  }
}
