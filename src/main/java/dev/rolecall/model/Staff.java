package dev.rolecall.model;

/**
 * A team at work in one draw: whom each week's hours go to, and what they cost. A working object;
 * posts are in the order in which the hires start.
 */
final class Staff {

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
  private boolean switching;
  private double draftingDemand;
  private double clientDemand;
  private double coordinationDemand;

  // What the week just served came to: of each stream the share of its demand that was served.
  double drafting;
  double client;
  double coordination;
  double draftingClock;
  double billableClock;

  Staff(int mostHires, Onboarding onboarding) {
    posts = new Post[mostHires];
    for (int i = 0; i < mostHires; i++) {
      posts[i] = new Post();
    }
    order = new int[mostHires];
    this.onboarding = onboarding;
  }

  void begin(FirmState now, Team team, Hiring hiring) {
    size = team.size;
    hiringCost = hiring.hiringCost;
    team.order(now.constraint(), order);
    for (int place = 0; place < size; place++) {
      posts[place].begin(now, team, order[place], hiring);
    }
  }

  /** The only hire; null where there is none, or more than one. */
  Post single() {
    return size == 1 ? posts[0] : null;
  }

  /** The first week in which anyone works; {@link Year#WEEKS} if nobody does. */
  int firstWeek() {
    return size == 0 ? Year.WEEKS : onboarding.firstWeek();
  }

  /**
   * Serves a week in which at least the first hire works: everyone's own streams first, in
   * proportion to demand, then with the hours left what the streams' owners could not do.
   *
   * @param onDrafting demand by stream, hours of a specialist's work
   */
  void serve(int t, double onDrafting, double onClient, double onCoordination) {
    int working = startedBy(t);
    switching = isMixed(onDrafting, onClient, onCoordination);
    begin(onDrafting, onClient, onCoordination);
    serveOwn(t, working);
    helpOut(working);
  }

  private static double share(double needed, double hours) {
    return needed <= hours ? 1 : hours / needed;
  }

  private void begin(double onDrafting, double onClient, double onCoordination) {
    draftingDemand = onDrafting;
    clientDemand = onClient;
    coordinationDemand = onCoordination;
    drafting = 0;
    client = 0;
    coordination = 0;
    draftingClock = 0;
    billableClock = 0;
  }

  private void serveOwn(int t, int working) {
    for (int place = 0; place < working; place++) {
      Post post = posts[place];
      double hours = onboarding.hours(place)[t] * post.fullTimeShare;
      double needed = serve(post, post.own, hours);
      post.spare = hours - needed;
      if (t >= LOAD_FROM) {
        post.measure(needed, hours);
      }
    }
  }

  private void helpOut(int working) {
    for (int place = 0; place < working; place++) {
      Post post = posts[place];
      if (post.spare > 0) {
        serve(post, post.others, post.spare);
      }
    }
  }

  /** Serves as far as the hours reach, and returns the clock hours that it would have taken. */
  private double serve(Post post, Tasks tasks, double hours) {
    double slower = switching ? post.whenSwitching : 1;
    double onDrafting = draftingDemand * (1 - drafting);
    double onClient = clientDemand * (1 - client);
    double onCoordination = coordinationDemand * (1 - coordination);
    double needed = tasks.clock(onDrafting, onClient, onCoordination) * slower;
    double share = slower > 0 ? share(needed, hours) : 0;
    double clock = onDrafting * share * tasks.drafting * slower;
    draftingClock += clock;
    billableClock += clock * post.billable;
    drafting = tasks.drafting > 0 ? served(drafting, share) : drafting;
    client = tasks.client > 0 ? served(client, share) : client;
    coordination = tasks.coordination > 0 ? served(coordination, share) : coordination;
    return needed;
  }

  private static double served(double before, double share) {
    return share == 1 ? 1 : before + (1 - before) * share;
  }

  /** Whether a mixed role has to switch: more than one stream has demand. */
  static boolean isMixed(double drafting, double client, double coordination) {
    int busy = drafting > NOTICEABLE ? 1 : 0;
    busy += client > NOTICEABLE ? 1 : 0;
    busy += coordination > NOTICEABLE ? 1 : 0;
    return busy > 1;
  }

  /** How many work in a week. */
  private int startedBy(int t) {
    int working = 0;
    while (working < size && t >= onboarding.firstWeek(working)) {
      working++;
    }
    return working;
  }

  /** What hires take of attorneys' time and of the firm's money, from the first week of any. */
  void charge(Weeks out) {
    for (int place = 0; place < size; place++) {
      Post post = posts[place];
      double[] hours = onboarding.supervision(place);
      int first = onboarding.firstWeek(place);
      double pay = post.weeklyPay + post.weeklyTurnover;
      for (int t = first; t < Year.WEEKS; t++) {
        out.supervision[t] = place == 0 ? hours[t] : out.supervision[t] + hours[t];
        out.cost[t] = place == 0 ? pay : out.cost[t] + pay;
      }
      if (first < Year.WEEKS) {
        out.cost[first] += hiringCost;
      }
    }
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
