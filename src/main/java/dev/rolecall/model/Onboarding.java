package dev.rolecall.model;

import java.util.Arrays;

/**
 * When hires start in a draw, and what each week of theirs holds: the same for every option. Arrays
 * are indexed by place in the starting order, from 0, then week.
 */
final class Onboarding {

  private final double[][] hours;
  private final double[][] supervision;
  private final int[] firstWeek;

  Onboarding(int mostHires) {
    hours = new double[mostHires][Year.WEEKS];
    supervision = new double[mostHires][Year.WEEKS];
    firstWeek = new int[mostHires];
  }

  void read(Hiring hiring) {
    for (int place = 0; place < firstWeek.length; place++) {
      read(hiring, place, hiring.fill + place * hiring.stagger);
    }
  }

  private void read(Hiring hiring, int place, double start) {
    double full = hiring.hours(hiring.rampWeeks);
    int t = 0;
    while (t < Year.WEEKS && t - start < 0) {
      t++;
    }
    firstWeek[place] = t;
    for (; t < Year.WEEKS && t - start < hiring.rampWeeks; t++) {
      hours[place][t] = hiring.hours(t - start);
      supervision[place][t] = hiring.supervisionInRamp;
    }
    Arrays.fill(hours[place], t, Year.WEEKS, full);
    Arrays.fill(supervision[place], t, Year.WEEKS, hiring.supervisionAfter);
  }

  /** The first week in which a hire works; {@link Year#WEEKS} if none does. */
  int firstWeek(int place) {
    return firstWeek[place];
  }

  /** By week, from the first on: productive hours of a full-timer. */
  double[] hours(int place) {
    return hours[place];
  }

  /** By week, from the first on: attorney hours. */
  double[] supervision(int place) {
    return supervision[place];
  }
}
