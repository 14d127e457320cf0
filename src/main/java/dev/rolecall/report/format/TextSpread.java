package dev.rolecall.report.format;

import java.util.List;

/** Shares out the columns of a screen between those of a table. */
final class TextSpread {

  private static final int GAP = 2;
  private static final int LEAST_BAR = 10;
  private static final int MOST_BAR = 36;

  private final int[] widths;
  private final int[] cells;
  private final int[] titles;
  private int spare;

  /**
   * @param least width of each column
   * @param cells what its widest cell takes on one line, {@code titles} what its title takes
   */
  TextSpread(int[] least, int[] cells, int[] titles) {
    this.widths = least.clone();
    this.cells = cells;
    this.titles = titles;
  }

  /** The widths: first some room for each bar, then for cells, then titles, the rest for bars. */
  int[] over(int room, List<Integer> bars) {
    spare = room;
    for (int bar : bars) {
      if (spare >= LEAST_BAR + GAP) {
        widths[bar] = LEAST_BAR;
        spare -= LEAST_BAR + GAP;
      }
    }
    grow(cells, bars);
    grow(titles, bars);
    for (int bar : bars) {
      if (widths[bar] > 0) {
        int more = Math.min(spare / bars.size(), MOST_BAR - LEAST_BAR);
        widths[bar] += more;
      }
    }
    return widths;
  }

  private void grow(int[] wanted, List<Integer> bars) {
    for (int next = narrowest(wanted, bars); spare > 0 && next >= 0; spare--) {
      widths[next]++;
      next = narrowest(wanted, bars);
    }
  }

  /** The narrowest column that is narrower than wanted, if there is one. */
  private int narrowest(int[] wanted, List<Integer> bars) {
    int narrowest = -1;
    for (int c = 0; c < widths.length; c++) {
      boolean needs = !bars.contains(c) && widths[c] < wanted[c];
      if (needs && (narrowest < 0 || widths[c] < widths[narrowest])) {
        narrowest = c;
      }
    }
    return narrowest;
  }
}
