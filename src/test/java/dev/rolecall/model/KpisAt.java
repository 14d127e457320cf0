package dev.rolecall.model;

/** The KPIs that a firm would have at other backlogs, and with other relief for its attorneys. */
public final class KpisAt {

  private KpisAt() {}

  /**
   * The readings by {@link dev.rolecall.rulebook.Kpi}.
   *
   * @param backlog by stream, hours
   * @param draftingRelief hours a week; likewise the other
   */
  public static double[] of(
      FirmState now, double[] backlog, double draftingRelief, double adminRelief) {
    Weeks week = new Weeks(1, 4);
    for (int s = 0; s < WorkQueue.COUNT; s++) {
      week.backlog[s][0] = backlog[s];
    }
    week.moreDrafting[0] = -draftingRelief;
    week.moreAdmin[0] = -adminRelief;
    now.calculator().calculate(week);
    double[] readings = new double[week.kpis.length];
    for (int kpi = 0; kpi < readings.length; kpi++) {
      readings[kpi] = week.kpis[kpi][0];
    }
    return readings;
  }
}
