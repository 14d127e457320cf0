package dev.rolecall.report;

import java.util.Arrays;

/** A rectangle of characters, each with a tint, that are painted over one another. */
final class Plot {

  private static final int PLAIN = -1;

  private final String[][] cells;
  private final int[][] tints;

  Plot(int rows, int columns) {
    cells = new String[rows][columns];
    tints = new int[rows][columns];
    for (int row = 0; row < rows; row++) {
      Arrays.fill(cells[row], " ");
      Arrays.fill(tints[row], PLAIN);
    }
  }

  void paint(int row, int column, String mark, int tint) {
    cells[row][column] = mark;
    tints[row][column] = tint;
  }

  /** A row from the top, with neighbours of the same tint in one run. */
  String row(int row, TextCanvas canvas) {
    StringBuilder line = new StringBuilder();
    int from = 0;
    for (int column = 1; column <= cells[row].length; column++) {
      if (column == cells[row].length || tints[row][column] != tints[row][from]) {
        String run = String.join("", Arrays.asList(cells[row]).subList(from, column));
        line.append(tints[row][from] == PLAIN ? run : canvas.tinted(run, tints[row][from]));
        from = column;
      }
    }
    return line.toString();
  }
}
