package dev.rolecall.decision;

import dev.rolecall.model.UncertainInputs;
import dev.rolecall.model.Year;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Staffing;
import dev.rolecall.rulebook.Staffing.Engagement;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The year under an option, week by week.
 *
 * @param kpis each KPI at the end of each week
 * @param money gained less spent from the start to the end of each week, dollars
 * @param payback when it has paid for itself
 */
public record OptionYear(
    Option option, Map<Kpi, List<Spread>> kpis, List<Spread> money, Payback payback) {

  /** A band needs no more draws. */
  private static final int MOST_DRAWS = 1024;

  /**
   * When an option has paid for itself, over draws.
   *
   * @param share of the simulations in which it does within the year
   * @param lowWeek that a tenth of the simulations does not pass; empty where it is later than the
   *     year
   * @param highWeek that nine tenths do not pass; likewise
   */
  public record Payback(double share, Optional<Integer> lowWeek, Optional<Integer> highWeek) {}

  /**
   * The year under one option.
   *
   * @param id of the option
   * @param engagement the id of how it is hired; left aside where the firm states the hours
   */
  public static OptionYear of(
      Profile profile, SharedDraws draws, String id, Optional<String> engagement) {
    Staffing staffing = draws.rulebook.staffing();
    Option option = staffing.options().get(id);
    boolean free = profile.assumed().contains(Input.HIRE_HOURS);
    Option hired =
        staffing.engaged(option, profile.central(Input.ATTORNEYS)).stream()
            .filter(one -> free && one.engagement().map(Engagement::id).equals(engagement))
            .findFirst()
            .orElse(option);
    UncertainInputs inputs = new UncertainInputs(profile, draws.rulebook);
    List<Option> both = Stream.of(staffing.baseline(), hired).distinct().toList();
    OptionSimulator simulator = new OptionSimulator(profile, draws.rulebook, inputs, both);
    return of(simulator, inputs, draws).get(both.size() - 1);
  }

  /** Runs the year of each option, keeping every week, from the same draws as the verdict. */
  static List<OptionYear> of(OptionSimulator options, UncertainInputs inputs, SharedDraws draws) {
    int count = Math.min(Math.max(draws.settings.draws(), 1), MOST_DRAWS);
    List<Weeks> weeks = options.models.stream().map(model -> new Weeks(model, count)).toList();
    draws.forEach(
        inputs,
        count,
        draw -> {
          options.run(draw);
          weeks.forEach(Weeks::add);
        });
    return weeks.stream().map(Weeks::year).toList();
  }

  /** What an option brought in every week of every draw. */
  private static final class Weeks {

    private static final int NEVER = Integer.MAX_VALUE;

    private final OptionSimulator.Model model;
    private final double[][][] kpis;
    private final double[][] money;
    private final int[] payback;
    private int draws;

    Weeks(OptionSimulator.Model model, int draws) {
      this.model = model;
      kpis = new double[Kpi.values().length][Year.WEEKS][draws];
      money = new double[Year.WEEKS][draws];
      payback = new int[draws];
    }

    /** Takes in the draw that the option has just run. */
    void add() {
      Year year = model.year;
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

    OptionYear year() {
      Map<Kpi, List<Spread>> spreads = new EnumMap<>(Kpi.class);
      for (Kpi kpi : Kpi.values()) {
        spreads.put(kpi, spreads(kpis[kpi.ordinal()]));
      }
      Arrays.sort(payback);
      double paid = Arrays.stream(payback).filter(week -> week != NEVER).count();
      return new OptionYear(
          model.option, spreads, spreads(money), new Payback(paid / draws, within(10), within(90)));
    }

    private static List<Spread> spreads(double[][] weeks) {
      return Stream.of(weeks).map(Spread::of).toList();
    }

    /** The first week that so many of a hundred draws do not pass. */
    private Optional<Integer> within(int percent) {
      int week = payback[Math.max(0, (draws * percent + 99) / 100 - 1)];
      return week == NEVER ? Optional.empty() : Optional.of(week);
    }
  }
}
