package dev.rolecall.model.simulation;

import dev.rolecall.rulebook.Category;
import java.io.PrintStream;
import java.util.Locale;

/**
 * Prints what recursion and simulation say, side by side, for study: habits and courses as
 * arguments.
 */
final class SimulationReport {

  private SimulationReport() {}

  public static void main(String[] args) {
    PrintStream out = System.out;
    int courses = Integer.parseInt(args[1]);
    for (String habits : args[0].split(",")) {
      for (Firm firm : Firms.all()) {
        for (Comparison one : Comparison.of(firm, Habits.valueOf(habits), courses)) {
          print(out, habits, one);
        }
      }
    }
  }

  private static void print(PrintStream out, String habits, Comparison one) {
    for (int r = 0; r < Readings.WEEKS.length; r++) {
      StringBuilder line = new StringBuilder();
      line.append(
          habits + "\t" + one.firm.name + "\t" + one.option.id() + "\t" + Readings.WEEKS[r]);
      for (int m = 0; m <= Readings.FREED; m++) {
        line.append(text(one.recursion[r][m])).append(text(one.simulated[r][m]));
      }
      for (int s = 0; s < 3; s++) {
        line.append(text(one.itemWaits[r][s]));
      }
      for (Category category : new Category[] {Category.RELIEF, Category.RETURN}) {
        line.append(text(one.scored.categories[category.ordinal()]));
        line.append(text(one.scoredSimulation.categories[category.ordinal()]));
      }
      line.append(text(one.scored.total)).append(text(one.scoredSimulation.total));
      out.println(line);
    }
  }

  private static String text(double value) {
    return String.format(Locale.ROOT, "\t%.6g", value);
  }
}
