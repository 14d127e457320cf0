package dev.rolecall.assessment;

import dev.rolecall.decision.OptionYear.Payback;
import dev.rolecall.model.Year;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Kpi;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one option is worth, and what the year under it would bring: means over simulations.
 *
 * @param engagement how it is hired: the id of a way to hire in the rulebook; empty where the firm
 *     stated the hours, or nobody is hired
 * @param otherWays the other ways to hire it that were tried
 * @param eligible false where a gate rules it out or a condition for hiring fails
 * @param gates the limits that rule it out, or are near
 * @param conditions for advising a hire that it fails
 * @param bestShare of the simulations in which it is the best eligible option; empty without any
 * @param categories 0 to 100 each
 * @param categoryPoints the score points of each category; they sum to the score
 * @param contributions the ledger: its rows sum to the score
 * @param netBenefit of the first year, dollars
 * @param netBenefitPerYear in a year, dollars, over the time that the need lasts: what the verdict
 *     rests on
 * @param cost of the first year, dollars: pay or fee, turnover, hiring
 * @param paybackWeek from 1; empty where it does not pay back within the year
 * @param load by hire: demand over hours in the second half-year
 * @param workHours by hire: hours of work for it in a week of the second half-year
 * @param hoursFreed attorney hours in the year, less supervision and review
 * @param meanPressure by need id, over the year
 * @param weeks KPI readings at the end of weeks 13, 26 and 52
 */
public record OptionResult(
    String id,
    Optional<String> engagement,
    List<Way> otherWays,
    boolean eligible,
    List<Gate> gates,
    List<Condition> conditions,
    Range score,
    Optional<Double> bestShare,
    Map<Category, Double> categories,
    Map<Category, Double> categoryPoints,
    List<Contribution> contributions,
    Range netBenefit,
    Range netBenefitPerYear,
    double cost,
    Optional<Integer> paybackWeek,
    List<Double> load,
    List<Double> workHours,
    double hoursFreed,
    Map<String, Double> meanPressure,
    Map<Integer, Map<Kpi, Double>> weeks) {

  /** Throws if a category, a week or a KPI is missing, as in a result that was edited. */
  public OptionResult {
    if (!weeks.keySet().equals(Set.copyOf(Year.readingWeeks()))) {
      throw new IllegalArgumentException("readings of weeks " + Year.readingWeeks());
    }
    requireAll(Category.values(), categories);
    requireAll(Category.values(), categoryPoints);
    weeks.values().forEach(readings -> requireAll(Kpi.values(), readings));
  }

  /**
   * A way to hire an option that was not chosen.
   *
   * @param engagement the id of the way to hire in the rulebook
   * @param label of the option so hired
   * @param eligible false where a gate rules it out or a condition for hiring fails
   * @param points more than the chosen way scores, on the first simulations
   */
  public record Way(String engagement, String label, boolean eligible, double points) {}

  static <E extends Enum<E>> void requireAll(E[] keys, Map<E, ?> values) {
    if (values.size() != keys.length) {
      throw new IllegalArgumentException("a number for each of " + keys.length + " keys");
    }
  }

  /**
   * A mean with its range.
   *
   * @param low the 10th percentile; empty where nothing was simulated
   * @param high the 90th percentile; likewise
   */
  public record Range(double likely, Optional<Double> low, Optional<Double> high) {}

  /**
   * A hard limit that rules the option out, or is near enough to warn of: means over simulations.
   *
   * @param excess by how much the reading is over the limit; 0 for a warning
   * @param salary the highest at which the option fits the budget; empty for any other limit
   * @param rulesOut true where it makes the option ineligible
   * @param reason a sentence without a full stop
   */
  public record Gate(
      String id,
      double reading,
      double limit,
      double excess,
      Optional<Double> salary,
      boolean rulesOut,
      String reason) {}

  /**
   * A condition for advising a hire that the option fails: means over simulations.
   *
   * @param reason a sentence without a full stop
   */
  public record Condition(
      String id, double reading, double limit, String reason, List<String> sources) {}

  /**
   * Signed score points of one row of the ledger.
   *
   * @param reading the mean of what was read where the row applies, in the row's unit
   */
  public record Contribution(
      Category category,
      String rule,
      double points,
      Optional<Double> reading,
      List<String> sources) {}

  /** The limits that rule it out. */
  public List<Gate> limits() {
    return gates.stream().filter(Gate::rulesOut).toList();
  }

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
      requireAll(Kpi.values(), kpis);
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
  }
}
