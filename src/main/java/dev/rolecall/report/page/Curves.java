package dev.rolecall.report.page;

import dev.rolecall.quantity.Decimals;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/** Puts a panel together: curves with their bands over the weeks of a year. */
public final class Curves {

  private static final int[] WEEKS_TOLD = {0, 13, 26, 39, 52};

  private final List<Curve> curves = new ArrayList<>();

  private record Curve(String kind, List<Double> likely, List<Double> low, List<Double> high) {}

  /**
   * Adds a curve.
   *
   * @param kind which says how it looks; its band's kind is the same with {@code -band}
   * @param likely by week, the first of them week 0
   * @param low of the band, as many, or none; {@code high} likewise
   */
  public Curves curve(String kind, List<Double> likely, List<Double> low, List<Double> high) {
    curves.add(new Curve(kind, likely, low, high));
    return this;
  }

  /** The panel. */
  public Panel panel(String title, String alt, DoubleFunction<String> label) {
    ChartAxis axis = axis();
    List<Panel.Shape> shapes = new ArrayList<>();
    for (Curve curve : curves) {
      if (!curve.low.isEmpty()) {
        shapes.add(new Panel.Shape(curve.kind + "-band", band(curve, axis)));
      }
    }
    for (Curve curve : curves) {
      shapes.add(new Panel.Shape(curve.kind, line("M", curve.likely, axis, false)));
    }
    return new Panel(title, alt, weeks(), axis.ticks(label), shapes);
  }

  private ChartAxis axis() {
    double lowest = 0;
    double highest = 0;
    for (Curve curve : curves) {
      for (List<Double> values : List.of(curve.likely, curve.low, curve.high)) {
        for (double value : values) {
          lowest = Math.min(lowest, value);
          highest = Math.max(highest, value);
        }
      }
    }
    // A saved result has ten digits, and is to have the same axis.
    return new ChartAxis(Decimals.tenDigits(lowest), Decimals.tenDigits(highest));
  }

  private static List<Panel.Tick> weeks() {
    return IntStream.of(WEEKS_TOLD)
        .mapToObj(week -> new Panel.Tick(across(week), Integer.toString(week)))
        .toList();
  }

  private static String across(int week) {
    return Decimals.rounded(Panel.LEFT + (Panel.RIGHT - Panel.LEFT) * week / 52, 1);
  }

  private static String band(Curve curve, ChartAxis axis) {
    return line("M", curve.high, axis, false) + line("L", curve.low, axis, true) + "Z";
  }

  private static String line(String first, List<Double> values, ChartAxis axis, boolean backwards) {
    StringBuilder path = new StringBuilder();
    int last = values.size() - 1;
    for (int i = 0; i <= last; i++) {
      int week = backwards ? last - i : i;
      path.append(i == 0 ? first : "L").append(across(week)).append(' ');
      path.append(Decimals.rounded(axis.at(values.get(week)), 1));
    }
    return path.toString();
  }
}
