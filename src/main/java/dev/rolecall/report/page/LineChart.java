package dev.rolecall.report.page;

import java.util.List;
import java.util.Optional;

/**
 * Lines along one number, each drawn with a letter. Text alone shows it: every other format has the
 * table of the same values.
 *
 * @param across the number along which the lines go
 * @param lines that lie over one another where they meet, the last one on top
 * @param stretches of the number, one after the other, each with the line that is best there
 * @param note how to read it
 */
public record LineChart(Scale across, List<Line> lines, List<Stretch> stretches, String note) {

  /**
   * The axis.
   *
   * @param label what it counts
   * @param low its first value, {@code middle} and {@code high} the others that are named
   * @param now where the firm is today
   */
  public record Scale(String label, Tick low, Tick middle, Tick high, Optional<Double> now) {

    /** The share of the axis, from 0 to 1, at which a value is. */
    public double at(double value) {
      return (value - low.value) / (high.value - low.value);
    }
  }

  /** A value, and how it is written. */
  public record Tick(double value, String label) {}

  /**
   * A line through values at equal distances.
   *
   * @param letter a capital one; a small one stands where the option is ruled out
   * @param out where it is ruled out, one for each value
   */
  public record Line(String letter, String label, List<Double> values, List<Boolean> out) {}

  /** Where one line is best, by its place among them. */
  public record Stretch(double from, double to, int line) {}
}
