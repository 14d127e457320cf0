package dev.rolecall.assessment;

import dev.rolecall.rulebook.Kpi;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The year under an option, week by week.
 *
 * @param kpis each KPI at the end of each week
 * @param money cumulative net benefit at the end of each week, dollars
 */
public record Trajectory(String id, Map<Kpi, Weeks> kpis, Weeks money, Payback payback) {

  /** How many weeks there are. */
  public static final int WEEKS = 52;

  /** Throws if a KPI is missing, as in a result that was edited. */
  public Trajectory {
    OptionResult.requireAll(Kpi.values(), kpis);
  }

  /** A reading at the end of each week: its mean, 10th and 90th percentile. */
  public record Weeks(
      List<Double> likely, Optional<List<Double>> low, Optional<List<Double>> high) {

    /** Throws unless every list has a value for each week. */
    public Weeks {
      check(likely);
      low.ifPresent(Weeks::check);
      high.ifPresent(Weeks::check);
    }

    private static void check(List<Double> values) {
      if (values.size() != WEEKS) {
        throw new IllegalArgumentException("expected a number for each of " + WEEKS + " weeks");
      }
    }
  }

  /**
   * When the option has paid for itself.
   *
   * @param share of the simulations in which it does within the year
   * @param lowWeek that a tenth of the simulations does not pass; empty where it is later than the
   *     year
   * @param highWeek that nine tenths do not pass; likewise
   */
  public record Payback(double share, Optional<Integer> lowWeek, Optional<Integer> highWeek) {}
}
