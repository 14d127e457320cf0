package dev.rolecall.report.page;

import dev.rolecall.quantity.Decimals;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** The upward axis of a panel: from a round number to a round number, in round steps. */
final class ChartAxis {

  private static final int MOST_STEPS = 4;
  private static final double[] ROUND = {1, 2, 2.5, 5};

  private final double least;
  private final double most;
  private final double step;

  ChartAxis(double lowest, double highest) {
    double low = Math.min(0, lowest);
    double high = Math.max(low + 1e-6, highest);
    step = step((high - low) / MOST_STEPS);
    least = Math.floor(low / step) * step;
    most = Math.ceil(high / step - 1e-9) * step;
  }

  private static double step(double atLeast) {
    double unit = 1;
    while (unit > atLeast) {
      unit = unit / 10;
    }
    while (unit * 10 <= atLeast) {
      unit = unit * 10;
    }
    for (double factor : ROUND) {
      if (unit * factor >= atLeast) {
        return unit * factor;
      }
    }
    return unit * 10;
  }

  /** The height of a value in the drawing. */
  double at(double value) {
    double part = (value - least) / (most - least);
    return Panel.BOTTOM - part * (Panel.BOTTOM - Panel.TOP);
  }

  List<Panel.Tick> ticks(DoubleFunction<String> label) {
    List<Panel.Tick> ticks = new ArrayList<>();
    for (int i = 0; least + i * step <= most + step / 2; i++) {
      double value = least + i * step;
      ticks.add(new Panel.Tick(Decimals.rounded(at(value), 1), label.apply(value)));
    }
    return ticks;
  }
}
