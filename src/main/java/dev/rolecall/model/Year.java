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

  /** What waits, what attorneys are spared, and the KPIs. */
  final Weeks weeks;

  /** Mean over the weeks of each need's pressure, in the rulebook's order. */
  public final double[] meanPressure;

  /** By week: attorney hours that hires take over, of drafting and of the rest. */
  public final double[] draftingRelief = new double[WEEKS];

  public final double[] otherRelief = new double[WEEKS];

  /** By week: attorney hours that hires take: supervision, hand-over and review. */
  public final double[] attention = new double[WEEKS];

  /** By week: clock hours that hires drafted and a firm may bill. */
  final double[] billableHours = new double[WEEKS];

  /** By week: what hires cost. */
  final double[] pay = new double[WEEKS];

  final double[] turnover = new double[WEEKS];
  final double[] hiring = new double[WEEKS];

  /** By {@link MoneyTerm}, in the first year: gains positive, costs negative. */
  public final double[] money = new double[MoneyTerm.values().length];

  /** The same in a year, over the time that the need lasts. */
  public final double[] perYear = new double[MoneyTerm.values().length];

  /** Money gained less spent from the start to the end of each week. */
  public final double[] runningSum = new double[WEEKS];

  /** Demand on each hire over its hours, in weeks 26 to 51, in the option's order of hires. */
  public final double[] load;

  /** Hours of work for each hire in a week, over the same weeks and in the same order. */
  public final double[] workHours;

  /** Attorney hours freed, less supervision and review. */
  public double hoursFreed;

  /** The most supervision needed in a week that freed drafting does not pay for, in hours. */
  public double peakSupervision;

  /** Attorney hours a week to review what hires draft, mean of weeks 26 to 51. */
  public double reviewHours;

  /** What a whole worked year costs: pay and load, or the fee, and the hiring. */
  public double wholeYearCost;

  /** The same with every salary that was not stated at its low end, and the hiring in it. */
  public double leastWholeYearCost;

  public double wholeYearHiring;

  /** What the first hire is paid in a year at the low end, without load; 0 for a fee. */
  public double leastSalary;

  /** Salaries of a year of all hires together; of virtual ones what they would be. */
  public double salaries;

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
  void begin(int first, WorkQueue[] queues) {
    for (int t = 0; t < first; t++) {
      weeks.moreDrafting[t] = queues[WorkQueue.DRAFTING].stretch[t];
      weeks.moreAdmin[t] =
          queues[WorkQueue.CLIENT].stretch[t] + queues[WorkQueue.COORDINATION].stretch[t];
    }
    for (double[] series :
        List.of(draftingRelief, otherRelief, attention, billableHours, pay, turnover, hiring)) {
      Arrays.fill(series, 0, first, 0);
    }
    hoursFreed = 0;
    peakSupervision = 0;
    reviewHours = 0;
  }

  /** Takes the means over weeks. */
  void average() {
    reviewHours = reviewHours / (WEEKS - Staff.LOAD_FROM);
    for (int n = 0; n < meanPressure.length; n++) {
      meanPressure[n] = sumOfWeeks(weeks.needs[n]) / WEEKS;
    }
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  /** A sum over the weeks, in four parts: one after the other would wait for each other. */
  private static double sumOfWeeks(double[] values) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    for (int t = 0; t < WEEKS; t += 4) {
      a += values[t];
      b += values[t + 1];
      c += values[t + 2];
      d += values[t + 3];
    }
    return a + b + (c + d);
  }

  /** The reading of a KPI at the end of a week, from 1. */
  public double kpi(Kpi kpi, int week) {
    return weeks.kpis[kpi.ordinal()][week - 1];
  }

  /** The weeks, from 1, at whose end a report shows the KPIs. */
  public static List<Integer> readingWeeks() {
    return READING_WEEKS;
  }

  /** All the money terms of the first year together. */
  public double netBenefit() {
    return sum(money);
  }

  /** The same in a year, over the time that the need lasts. */
  public double netBenefitPerYear() {
    return sum(perYear);
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
