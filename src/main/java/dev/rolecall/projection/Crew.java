package dev.rolecall.projection;

import dev.rolecall.diagnosis.Situation;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Stream;

/**
 * A team at work in one draw: whom each week's hours go to, and what they cost. A working object;
 * arrays are indexed by hire in the option's order, then by stream.
 */
final class Crew {

  private static final int STREAMS = Stream.values().length;
  private static final int DRAFTING = Stream.DRAFTING.ordinal();

  /** From this week on, a hire's load is measured. */
  static final int LOAD_FROM = 26;

  private final int[] order;
  private final boolean[] started;

  /** The hours left after own work. */
  private final double[] spare;

  private final double[] weeklyPay;
  private final double[] weeklyTurnover;
  private final double[] hoursDemanded;
  private final double[] hoursHad;
  private final int[] weeksMeasured;

  /** Clock hours for an hour of a specialist's work; 0 for none that the role can do. */
  private final double[][] clockPerHour;

  /** The same for a mixed role in a week in which it has to switch. */
  private final double[][] clockWhenSwitching;

  private Team team;
  private Hiring hiring;
  private double supervisionInRamp;
  private double supervisionAfter;
  private int firstWeek;

  // What the week just served came to.
  double supervision;
  double draftingClock;
  double billableClock;
  double pay;
  double turnover;
  double hiringCost;

  Crew(int mostHires) {
    order = new int[mostHires];
    started = new boolean[mostHires];
    spare = new double[mostHires];
    weeklyPay = new double[mostHires];
    weeklyTurnover = new double[mostHires];
    hoursDemanded = new double[mostHires];
    hoursHad = new double[mostHires];
    weeksMeasured = new int[mostHires];
    clockPerHour = new double[mostHires][STREAMS];
    clockWhenSwitching = new double[mostHires][STREAMS];
  }

  void begin(Situation now, Team hires, Hiring terms) {
    team = hires;
    hiring = terms;
    supervisionInRamp = now.at(Parameter.SUPERVISION_RAMP);
    supervisionAfter = now.at(Parameter.SUPERVISION_STEADY);
    firstWeek = Year.WEEKS;
    team.order(now.constraint(), order);
    for (int i = 0; i < team.size; i++) {
      started[i] = false;
      hoursDemanded[i] = 0;
      hoursHad[i] = 0;
      weeksMeasured[i] = 0;
      weeklyPay[i] = hiring.weeklyPay(team, i);
      weeklyTurnover[i] = hiring.weeklyTurnover(team, i);
      readCompetence(now, i);
    }
  }

  private void readCompetence(Situation now, int hire) {
    double keep = team.mixed[hire] ? 1 - hiring.switchLoss : 1;
    for (int s = 0; s < STREAMS; s++) {
      double competence = now.at(team.competenceSlots[hire][s]);
      clockPerHour[hire][s] = competence > 0 ? 1 / competence : 0;
      clockWhenSwitching[hire][s] = competence * keep > 0 ? 1 / (competence * keep) : 0;
    }
  }

  /**
   * Serves a week.
   *
   * @param remaining demand by stream, in a specialist's hours; what is served is taken off
   * @param severalStreams whether more than one stream has demand
   */
  void serve(int t, double[] remaining, boolean severalStreams) {
    supervision = 0;
    draftingClock = 0;
    billableClock = 0;
    pay = 0;
    turnover = 0;
    hiringCost = 0;
    for (int k = 0; k < team.size; k++) {
      double sinceStart = t - (hiring.fill + k * hiring.stagger);
      int hire = order[k];
      spare[hire] = 0;
      if (sinceStart >= 0) {
        spare[hire] = serveOwn(hire, t, sinceStart, clock(hire, severalStreams), remaining);
        cost(hire, t);
        supervision += sinceStart < hiring.rampWeeks ? supervisionInRamp : supervisionAfter;
      }
    }
    for (int k = 0; k < team.size; k++) {
      if (spare[order[k]] > 0) {
        helpOut(order[k], clock(order[k], severalStreams), remaining);
      }
    }
  }

  private double[] clock(int hire, boolean severalStreams) {
    return severalStreams ? clockWhenSwitching[hire] : clockPerHour[hire];
  }

  /** One hire's week in its own streams, in proportion to demand; returns the hours left. */
  private double serveOwn(int hire, int t, double sinceStart, double[] clock, double[] remaining) {
    double hours = hiring.hours(sinceStart) * team.fullTimeShare[hire];
    double needed = needed(hire, true, clock, remaining);
    if (t >= LOAD_FROM) {
      hoursDemanded[hire] += needed;
      hoursHad[hire] += hours;
      weeksMeasured[hire]++;
    }
    serve(hire, true, needed <= hours ? 1 : hours / needed, clock, remaining);
    return hours - needed;
  }

  /** The hours left after own work, given to what the streams' owners could not do. */
  private void helpOut(int hire, double[] clock, double[] remaining) {
    double needed = needed(hire, false, clock, remaining);
    serve(hire, false, needed <= spare[hire] ? 1 : spare[hire] / needed, clock, remaining);
  }

  private double needed(int hire, boolean own, double[] clock, double[] remaining) {
    boolean[] owns = team.owns[hire];
    double hours = 0;
    for (int s = 0; s < STREAMS; s++) {
      hours += owns[s] == own ? remaining[s] * clock[s] : 0;
    }
    return hours;
  }

  private void serve(int hire, boolean own, double share, double[] clock, double[] remaining) {
    boolean[] owns = team.owns[hire];
    for (int s = 0; s < STREAMS; s++) {
      if (owns[s] == own && clock[s] > 0) {
        double done = remaining[s] * share;
        remaining[s] = share == 1 ? 0 : remaining[s] - done;
        if (s == DRAFTING) {
          draftingClock += done * clock[s];
          billableClock += team.billable[hire] ? done * clock[s] : 0;
        }
      }
    }
  }

  private void cost(int hire, int t) {
    pay += weeklyPay[hire];
    turnover += weeklyTurnover[hire];
    if (!started[hire]) {
      started[hire] = true;
      hiringCost += hiring.hiringCost;
      firstWeek = t < firstWeek ? t : firstWeek;
    }
  }

  void finish(Year year) {
    year.firstWeek = firstWeek;
    for (int i = 0; i < team.size; i++) {
      year.workHours[i] = weeksMeasured[i] > 0 ? hoursDemanded[i] / weeksMeasured[i] : 0;
      year.load[i] = hoursHad[i] > 0 ? hoursDemanded[i] / hoursHad[i] : 0;
    }
  }
}
