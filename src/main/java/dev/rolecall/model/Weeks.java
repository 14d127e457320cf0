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

  /** Attorney drafting hours beyond today's: what is new and stays with them, and review. */
  final double[] moreDrafting;

  /** Attorney admin hours beyond today's: what is new and stays, supervision and hand-over. */
  final double[] moreAdmin;

  /** By {@link dev.rolecall.rulebook.Stream}: how long work waits, weeks. */
  final double[][] wait;

  /** By {@link Kpi}: its reading in its own unit. */
  final double[][] kpis;

  /** By {@link Kpi}: 0 to 1; critical as the rulebook has it. */
  final double[][] pressures;

  /** The same where a KPI is critical no sooner than at today's reading. */
  final double[][] reliefPressures;

  /** By need, in the rulebook's order: 0 to 1. */
  final double[][] needs;

  Weeks(int count, int needs) {
    this.count = count;
    backlog = new double[WorkQueue.COUNT][count];
    wait = new double[WorkQueue.COUNT][count];
    moreDrafting = new double[count];
    moreAdmin = new double[count];
    kpis = new double[Kpi.values().length][count];
    pressures = new double[Kpi.values().length][count];
    reliefPressures = new double[Kpi.values().length][count];
    this.needs = new double[needs][count];
  }
}
