package dev.rolecall.model;

/**
 * An option's hires at work in one draw: whom each week's hours go to. A working object; hires are
 * in the order in which they start.
 */
final class Staff {

  /** From this week on, a hire's load is measured. */
  static final int LOAD_FROM = 26;

  /** A stream with less demand than this, in hours, does not make a mixed role switch. */
  private static final double NOTICEABLE = 1e-9;

  private final HireState[] hires;

  /** By place in the starting order: the hire's index in the option. */
  private final int[] order;

  private final Onboarding onboarding;
  private int size;
  private double hiringCost;
  private boolean mixed;
  private boolean switching;

  /** Clock hours that the week's hires drafted, and those of them that a firm may bill. */
  double draftingClock;

  double billableClock;

  /** Clock hours of client and coordination work. */
  double otherClock;

  /** Attorney hours that the week's hires take for supervision, and dollars that they cost. */
  double supervision;

  double pay;
  double turnover;
  double hiring;

  Staff(int mostHires, Onboarding onboarding) {
    hires = new HireState[mostHires];
    for (int place = 0; place < mostHires; place++) {
      hires[place] = new HireState(onboarding.hours(place), onboarding.supervision(place));
    }
    order = new int[mostHires];
    this.onboarding = onboarding;
  }

  void begin(FirmState now, Team team, Hiring hiring) {
    size = team.size;
    hiringCost = hiring.hiringCost;
    team.order(now.bottleneck(), order);
    mixed = false;
    for (int place = 0; place < size; place++) {
      hires[place].firstWeek = onboarding.firstWeek(place);
      hires[place].begin(now, team, order[place], hiring);
      mixed |= team.mixed[order[place]];
    }
  }

  /** The first week in which anyone works; {@link Year#WEEKS} if nobody does. */
  int firstWeek() {
    return size == 0 ? Year.WEEKS : onboarding.firstWeek(0);
  }

  /**
   * Works a week: everyone's own streams first, in proportion to demand, then with the hours left
   * what the streams' owners could not do.
   */
  void work(int t, WorkQueue[] queues) {
    draftingClock = 0;
    billableClock = 0;
    otherClock = 0;
    supervision = 0;
    pay = 0;
    turnover = 0;
    hiring = 0;
    switching = mixed && isMixed(queues);
    int working = 0;
    while (working < size && t >= hires[working].firstWeek) {
      HireState hire = hires[working++];
      double hours = hire.fullTimeHours[t] * hire.fullTimeShare;
      double needed = serve(hire, hire.ownWork, hours, queues);
      hire.spare = hours - needed;
      supervision += hire.supervision[t];
      pay += hire.weeklyPay;
      turnover += hire.weeklyTurnover;
      hiring += t == hire.firstWeek ? hiringCost : 0;
      if (t >= LOAD_FROM) {
        hire.hoursDemanded += needed;
        hire.hoursHad += hours;
      }
    }
    for (int place = 0; place < working; place++) {
      HireState hire = hires[place];
      if (hire.spare > 0 && hire.helps) {
        serve(hire, hire.otherWork, hire.spare, queues);
      }
    }
  }

  /** Whether a mixed role has to switch: more than one stream has demand. */
  private static boolean isMixed(WorkQueue[] queues) {
    int busy = 0;
    for (int s = 0; s < WorkQueue.COUNT; s++) {
      busy += queues[s].demand > NOTICEABLE ? 1 : 0;
    }
    return busy > 1;
  }

  /** Serves as far as the hours reach, and returns the clock hours that it would have taken. */
  private double serve(HireState hire, double[] work, double hours, WorkQueue[] queues) {
    double slower = switching ? hire.whenSwitching : 1;
    double needed = 0;
    for (int s = 0; s < WorkQueue.COUNT; s++) {
      needed += queues[s].left() * work[s];
    }
    needed = needed * slower;
    double share = slower == 0 ? 0 : needed <= hours ? 1 : hours / needed;
    double clock = queues[WorkQueue.DRAFTING].left() * share * work[WorkQueue.DRAFTING] * slower;
    draftingClock += clock;
    billableClock += clock * hire.billable;
    otherClock += needed * share - clock;
    for (int s = 0; s < WorkQueue.COUNT; s++) {
      if (work[s] > 0) {
        queues[s].serve(share);
      }
    }
    return needed;
  }

  /** How busy the hires were in the year. */
  void finish(Year year) {
    for (int place = 0; place < size; place++) {
      HireState hire = hires[place];
      int weeks = Math.min(Year.WEEKS - hire.firstWeek, Year.WEEKS - LOAD_FROM);
      year.workHours[order[place]] = weeks > 0 ? hire.hoursDemanded / weeks : 0;
      year.load[order[place]] = hire.hoursHad > 0 ? hire.hoursDemanded / hire.hoursHad : 0;
    }
    year.firstWeek = firstWeek();
  }
}
