package dev.rolecall.projection;

import dev.rolecall.diagnosis.Situation;

/**
 * A team at work in one draw: whom each week's hours go to, and what they cost. A working object;
 * posts are in the order in which the hires start.
 */
final class Crew {

  /** From this week on, a hire's load is measured. */
  static final int LOAD_FROM = 26;

  /** A stream with less demand than this, in hours, does not make a mixed role switch. */
  private static final double NOTICEABLE = 1e-9;

  private final Post[] posts;

  /** By place in the starting order: the hire's index in the option. */
  private final int[] order;

  private final Onboarding onboarding;
  private int size;
  private double hiringCost;
  private double weeklyCost;

  // What the week just served came to: of each stream the share of its demand that was served.
  double drafting;
  double client;
  double coordination;
  double supervision;
  double draftingClock;
  double billableClock;
  double spent;

  Crew(int mostHires, Onboarding onboarding) {
    posts = new Post[mostHires];
    for (int i = 0; i < mostHires; i++) {
      posts[i] = new Post();
    }
    order = new int[mostHires];
    this.onboarding = onboarding;
  }

  void begin(Situation now, Team team, Hiring hiring) {
    size = team.size;
    hiringCost = hiring.hiringCost;
    weeklyCost = 0;
    team.order(now.constraint(), order);
    for (int place = 0; place < size; place++) {
      posts[place].begin(now, team, order[place], hiring);
    }
  }

  /** The first week in which anyone works; {@link Year#WEEKS} if nobody does. */
  int firstWeek() {
    return size == 0 ? Year.WEEKS : onboarding.firstWeek(0);
  }

  /**
   * Serves a week in which at least the first hire works: everyone's own streams first, in
   * proportion to demand, then with the hours left what the streams' owners could not do.
   *
   * @param demand of each stream, hours of a specialist's work
   */
  void serve(int t, double demand, double clientDemand, double coordinationDemand) {
    int working = startedBy(t);
    boolean switching = isMixed(demand, clientDemand, coordinationDemand);
    double left = 1;
    double clientLeft = 1;
    double coordinationLeft = 1;
    double clock = 0;
    double billed = 0;
    for (int round = 0; round < 2 * working; round++) {
      boolean own = round < working;
      int place = own ? round : round - working;
      Post post = posts[place];
      double slower = switching ? post.whenSwitching : 1;
      double hours = own ? onboarding.hours(place, t) * post.fullTimeShare : post.spare;
      if (hours <= 0 && !own) {
        continue;
      }
      double perDrafting = (own ? post.ownDrafting : post.otherDrafting) * slower;
      double perClient = (own ? post.ownClient : post.otherClient) * slower;
      double perCoordination = (own ? post.ownCoordination : post.otherCoordination) * slower;
      double onDrafting = demand * left * perDrafting;
      double needed =
          onDrafting
              + clientDemand * clientLeft * perClient
              + coordinationDemand * coordinationLeft * perCoordination;
      double share = needed <= hours ? 1 : hours / needed;
      double undone = 1 - share;
      left = perDrafting > 0 ? left * undone : left;
      clientLeft = perClient > 0 ? clientLeft * undone : clientLeft;
      coordinationLeft = perCoordination > 0 ? coordinationLeft * undone : coordinationLeft;
      clock += onDrafting * share;
      billed += onDrafting * share * post.billable;
      if (own) {
        post.spare = hours - needed;
        if (t >= LOAD_FROM) {
          post.measure(needed, hours);
        }
      }
    }
    drafting = 1 - left;
    client = 1 - clientLeft;
    coordination = 1 - coordinationLeft;
    draftingClock = clock;
    billableClock = billed;
  }

  /** Whether a mixed role has to switch: more than one stream has demand. */
  private static boolean isMixed(double drafting, double client, double coordination) {
    int busy = drafting > NOTICEABLE ? 1 : 0;
    busy += client > NOTICEABLE ? 1 : 0;
    busy += coordination > NOTICEABLE ? 1 : 0;
    return busy > 1;
  }

  /** How many work in a week; what those who start now and all others cost in it. */
  private int startedBy(int t) {
    supervision = 0;
    spent = 0;
    int working = 0;
    while (working < size && t >= onboarding.firstWeek(working)) {
      if (t == onboarding.firstWeek(working)) {
        weeklyCost += posts[working].weeklyPay + posts[working].weeklyTurnover;
        spent += hiringCost;
      }
      supervision += onboarding.supervision(working, t);
      working++;
    }
    spent += weeklyCost;
    return working;
  }

  /** What the hires cost in the year, and how busy they were. */
  void finish(Year year) {
    year.firstWeek = firstWeek();
    double pay = 0;
    double turnover = 0;
    double hiring = 0;
    for (int place = 0; place < size; place++) {
      Post post = posts[place];
      int weeks = Year.WEEKS - onboarding.firstWeek(place);
      pay += post.weeklyPay * weeks;
      turnover += post.weeklyTurnover * weeks;
      hiring += weeks > 0 ? hiringCost : 0;
      int hire = order[place];
      year.workHours[hire] = post.weeksMeasured > 0 ? post.hoursDemanded / post.weeksMeasured : 0;
      year.load[hire] = post.hoursHad > 0 ? post.hoursDemanded / post.hoursHad : 0;
    }
    year.spend(pay, turnover, hiring);
  }
}
