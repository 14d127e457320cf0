package dev.rolecall.decision;

import dev.rolecall.model.Year;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
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

  /** What an option brought in every week of every draw. */
  static final class Accumulator {

    private static final int NEVER = Integer.MAX_VALUE;

    private final Option option;
    private final double[][][] kpis;
    private final double[][] money;
    private final int[] payback;
    private int draws;

    Accumulator(Option option, int draws) {
      this.option = option;
      kpis = new double[Kpi.values().length][Year.WEEKS][draws];
      money = new double[Year.WEEKS][draws];
      payback = new int[draws];
    }

    /** Takes in a draw's year. */
    void add(Year year) {
      for (int week = 0; week < Year.WEEKS; week++) {
        for (Kpi kpi : Kpi.values()) {
          kpis[kpi.ordinal()][week][draws] = year.kpi(kpi, week + 1);
        }
        money[week][draws] = year.runningSum[week];
      }
      int week = Year.paybackWeek(year.runningSum, year.firstWeek);
      payback[draws] = week == 0 ? NEVER : week;
      draws++;
    }

    OptionYear course() {
      Map<Kpi, List<Spread>> spreads = new EnumMap<>(Kpi.class);
      for (Kpi kpi : Kpi.values()) {
        spreads.put(kpi, spreads(kpis[kpi.ordinal()]));
      }
      return new OptionYear(option, spreads, spreads(money), payback());
    }

    private static List<Spread> spreads(double[][] weeks) {
      List<Spread> spreads = new ArrayList<>();
      for (double[] week : weeks) {
        spreads.add(Spread.of(week));
      }
      return List.copyOf(spreads);
    }

    private OptionYear.Payback payback() {
      int[] sorted = payback.clone();
      Arrays.sort(sorted);
      int paid = 0;
      for (int week : sorted) {
        paid += week == NEVER ? 0 : 1;
      }
      return new OptionYear.Payback(paid / (double) draws, at(sorted, 10), at(sorted, 90));
    }

    /** The first week that so many of a hundred draws do not pass. */
    private static Optional<Integer> at(int[] sorted, int percent) {
      int place = (sorted.length * percent + 99) / 100 - 1;
      int week = sorted[Math.max(0, place)];
      return week == NEVER ? Optional.empty() : Optional.of(week);
    }
  }
}
