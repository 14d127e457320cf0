package dev.rolecall.model;

import dev.rolecall.rulebook.Category;
import java.util.Arrays;

/** One option's score in one draw. A working object that {@link Scorer} refills. */
public final class Score {

  /** Where every category but RETURN starts. */
  static final double FULL = 100;

  /** By {@link Category}, 0 to 100 but for the model's own error. */
  public final double[] categories = new double[Category.values().length];

  /** Signed score points by ledger row; they add up to the total. */
  public final double[] points;

  /** What was read for each row, in the row's unit. */
  public final double[] readings;

  /** Whether the row applies to the option in this draw. */
  public final boolean[] applies;

  /** How much of the total is the model's own error. */
  public double modelError;

  /** The score: the categories by their weights. */
  public double total;

  /** A score for a number of ledger rows. */
  public Score(int rows) {
    points = new double[rows];
    readings = new double[rows];
    applies = new boolean[rows];
  }

  void clear() {
    Arrays.fill(points, 0);
    Arrays.fill(readings, 0);
    Arrays.fill(applies, false);
    total = 0;
    modelError = 0;
  }

  void set(int row, double rowPoints, double reading) {
    points[row] = rowPoints;
    readings[row] = reading;
    applies[row] = true;
  }

  /** Sets the row of the model's own error, in points that are not weighted yet. */
  void setError(int row, double weight, double error) {
    set(row, weight * error, error);
    modelError += weight * error;
  }
}
