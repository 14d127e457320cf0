package dev.rolecall.model;

import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Scales;
import dev.rolecall.rulebook.Scales.Need;
import dev.rolecall.rulebook.Stream;
import java.util.List;

/**
 * The KPIs of a firm, their pressures and those of its needs, read from what waits and from what
 * attorneys do. A working object, set anew for each draw; arrays are indexed by {@link Kpi}.
 */
public final class KpiCalculator {

  /** Business hours in a week. */
  static final double HOURS_PER_WEEK = 40;

  /** Business days in a week. */
  static final double DAYS_PER_WEEK = 5;

  private static final int KPIS = Kpi.values().length;
  static final int BACKLOG = Kpi.BACKLOG_WEEKS.ordinal();
  static final int DRAFTING = Kpi.ATTORNEY_DRAFTING_HOURS.ordinal();
  static final int RESPONSE = Kpi.RESPONSE_LAG_HOURS.ordinal();
  static final int TASKS = Kpi.TASK_LAG_DAYS.ordinal();
  static final int MILESTONES = Kpi.MILESTONE_SLIPPAGE.ordinal();
  static final int ADMIN = Kpi.ADMIN_HOURS.ordinal();

  private final Scales thresholds;
  final Slippage slippage = new Slippage();
  final Wait drafting = new Wait();
  final Wait client = new Wait();
  final Wait coordination = new Wait();

  final PressureScale[] dials = new PressureScale[KPIS];
  final NeedDial[] needs;
  double perAttorney;
  double draftingHours;
  double adminHours;

  KpiCalculator(Rulebook rulebook) {
    thresholds = rulebook.scales();
    for (Kpi kpi : Kpi.values()) {
      dials[kpi.ordinal()] = new PressureScale(thresholds.of(kpi));
    }
    List<Need> all = thresholds.needs();
    needs = new NeedDial[all.size()];
    for (int n = 0; n < needs.length; n++) {
      needs[n] = new NeedDial(all.get(n));
    }
  }

  /** Takes in a draw whose streams are known. */
  void set(FirmState now) {
    perAttorney = 1 / now.at(Input.ATTORNEYS);
    draftingHours = now.at(Input.DRAFTING_HOURS);
    adminHours = now.at(Input.ADMIN_HOURS);
    double promised = now.at(Input.SLA_HOURS);
    for (int kpi = 0; kpi < KPIS; kpi++) {
      dials[kpi].set(kpi == RESPONSE ? promised : 1);
    }
    double criticalHours = critical(Kpi.RESPONSE_LAG_HOURS) * promised;
    set(drafting, Stream.DRAFTING, critical(Kpi.BACKLOG_WEEKS), now);
    set(client, Stream.CLIENT, criticalHours / HOURS_PER_WEEK, now);
    set(coordination, Stream.COORDINATION, critical(Kpi.TASK_LAG_DAYS) / DAYS_PER_WEEK, now);
    anchorSlippage(now);
  }

  private static void set(Wait wait, Stream stream, double criticalWeeks, FirmState now) {
    int s = stream.ordinal();
    wait.read(now.inflow(s), now.backlog(s), criticalWeeks);
  }

  private void anchorSlippage(FirmState now) {
    double calmWait = (calm(Kpi.TASK_LAG_DAYS) / DAYS_PER_WEEK + calm(Kpi.BACKLOG_WEEKS)) / 2;
    double waitToday =
        (coordination.weeks(now.backlog(Stream.COORDINATION.ordinal()))
                + drafting.weeks(now.backlog(Stream.DRAFTING.ordinal())))
            / 2;
    slippage.anchor(now.at(Input.SLIPPAGE), waitToday, calmWait);
  }

  /** The threshold of the rulebook, which for the response lag is a multiple of the promise. */
  double calm(Kpi kpi) {
    return thresholds.of(kpi).calm();
  }

  private double critical(Kpi kpi) {
    return thresholds.of(kpi).critical();
  }

  /**
   * Reads all KPIs.
   *
   * @param draftingBacklog hours; likewise the other two
   * @param draftingRelief attorney drafting hours a week taken off all attorneys together
   * @param adminRelief attorney admin hours a week taken off all attorneys, less those added
   * @param out takes the readings
   */
  public void read(
      double draftingBacklog,
      double clientBacklog,
      double coordinationBacklog,
      double draftingRelief,
      double adminRelief,
      double[] out) {
    double draftingWait = drafting.weeks(draftingBacklog);
    double coordinationWait = coordination.weeks(coordinationBacklog);
    out[BACKLOG] = draftingWait;
    out[DRAFTING] = positive(draftingHours - draftingRelief * perAttorney);
    out[RESPONSE] = HOURS_PER_WEEK * client.weeks(clientBacklog);
    out[TASKS] = DAYS_PER_WEEK * coordinationWait;
    out[MILESTONES] = slippage.at((coordinationWait + draftingWait) / 2);
    out[ADMIN] = positive(adminHours - adminRelief * perAttorney);
  }

  static double positive(double value) {
    return value > 0 ? value : 0;
  }

  /** The pressure, 0 to 1, that a KPI has at a reading. */
  double pressure(int kpi, double reading) {
    return dials[kpi].pressure(reading);
  }

  /** Whether work flows in every stream, so that waits follow from what waits alone. */
  boolean allFlows() {
    return drafting.flows && client.flows && coordination.flows;
  }

  /** The pressures of the needs, by the rulebook's order, at pressures of the KPIs. */
  void needPressures(double[] kpiPressures, double[] out) {
    for (int n = 0; n < needs.length; n++) {
      out[n] = needs[n].pressure(kpiPressures);
    }
  }

  /** The need with the largest weight times pressure, the first of equals; -1 when all are 0. */
  int constraint(double[] needPressures) {
    int found = -1;
    double most = 0;
    for (int n = 0; n < needs.length; n++) {
      double weighted = needs[n].weighted(needPressures[n]);
      if (weighted > most) {
        most = weighted;
        found = n;
      }
    }
    return found;
  }
}
