package dev.rolecall.model;

import dev.rolecall.rulebook.Kpi;

/**
 * The pressures of a firm's KPIs and needs in many weeks at once: what {@link KpiCalculator} reads
 * of one moment. A working object; arrays are indexed by week.
 */
public final class YearGauges {

  private final KpiCalculator gauges;
  private final int weeks;

  /** By {@link Kpi}, then week: 0 to 1. */
  private final double[][] pressures;

  /** By {@link Kpi}, filled for each week in which not all flows. */
  private final double[] readings = new double[Kpi.values().length];

  /** By week, filled for each need that has more than one KPI. */
  private final double[] roots;

  /**
   * KpiCalculator for a number of weeks.
   *
   * @param gauges which take in the draw
   */
  public YearGauges(KpiCalculator gauges, int weeks) {
    this.gauges = gauges;
    this.weeks = weeks;
    pressures = new double[Kpi.values().length][weeks];
    roots = new double[weeks];
  }

  /**
   * Reads all weeks, from what waits in hours, and what attorneys are spared in hours a week.
   *
   * @param adminRelief what is taken off all attorneys, less what is added
   */
  public void read(
      double[] draftingBacklog,
      double[] clientBacklog,
      double[] coordinationBacklog,
      double[] draftingRelief,
      double[] adminRelief) {
    if (gauges.allFlows()) {
      readWaits(draftingBacklog, clientBacklog, coordinationBacklog);
      readHours(draftingRelief, adminRelief);
    } else {
      for (int t = 0; t < weeks; t++) {
        gauges.read(
            draftingBacklog[t],
            clientBacklog[t],
            coordinationBacklog[t],
            draftingRelief[t],
            adminRelief[t],
            readings);
        for (int kpi = 0; kpi < readings.length; kpi++) {
          pressures[kpi][t] = gauges.pressure(kpi, readings[kpi]);
        }
      }
    }
  }

  private void readWaits(
      double[] draftingBacklog, double[] clientBacklog, double[] coordinationBacklog) {
    double drafting = gauges.drafting.weeksPerHour;
    double client = KpiCalculator.HOURS_PER_WEEK * gauges.client.weeksPerHour;
    double coordination = gauges.coordination.weeksPerHour;
    PressureScale backlogDial = gauges.dials[KpiCalculator.BACKLOG];
    double backlogCalm = backlogDial.calm;
    double backlogPer = backlogDial.perWidth;
    PressureScale responseDial = gauges.dials[KpiCalculator.RESPONSE];
    double responseCalm = responseDial.calm;
    double responsePer = responseDial.perWidth;
    PressureScale taskDial = gauges.dials[KpiCalculator.TASKS];
    double taskCalm = taskDial.calm;
    double taskPer = taskDial.perWidth;
    PressureScale milestoneDial = gauges.dials[KpiCalculator.MILESTONES];
    double milestoneCalm = milestoneDial.calm;
    double milestonePer = milestoneDial.perWidth;
    double explained = gauges.slippage.explained;
    double halfway = gauges.slippage.halfway;
    double unexplained = gauges.slippage.unexplained;
    double[] backlog = pressures[KpiCalculator.BACKLOG];
    double[] response = pressures[KpiCalculator.RESPONSE];
    double[] tasks = pressures[KpiCalculator.TASKS];
    double[] milestones = pressures[KpiCalculator.MILESTONES];
    for (int t = 0; t < weeks; t++) {
      double draftingWait = draftingBacklog[t] * drafting;
      double coordinationWait = coordinationBacklog[t] * coordination;
      double wait = (coordinationWait + draftingWait) * 0.5;
      double late = explained * (wait / (wait + halfway)) + unexplained;
      backlog[t] = PressureScale.share((draftingWait - backlogCalm) * backlogPer);
      response[t] = PressureScale.share((clientBacklog[t] * client - responseCalm) * responsePer);
      tasks[t] =
          PressureScale.share(
              (KpiCalculator.DAYS_PER_WEEK * coordinationWait - taskCalm) * taskPer);
      milestones[t] = PressureScale.share((late - milestoneCalm) * milestonePer);
    }
  }

  private void readHours(double[] draftingRelief, double[] adminRelief) {
    double perAttorney = gauges.perAttorney;
    double draftingHours = gauges.draftingHours;
    double adminHours = gauges.adminHours;
    double draftingCalm = gauges.dials[KpiCalculator.DRAFTING].calm;
    double draftingPer = gauges.dials[KpiCalculator.DRAFTING].perWidth;
    double adminCalm = gauges.dials[KpiCalculator.ADMIN].calm;
    double adminPer = gauges.dials[KpiCalculator.ADMIN].perWidth;
    double[] drafting = pressures[KpiCalculator.DRAFTING];
    double[] admin = pressures[KpiCalculator.ADMIN];
    for (int t = 0; t < weeks; t++) {
      double draftingLeft = KpiCalculator.positive(draftingHours - draftingRelief[t] * perAttorney);
      double adminLeft = KpiCalculator.positive(adminHours - adminRelief[t] * perAttorney);
      drafting[t] = PressureScale.share((draftingLeft - draftingCalm) * draftingPer);
      admin[t] = PressureScale.share((adminLeft - adminCalm) * adminPer);
    }
  }

  /** The pressure of the response lag in each week, 0 to 1; not to be changed. */
  public double[] responsePressure() {
    return pressures[KpiCalculator.RESPONSE];
  }

  /** The means over the weeks of the needs' pressures, by the rulebook's order. */
  public void meanNeeds(double[] out) {
    for (int n = 0; n < out.length; n++) {
      out[n] = gauges.needs[n].sum(pressures, roots) / weeks;
    }
  }
}
