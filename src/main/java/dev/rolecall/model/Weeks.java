package dev.rolecall.model;

import dev.rolecall.rulebook.Kpi;

/**
 * A firm week by week: what waits, what attorneys are spared, and what {@link KpiCalculator} makes
 * of it. A working object; arrays are indexed by week last. Today is a series of one week.
 */
final class Weeks {

  final int count;

  /** By {@link dev.rolecall.rulebook.Stream}: what waits at the week's end, hours. */
  final double[][] backlog;

  /** Drafting hours that attorneys are spared. */
  final double[] draftingRelief;

  /** Admin hours that attorneys are spared, less those that hires take of their time. */
  final double[] adminRelief;

  /** By {@link dev.rolecall.rulebook.Stream}: how long work waits, weeks. */
  final double[][] wait;

  /** By {@link Kpi}: its reading in its own unit. */
  final double[][] kpis;

  /** By {@link Kpi}: 0 to 1. */
  final double[][] pressures;

  /** By need, in the rulebook's order: 0 to 1. */
  final double[][] needs;

  Weeks(int count, int needs) {
    this.count = count;
    backlog = new double[WorkQueue.COUNT][count];
    wait = new double[WorkQueue.COUNT][count];
    draftingRelief = new double[count];
    adminRelief = new double[count];
    kpis = new double[Kpi.values().length][count];
    pressures = new double[Kpi.values().length][count];
    this.needs = new double[needs][count];
  }
}
