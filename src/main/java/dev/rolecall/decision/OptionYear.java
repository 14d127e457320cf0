package dev.rolecall.decision;

import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The year under an option, week by week.
 *
 * @param kpis each KPI at the end of each week
 * @param money gained less spent from the start to the end of each week, dollars
 * @param payback when it has paid for itself
 */
public record OptionYear(
    Option option, Map<Kpi, List<Spread>> kpis, List<Spread> money, Payback payback) {

  /**
   * When an option has paid for itself, over draws.
   *
   * @param share of the draws in which it does within the year
   * @param low the week, from 1, that a tenth of the draws does not pass; empty where it is later
   *     than the year
   * @param high the week that nine tenths do not pass; likewise
   */
  public record Payback(double share, Optional<Integer> low, Optional<Integer> high) {}
}
