package dev.rolecall.model;

import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Rules.MoneyTerm;
import java.util.Arrays;
import java.util.List;

/**
 * What a year under one option brings, in one draw. A working object that {@link Projection}
 * refills; all figures are for the 52 weeks, dollars unless said otherwise.
 */
public final class Year {

  /** How many weeks are projected. */
  public static final int WEEKS = 52;

  private static final List<Integer> READING_WEEKS = List.of(13, 26, 52);

  private static final int FREED = MoneyTerm.FREED_HOURS.ordinal();
  private static final int BILLED = MoneyTerm.BILLED_HOURS.ordinal();
  private static final int KEPT = MoneyTerm.MATTERS_KEPT.ordinal();
  private static final int PAY = MoneyTerm.PAY.ordinal();
  private static final int TURNOVER = MoneyTerm.TURNOVER.ordinal();
  private static final int HIRING = MoneyTerm.HIRING.ordinal();

  /** What waits, what attorneys are spared, and the KPIs. */
  final Weeks weeks;

  /** Mean over the weeks of each need's pressure, in the rulebook's order. */
  public final double[] meanPressure;

  /** By {@link MoneyTerm}: gains positive, costs negative. */
  public final double[] money = new double[MoneyTerm.values().length];

  /** Money gained less spent from the start to the end of each week. */
  public final double[] runningSum = new double[WEEKS];

  /** Demand on each hire over its hours, in weeks 26 to 51, in the option's order of hires. */
  public final double[] load;

  /** Hours of work for each hire in a week, over the same weeks and in the same order. */
  public final double[] workHours;

  /** Attorney hours freed, less supervision and review. */
  public double hoursFreed;

  /** Clock hours that hires drafted and a firm may bill. */
  double billedHours;

  /** The most supervision needed in a week that freed drafting does not pay for, in hours. */
  public double peakSupervision;

  /** Attorney hours a week to review what hires draft, mean of weeks 26 to 51. */
  public double reviewHours;

  /** What a whole worked year costs: pay and load, or the fee, and the hiring. */
  public double wholeYearCost;

  /** The first week a hire works, or {@link #WEEKS} if none does. */
  public int firstWeek;

  /** A year for a number of needs and hires. */
  public Year(int needs, int hires) {
    weeks = new Weeks(WEEKS, needs);
    meanPressure = new double[needs];
    load = new double[hires];
    workHours = new double[hires];
  }

  /** Begins with weeks in which nobody works. */
  void begin(int first) {
    Arrays.fill(weeks.draftingRelief, 0, first, 0);
    Arrays.fill(weeks.adminRelief, 0, first, 0);
    Arrays.fill(runningSum, 0, first, 0);
    hoursFreed = 0;
    billedHours = 0;
    peakSupervision = 0;
    reviewHours = 0;
  }

  /** Takes the means over weeks. */
  void average() {
    reviewHours = reviewHours / (WEEKS - Staff.LOAD_FROM);
    for (int n = 0; n < meanPressure.length; n++) {
      meanPressure[n] = sum(weeks.needs[n]) / WEEKS;
    }
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  void earn(double freed, double billed, double kept) {
    money[FREED] = freed;
    money[BILLED] = billed;
    money[KEPT] = kept;
  }

  void spend(double pay, double turnover, double hiring) {
    money[PAY] = 0 - pay;
    money[TURNOVER] = 0 - turnover;
    money[HIRING] = 0 - hiring;
  }

  /** The reading of a KPI at the end of a week, from 1. */
  public double kpi(Kpi kpi, int week) {
    return weeks.kpis[kpi.ordinal()][week - 1];
  }

  /** The weeks, from 1, at whose end a report shows the KPIs. */
  public static List<Integer> readingWeeks() {
    return READING_WEEKS;
  }

  /** All the money terms together. */
  public double netBenefit() {
    double sum = 0;
    for (double term : money) {
      sum += term;
    }
    return sum;
  }

  /**
   * The week, from 1, from whose end on a running sum is never again below 0, counted after the
   * first hire starts; 0 if it ends below 0 or nobody was hired.
   */
  public static int paybackWeek(double[] runningSum, int firstWeek) {
    int week = 0;
    for (int t = WEEKS - 1; t >= firstWeek && runningSum[t] >= 0; t--) {
      week = t + 1;
    }
    return week;
  }
}
