package dev.rolecall.model;

import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Ramp;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Scales;

/**
 * Calculates the KPIs of a firm and their pressures, for today and for the weeks of a year alike:
 * "KPIs and pressures" in src/doc/model.md. A working object, set anew for each draw. Each step
 * runs over all weeks before the next one starts, so that the virtual machine can take several
 * weeks at a time: twice as fast as week by week.
 */
final class KpiCalculator {

  private static final int BACKLOG = Kpi.BACKLOG_WEEKS.ordinal();
  private static final int DRAFTING = Kpi.ATTORNEY_DRAFTING_HOURS.ordinal();
  private static final int RESPONSE = Kpi.RESPONSE_LAG_HOURS.ordinal();
  private static final int TASKS = Kpi.TASK_LAG_DAYS.ordinal();
  private static final int MILESTONES = Kpi.MILESTONE_SLIPPAGE.ordinal();
  private static final int ADMIN = Kpi.ADMIN_HOURS.ordinal();

  private final Scales thresholds;
  private final NeedCalculator needs;

  /** By {@link Kpi}, in the KPI's own unit. */
  private final Ramp[] ramps = new Ramp[Kpi.values().length];

  /** The same where a KPI is critical no sooner than at today's reading. */
  private final Ramp[] reliefRamps = new Ramp[Kpi.values().length];

  /** By stream: how long an hour of backlog waits, and the longest that any waits, in weeks. */
  private final double[] weeksPerHour = new double[WorkQueue.COUNT];

  private final double[] longestWait = new double[WorkQueue.COUNT];

  private double attorneyShare;
  private double draftingHours;
  private double adminHours;
  private double slippageHalfway;
  private double slippageExplained;
  private double slippageUnexplained;

  KpiCalculator(Rulebook rulebook) {
    thresholds = rulebook.scales();
    needs = new NeedCalculator(thresholds.needs());
    for (Kpi kpi : Kpi.values()) {
      ramps[kpi.ordinal()] = thresholds.of(kpi).ramp();
    }
  }

  /** Takes in a draw whose queues are known. */
  void read(FirmState now) {
    attorneyShare = 1 / now.at(Input.ATTORNEYS);
    draftingHours = now.at(Input.DRAFTING_HOURS);
    adminHours = now.at(Input.ADMIN_HOURS);
    ramps[RESPONSE] = thresholds.of(Kpi.RESPONSE_LAG_HOURS).ramp(now.at(Input.SLA_HOURS));
    readWait(now, WorkQueue.DRAFTING, ramps[BACKLOG].to());
    readWait(now, WorkQueue.CLIENT, ramps[RESPONSE].to() / WorkingTime.HOURS_PER_WEEK);
    readWait(now, WorkQueue.COORDINATION, ramps[TASKS].to() / WorkingTime.DAYS_PER_WEEK);
    readSlippage(now);
  }

  /**
   * Little's law. Where nothing arrives, today's backlog waits as long as is critical, and what is
   * left of it in proportion; work that comes where nothing waits today waits as long, too.
   */
  private void readWait(FirmState now, int stream, double critical) {
    double inflow = now.inflow(stream);
    double backlog = now.backlog(stream);
    longestWait[stream] = Double.POSITIVE_INFINITY;
    if (inflow > 0) {
      weeksPerHour[stream] = 1 / inflow;
    } else if (backlog > 0) {
      weeksPerHour[stream] = critical / backlog;
    } else {
      weeksPerHour[stream] = Double.MAX_VALUE;
      longestWait[stream] = critical;
    }
  }

  /**
   * The share of milestones met late at a wait l is l / (l + k), k such that today's wait gives
   * today's share. Where today's wait is below the calm one, only that part of the share follows
   * the waits, since they cannot explain the rest. A share of 0 or 1, and a wait of 0, stay.
   */
  private void readSlippage(FirmState now) {
    double share = now.at(Input.SLIPPAGE);
    double calmDays = ramps[TASKS].from();
    double calmWait = (calmDays / WorkingTime.DAYS_PER_WEEK + ramps[BACKLOG].from()) / 2;
    double wait = (waitToday(now, WorkQueue.COORDINATION) + waitToday(now, WorkQueue.DRAFTING)) / 2;
    boolean moves = share > 0 && share < 1 && wait > 0;
    slippageExplained = moves ? Math.min(1, wait / calmWait) : 0;
    slippageUnexplained = (1 - slippageExplained) * share;
    slippageHalfway = moves ? wait * (1 - share) / share : 1;
  }

  private double waitToday(FirmState now, int stream) {
    return Math.min(now.backlog(stream) * weeksPerHour[stream], longestWait[stream]);
  }

  /** Calculates today's KPIs, pressures and needs, and from where on relief is read. */
  void calculateToday(Weeks today) {
    readings(today);
    for (int kpi = 0; kpi < ramps.length; kpi++) {
      pressures(ramps[kpi], today.kpis[kpi], today.pressures[kpi]);
      reliefRamps[kpi] = ramps[kpi].fullNotBefore(today.kpis[kpi][0]);
    }
    needs.calculate(today.pressures, today.needs);
  }

  /** Calculates the KPIs and pressures of a year, and of the needs how far they are relieved. */
  void calculate(Weeks weeks) {
    readings(weeks);
    pressures(ramps[BACKLOG], weeks.kpis[BACKLOG], weeks.pressures[BACKLOG]);
    pressures(ramps[RESPONSE], weeks.kpis[RESPONSE], weeks.pressures[RESPONSE]);
    for (int kpi = 0; kpi < ramps.length; kpi++) {
      pressures(reliefRamps[kpi], weeks.kpis[kpi], weeks.reliefPressures[kpi]);
    }
    needs.calculate(weeks.reliefPressures, weeks.needs);
  }

  /** The KPIs from backlogs and attorneys' hours. */
  private void readings(Weeks weeks) {
    waits(weeks, WorkQueue.DRAFTING, 1, BACKLOG);
    waits(weeks, WorkQueue.CLIENT, WorkingTime.HOURS_PER_WEEK, RESPONSE);
    waits(weeks, WorkQueue.COORDINATION, WorkingTime.DAYS_PER_WEEK, TASKS);
    slippage(weeks);
    attorneyHours(draftingHours, weeks.moreDrafting, weeks.kpis[DRAFTING]);
    attorneyHours(adminHours, weeks.moreAdmin, weeks.kpis[ADMIN]);
  }

  private void waits(Weeks weeks, int stream, double unitsPerWeek, int kpi) {
    double[] backlog = weeks.backlog[stream];
    double[] wait = weeks.wait[stream];
    double[] reading = weeks.kpis[kpi];
    double perHour = weeksPerHour[stream];
    double longest = longestWait[stream];
    for (int t = 0; t < reading.length; t++) {
      wait[t] = Math.min(backlog[t] * perHour, longest);
      reading[t] = unitsPerWeek * wait[t];
    }
  }

  private void slippage(Weeks weeks) {
    double[] drafting = weeks.wait[WorkQueue.DRAFTING];
    double[] coordination = weeks.wait[WorkQueue.COORDINATION];
    double[] late = weeks.kpis[MILESTONES];
    double explained = slippageExplained;
    double halfway = slippageHalfway;
    double unexplained = slippageUnexplained;
    for (int t = 0; t < late.length; t++) {
      double wait = (coordination[t] + drafting[t]) / 2;
      late[t] = explained * (wait / (wait + halfway)) + unexplained;
    }
  }

  private void attorneyHours(double today, double[] more, double[] reading) {
    double share = attorneyShare;
    for (int t = 0; t < reading.length; t++) {
      reading[t] = Math.max(0, today + more[t] * share);
    }
  }

  /** The strength of a ramp, in a form that takes several weeks at a time. */
  private static void pressures(Ramp ramp, double[] reading, double[] pressure) {
    double from = ramp.from();
    double slope = ramp.slope();
    for (int t = 0; t < pressure.length; t++) {
      pressure[t] = Math.max(0.0, Math.min(1.0, (reading[t] - from) * slope));
    }
  }

  /** From where to where a KPI presses, in its own unit. */
  Ramp ramp(Kpi kpi) {
    return ramps[kpi.ordinal()];
  }

  /** The need that presses most today, or -1 where none does. */
  int bottleneck(Weeks today) {
    return needs.highest(today.needs);
  }
}
