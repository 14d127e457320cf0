package dev.rolecall.projection;

import dev.rolecall.diagnosis.Situation;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.MoneyTerm;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Stream;
import java.util.Arrays;

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

  /** From this week on, a hire's load is measured. */
  private static final int LOAD_FROM = 26;

  private final Hiring hiring;
  private final double[] backlog = new double[STREAMS];
  private final double[] demand = new double[STREAMS];
  private final double[] remaining = new double[STREAMS];
  private final double[] cleared = new double[STREAMS];
  private final double[] relief = new double[STREAMS];
  private final double[] kpis = new double[Kpi.values().length];
  private final double[] pressures;
  private final int[] order;
  private final boolean[] started;
  private final double[] hoursDemanded;
  private final double[] hoursHad;
  private final int[] weeksMeasured;

  private Situation now;
  private Team team;
  private Year year;
  private double supervision;
  private double draftingClock;
  private double billableClock;

  /**
   * A projection for a firm.
   *
   * @param mostHires the most hires that any team will have
   */
  public Projection(Profile profile, Rulebook rulebook, int mostHires) {
    hiring = new Hiring(profile);
    pressures = new double[rulebook.scales().needs().size()];
    order = new int[mostHires];
    started = new boolean[mostHires];
    hoursDemanded = new double[mostHires];
    hoursHad = new double[mostHires];
    weeksMeasured = new int[mostHires];
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
    hiring.read(situation);
    begin();
    double trend = now.at(Input.BACKLOG_TREND);
    for (int t = 0; t < Year.WEEKS; t++) {
      work(t);
      moveBacklogs(t, trend);
      trend = trend * now.at(Parameter.TREND_RETENTION);
      double review = draftingClock * now.at(Parameter.REVIEW);
      year.reviewHours += t >= LOAD_FROM ? review : 0;
      readKpis(t, review);
      earn(t, review, hold);
    }
    finish();
  }

  private void begin() {
    for (int s = 0; s < STREAMS; s++) {
      backlog[s] = now.backlog(s);
    }
    team.order(now.constraint(), order);
    Arrays.fill(year.meanPressure, 0);
    Arrays.fill(year.money, 0);
    year.hoursFreed = 0;
    year.peakSupervision = 0;
    year.reviewHours = 0;
    year.wholeYearCost = 0;
    year.firstWeek = Year.WEEKS;
    for (int i = 0; i < team.size; i++) {
      started[i] = false;
      hoursDemanded[i] = 0;
      hoursHad[i] = 0;
      weeksMeasured[i] = 0;
      year.wholeYearCost += hiring.wholeYear(team, i);
    }
  }

  private void work(int t) {
    int busy = 0;
    double drain = now.at(Parameter.DRAIN);
    for (int s = 0; s < STREAMS; s++) {
      double excess = backlog[s] - now.target(s);
      cleared[s] = excess > 0 ? excess / drain : 0;
      demand[s] = now.absorbed(s) + cleared[s];
      remaining[s] = demand[s];
      busy += demand[s] > NOTICEABLE ? 1 : 0;
    }
    supervision = 0;
    draftingClock = 0;
    billableClock = 0;
    for (int k = 0; k < team.size; k++) {
      double sinceStart = t - (hiring.fill + k * hiring.stagger);
      if (sinceStart >= 0) {
        serve(order[k], t, sinceStart, busy > 1);
      }
    }
    split();
  }

  /** One hire's week: its own streams first, in proportion to demand, then the others. */
  private void serve(int hire, int t, double sinceStart, boolean severalStreams) {
    double keep = team.mixed[hire] && severalStreams ? 1 - hiring.switchLoss : 1;
    double hours = hiring.hours(sinceStart) * team.fullTimeShare[hire];
    double owned = clockHours(hire, true, keep);
    if (t >= LOAD_FROM) {
      hoursDemanded[hire] += owned;
      hoursHad[hire] += hours;
      weeksMeasured[hire]++;
    }
    serve(hire, true, keep, owned <= hours ? 1 : hours / owned);
    double spare = hours - owned;
    if (spare > 0) {
      double others = clockHours(hire, false, keep);
      serve(hire, false, keep, others <= spare ? 1 : spare / others);
    }
    supervision +=
        sinceStart < hiring.rampWeeks
            ? now.at(Parameter.SUPERVISION_RAMP)
            : now.at(Parameter.SUPERVISION_STEADY);
    pay(hire, t);
  }

  private double clockHours(int hire, boolean own, double keep) {
    double hours = 0;
    for (int s = 0; s < STREAMS; s++) {
      double competence = now.at(team.competenceSlots[hire][s]) * keep;
      if (team.owns[hire][s] == own && competence > 0) {
        hours += remaining[s] / competence;
      }
    }
    return hours;
  }

  private void serve(int hire, boolean own, double keep, double share) {
    for (int s = 0; s < STREAMS; s++) {
      double competence = now.at(team.competenceSlots[hire][s]) * keep;
      if (team.owns[hire][s] == own && competence > 0) {
        double done = remaining[s] * share;
        remaining[s] = share < 1 ? remaining[s] - done : 0;
        if (s == DRAFTING) {
          double clock = done / competence;
          draftingClock += clock;
          billableClock += team.billable[hire] ? clock : 0;
        }
      }
    }
  }

  private void pay(int hire, int t) {
    year.money[PAY] -= hiring.weeklyPay(team, hire);
    year.money[TURNOVER] -= hiring.weeklyTurnover(team, hire);
    if (!started[hire]) {
      started[hire] = true;
      year.money[HIRING] -= hiring.hiringCost;
      year.firstWeek = t < year.firstWeek ? t : year.firstWeek;
    }
  }

  /** Splits the work done between backlog and attorney relief, in proportion to the demands. */
  private void split() {
    for (int s = 0; s < STREAMS; s++) {
      double done = demand[s] - remaining[s];
      double catchUp = cleared[s];
      cleared[s] = demand[s] > 0 ? done * catchUp / demand[s] : 0;
      relief[s] = demand[s] > 0 ? done * now.absorbed(s) / demand[s] : 0;
    }
  }

  private void moveBacklogs(int t, double trend) {
    double growth = now.at(Input.GROWTH);
    for (int s = 0; s < STREAMS; s++) {
      double grown = backlog[s] + now.inflow(s) * growth * t / Year.WEEKS;
      double moved = (s == DRAFTING ? grown + trend : grown) - cleared[s];
      backlog[s] = moved > 0 ? moved : 0;
    }
  }

  private void readKpis(int t, double review) {
    double otherRelief = relief[CLIENT] + relief[COORDINATION];
    now.readKpis(backlog, relief[DRAFTING], otherRelief - supervision - review, kpis);
    now.readPressures(kpis, pressures);
    for (int n = 0; n < pressures.length; n++) {
      year.meanPressure[n] += pressures[n];
    }
    year.responsePressure[t] = now.pressure(Kpi.RESPONSE_LAG_HOURS, kpis[RESPONSE]);
    for (int r = 0; r < Year.READINGS.length; r++) {
      if (t + 1 == Year.READINGS[r]) {
        System.arraycopy(kpis, 0, year.kpis[r], 0, kpis.length);
      }
    }
  }

  private void earn(int t, double review, Year hold) {
    double freed = relief[DRAFTING] + relief[CLIENT] + relief[COORDINATION] - supervision - review;
    year.hoursFreed += freed;
    double unpaid = review - relief[DRAFTING];
    double net = supervision + (unpaid > 0 ? unpaid : 0);
    year.peakSupervision = net > year.peakSupervision ? net : year.peakSupervision;
    if (team.size > 0) {
      earnFrom(freed, hold.responsePressure[t] - year.responsePressure[t]);
    }
    year.runningSum[t] = year.netBenefit();
  }

  private void earnFrom(double freed, double calmer) {
    year.money[FREED] += freed * now.at(Parameter.CONVERSION) * now.at(Input.HOUR_VALUE);
    year.money[BILLED] +=
        billableClock * now.at(Parameter.BILLABLE_SHARE) * now.at(Input.BILLING_RATE);
    year.money[KEPT] +=
        now.at(Parameter.MATTERS_LOST)
            / Year.WEEKS
            * now.at(Input.OPEN_MATTERS)
            * now.at(Input.FEE_PER_MATTER)
            * calmer;
  }

  private void finish() {
    for (int n = 0; n < year.meanPressure.length; n++) {
      year.meanPressure[n] = year.meanPressure[n] / Year.WEEKS;
    }
    year.reviewHours = year.reviewHours / (Year.WEEKS - LOAD_FROM);
    for (int i = 0; i < team.size; i++) {
      year.workHours[i] = weeksMeasured[i] > 0 ? hoursDemanded[i] / weeksMeasured[i] : 0;
      year.load[i] = hoursHad[i] > 0 ? hoursDemanded[i] / hoursHad[i] : 0;
    }
  }
}
