package dev.rolecall.diagnosis;

import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Scales;
import dev.rolecall.rulebook.Stream;

/**
 * The KPIs of a firm, their pressures and those of its needs, read from what waits and from what
 * attorneys do. A working object, set anew for each draw; arrays are indexed by {@link Kpi}.
 */
public final class Gauges {

  /** Business hours in a week. */
  static final double HOURS_PER_WEEK = 40;

  /** Business days in a week. */
  static final double DAYS_PER_WEEK = 5;

  private static final int KPIS = Kpi.values().length;
  private static final int RESPONSE = Kpi.RESPONSE_LAG_HOURS.ordinal();

  private final Scales thresholds;
  private final Slippage slippage = new Slippage();
  private final Wait drafting = new Wait();
  private final Wait client = new Wait();
  private final Wait coordination = new Wait();

  private final Dial[] dials = new Dial[KPIS];
  private final Dial backlogWeeks;
  private final Dial attorneyDrafting;
  private final Dial responseLag;
  private final Dial taskLag;
  private final Dial milestones;
  private final Dial attorneyAdmin;
  private final NeedDial[] needs;
  private double perAttorney;
  private double draftingHours;
  private double adminHours;

  Gauges(Rulebook rulebook) {
    thresholds = rulebook.scales();
    backlogWeeks = dial(Kpi.BACKLOG_WEEKS);
    attorneyDrafting = dial(Kpi.ATTORNEY_DRAFTING_HOURS);
    responseLag = dial(Kpi.RESPONSE_LAG_HOURS);
    taskLag = dial(Kpi.TASK_LAG_DAYS);
    milestones = dial(Kpi.MILESTONE_SLIPPAGE);
    attorneyAdmin = dial(Kpi.ADMIN_HOURS);
    needs =
        thresholds.needs().stream().map(need -> new NeedDial(need, dials)).toArray(NeedDial[]::new);
  }

  private Dial dial(Kpi kpi) {
    dials[kpi.ordinal()] = new Dial(thresholds.of(kpi));
    return dials[kpi.ordinal()];
  }

  /** Takes in a draw whose streams are known. */
  void set(Situation now) {
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

  private static void set(Wait wait, Stream stream, double criticalWeeks, Situation now) {
    int s = stream.ordinal();
    wait.read(now.inflow(s), now.backlog(s), criticalWeeks);
  }

  private void anchorSlippage(Situation now) {
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
   * Reads all KPIs and their pressures.
   *
   * @param draftingBacklog hours; likewise the other two
   * @param draftingRelief attorney drafting hours a week taken off all attorneys together
   * @param adminRelief attorney admin hours a week taken off all attorneys, less those added
   */
  public void read(
      double draftingBacklog,
      double clientBacklog,
      double coordinationBacklog,
      double draftingRelief,
      double adminRelief) {
    double draftingWait = drafting.weeks(draftingBacklog);
    double coordinationWait = coordination.weeks(coordinationBacklog);
    backlogWeeks.read(draftingWait);
    attorneyDrafting.read(positive(draftingHours - draftingRelief * perAttorney));
    responseLag.read(HOURS_PER_WEEK * client.weeks(clientBacklog));
    taskLag.read(DAYS_PER_WEEK * coordinationWait);
    milestones.read(slippage.at((coordinationWait + draftingWait) / 2));
    attorneyAdmin.read(positive(adminHours - adminRelief * perAttorney));
  }

  private static double positive(double value) {
    return value > 0 ? value : 0;
  }

  /** The pressure, 0 to 1, that a KPI would have at a reading. */
  double pressure(int kpi, double reading) {
    return dials[kpi].pressure(reading);
  }

  /** The reading of a KPI. */
  public double reading(int kpi) {
    return dials[kpi].reading;
  }

  /** The pressure of a KPI, 0 to 1. */
  double pressure(int kpi) {
    return dials[kpi].pressure;
  }

  /** The pressure of the response lag, 0 to 1. */
  public double responsePressure() {
    return responseLag.pressure;
  }

  /** Copies the readings. */
  public void copyTo(double[] out) {
    for (int kpi = 0; kpi < KPIS; kpi++) {
      out[kpi] = dials[kpi].reading;
    }
  }

  /** Starts the sums of the needs' pressures anew. */
  public void clearNeeds() {
    for (NeedDial need : needs) {
      need.sum = 0;
    }
  }

  /** Keeps the sums, for {@link #resumeNeeds}. */
  public void keepNeeds() {
    for (NeedDial need : needs) {
      need.kept = need.sum;
    }
  }

  /** Goes on from the sums that were kept. */
  public void resumeNeeds() {
    for (NeedDial need : needs) {
      need.sum = need.kept;
    }
  }

  /** Adds each need's pressure, at what was read last, to its sum. */
  public void addNeeds() {
    for (NeedDial need : needs) {
      need.add();
    }
  }

  /**
   * The means of the needs' pressures, by the rulebook's order.
   *
   * @param times how often they were added
   */
  public void meanNeeds(int times, double[] out) {
    for (int n = 0; n < needs.length; n++) {
      out[n] = needs[n].sum / times;
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
