package dev.rolecall.projection;

import dev.rolecall.diagnosis.Situation;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.MoneyTerm;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Stream;

/**
 * The 52-week recursion of DESIGN section 5, for one firm. One instance serves one thread; a run
 * allocates nothing. Arrays named by stream, hire or week are indexed so.
 */
public final class Projection {

  private static final int STREAMS = Stream.values().length;
  private static final int DRAFTING = Stream.DRAFTING.ordinal();
  private static final int CLIENT = Stream.CLIENT.ordinal();
  private static final int COORDINATION = Stream.COORDINATION.ordinal();
  private static final int RESPONSE = Kpi.RESPONSE_LAG_HOURS.ordinal();
  private static final int FREED = MoneyTerm.FREED_HOURS.ordinal();
  private static final int BILLED = MoneyTerm.BILLED_HOURS.ordinal();
  private static final int KEPT = MoneyTerm.MATTERS_KEPT.ordinal();
  private static final int PAY = MoneyTerm.PAY.ordinal();
  private static final int TURNOVER = MoneyTerm.TURNOVER.ordinal();
  private static final int HIRING = MoneyTerm.HIRING.ordinal();

  /** A stream with less demand than this, in hours, does not make a mixed role switch. */
  private static final double NOTICEABLE = 1e-9;

  private final Hiring hiring;
  private final Crew crew;
  private final double[] backlog = new double[STREAMS];
  private final double[] grown = new double[STREAMS];
  private final double[] demand = new double[STREAMS];
  private final double[] remaining = new double[STREAMS];
  private final double[] cleared = new double[STREAMS];
  private final double[] relief = new double[STREAMS];
  private final double[] growthPerWeek = new double[STREAMS];
  private final double[] kpis = new double[Kpi.values().length];
  private final double[] kpiPressures = new double[Kpi.values().length];
  private final double[] pressures;

  private Situation now;
  private Team team;
  private Year year;
  private double drainPerWeek;
  private double reviewPerHour;
  private double valuePerFreedHour;
  private double valuePerBilledHour;
  private double valuePerPressure;

  /**
   * A projection for a firm.
   *
   * @param mostHires the most hires that any team will have
   */
  public Projection(Profile profile, Rulebook rulebook, int mostHires) {
    hiring = new Hiring(profile);
    crew = new Crew(mostHires);
    pressures = new double[rulebook.scales().needs().size()];
  }

  /**
   * Projects a year.
   *
   * @param situation the firm of this draw
   * @param hires whom the option hires
   * @param hold the same draw's year without hires, already run; the same as {@code out} for it
   * @param out takes the result
   */
  public void run(Situation situation, Team hires, Year hold, Year out) {
    now = situation;
    team = hires;
    year = out;
    begin();
    double trend = now.at(Input.BACKLOG_TREND);
    double retention = now.at(Parameter.TREND_RETENTION);
    for (int t = 0; t < Year.WEEKS; t++) {
      grow(t, trend);
      work(t);
      moveBacklogs();
      trend = trend * retention;
      double review = crew.draftingClock * reviewPerHour;
      year.reviewHours += t >= Crew.LOAD_FROM ? review : 0;
      readKpis(t, review);
      earn(t, review, hold);
    }
    finish();
  }

  private void begin() {
    hiring.read(now);
    crew.begin(now, team, hiring);
    year.clear();
    for (int i = 0; i < team.size; i++) {
      year.wholeYearCost += hiring.wholeYear(team, i);
    }
    double growth = now.at(Input.GROWTH) / Year.WEEKS;
    for (int s = 0; s < STREAMS; s++) {
      backlog[s] = now.backlog(s);
      growthPerWeek[s] = now.inflow(s) * growth;
    }
    drainPerWeek = 1 / now.at(Parameter.DRAIN);
    reviewPerHour = now.at(Parameter.REVIEW);
    valuePerFreedHour = now.at(Parameter.CONVERSION) * now.at(Input.HOUR_VALUE);
    valuePerBilledHour = now.at(Parameter.BILLABLE_SHARE) * now.at(Input.BILLING_RATE);
    double fees = now.at(Input.OPEN_MATTERS) * now.at(Input.FEE_PER_MATTER);
    valuePerPressure = now.at(Parameter.MATTERS_LOST) / Year.WEEKS * fees;
  }

  /** The week's inflow beyond today's: growth, and for drafting the trend. */
  private void grow(int t, double trend) {
    for (int s = 0; s < STREAMS; s++) {
      grown[s] = growthPerWeek[s] * t;
    }
    grown[DRAFTING] += trend;
  }

  private void work(int t) {
    int busy = 0;
    for (int s = 0; s < STREAMS; s++) {
      double excess = backlog[s] - now.target(s);
      double clearable = (excess > 0 ? excess * drainPerWeek : excess) + grown[s];
      cleared[s] = clearable > 0 ? clearable : 0;
      demand[s] = now.absorbed(s) + cleared[s];
      remaining[s] = demand[s];
      busy += demand[s] > NOTICEABLE ? 1 : 0;
    }
    crew.serve(t, remaining, busy > 1);
    split();
  }

  /** Splits the work done between backlog and attorney relief, in proportion to the demands. */
  private void split() {
    for (int s = 0; s < STREAMS; s++) {
      double share = demand[s] > 0 ? (demand[s] - remaining[s]) / demand[s] : 0;
      cleared[s] = cleared[s] * share;
      relief[s] = now.absorbed(s) * share;
    }
  }

  private void moveBacklogs() {
    for (int s = 0; s < STREAMS; s++) {
      double moved = backlog[s] + grown[s] - cleared[s];
      backlog[s] = moved > 0 ? moved : 0;
    }
  }

  private void readKpis(int t, double review) {
    double otherRelief = relief[CLIENT] + relief[COORDINATION];
    now.readKpis(backlog, relief[DRAFTING], otherRelief - crew.supervision - review, kpis);
    now.readPressures(kpis, kpiPressures, pressures);
    for (int n = 0; n < pressures.length; n++) {
      year.meanPressure[n] += pressures[n];
    }
    year.responsePressure[t] = kpiPressures[RESPONSE];
    for (int r = 0; r < year.readingWeeks.length; r++) {
      if (t + 1 == year.readingWeeks[r]) {
        System.arraycopy(kpis, 0, year.kpis[r], 0, kpis.length);
      }
    }
  }

  private void earn(int t, double review, Year hold) {
    double freed =
        relief[DRAFTING] + relief[CLIENT] + relief[COORDINATION] - crew.supervision - review;
    year.hoursFreed += freed;
    double unpaid = review - relief[DRAFTING];
    double net = crew.supervision + (unpaid > 0 ? unpaid : 0);
    year.peakSupervision = net > year.peakSupervision ? net : year.peakSupervision;
    if (team.size > 0) {
      double calmer = hold.responsePressure[t] - year.responsePressure[t];
      year.money[FREED] += freed * valuePerFreedHour;
      year.money[BILLED] += crew.billableClock * valuePerBilledHour;
      year.money[KEPT] += valuePerPressure * calmer;
      year.money[PAY] -= crew.pay;
      year.money[TURNOVER] -= crew.turnover;
      year.money[HIRING] -= crew.hiringCost;
    }
    year.runningSum[t] = year.netBenefit();
  }

  private void finish() {
    for (int n = 0; n < year.meanPressure.length; n++) {
      year.meanPressure[n] = year.meanPressure[n] / Year.WEEKS;
    }
    year.reviewHours = year.reviewHours / (Year.WEEKS - Crew.LOAD_FROM);
    crew.finish(year);
  }
}
