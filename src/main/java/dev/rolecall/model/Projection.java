package dev.rolecall.model;

import dev.rolecall.rulebook.Parameter;

/**
 * Projects the coming year of a firm under its options: "The year, week by week" in
 * src/doc/model.md. One instance serves one thread; neither taking in a draw nor a run allocates
 * anything.
 */
public final class Projection {

  private final FirmState now;
  private final WorkQueue[] queues;
  private final Hiring hiring;
  private final Onboarding onboarding;
  private final Staff staff;
  private final Money money = new Money();

  private double reviewPerHour;
  private double handoverPerHour;

  /**
   * A projection for a firm.
   *
   * @param now the firm that draws are read into
   * @param mostHires the most hires that any team will have
   */
  public Projection(FirmState now, int mostHires) {
    this.now = now;
    queues = now.queues();
    hiring = new Hiring();
    onboarding = new Onboarding(mostHires);
    staff = new Staff(mostHires, onboarding);
  }

  /** Takes in the draw that was read into the firm: what is the same whoever is hired. */
  public void read() {
    hiring.read(now);
    onboarding.read(hiring);
    money.read(now);
    reviewPerHour = now.at(Parameter.REVIEW);
    handoverPerHour = now.at(Parameter.HANDOVER);
  }

  /**
   * Projects a year of the draw taken in.
   *
   * @param team whom the option hires
   * @param hold the same draw's year without hires, already run; the same as {@code out} for it
   * @param out takes the result
   */
  public void run(Team team, Year hold, Year out) {
    staff.begin(now, team, hiring);
    int first = staff.firstWeek();
    out.begin(first, queues);
    for (int s = 0; s < WorkQueue.COUNT; s++) {
      queues[s].begin(first, out.weeks.backlog[s]);
    }
    for (int t = first; t < Year.WEEKS; t++) {
      week(t, out);
    }
    now.calculator().calculate(out.weeks);
    out.average();
    money.calculate(hold, out);
    staff.finish(out);
    hiring.wholeYear(team, out);
    out.salaries = hiring.salaries(team);
  }

  /** One week: demand, work, backlogs, and what they come to. */
  private void week(int t, Year out) {
    for (int s = 0; s < WorkQueue.COUNT; s++) {
      queues[s].open(t);
    }
    staff.work(t, queues);
    for (int s = 0; s < WorkQueue.COUNT; s++) {
      queues[s].close(t);
    }
    settle(t, out);
  }

  /** What the week comes to for attorneys, and what it costs. */
  private void settle(int t, Year out) {
    WorkQueue client = queues[WorkQueue.CLIENT];
    WorkQueue coordination = queues[WorkQueue.COORDINATION];
    double drafting = queues[WorkQueue.DRAFTING].relief(t);
    double others = client.relief(t) + coordination.relief(t);
    double review = staff.draftingClock * reviewPerHour;
    double admin = staff.supervision + staff.otherClock * handoverPerHour;
    out.weeks.moreDrafting[t] = queues[WorkQueue.DRAFTING].stretch[t] - drafting + review;
    out.weeks.moreAdmin[t] = client.stretch[t] + coordination.stretch[t] - others + admin;
    out.draftingRelief[t] = drafting;
    out.otherRelief[t] = others;
    out.attention[t] = review + admin;
    out.billableHours[t] = staff.billableClock;
    out.pay[t] = staff.pay;
    out.turnover[t] = staff.turnover;
    out.hiring[t] = staff.hiring;
    out.hoursFreed += drafting + others - (review + admin);
    double unpaidReview = review - drafting;
    double supervision = staff.supervision + (unpaidReview > 0 ? unpaidReview : 0);
    out.peakSupervision = supervision > out.peakSupervision ? supervision : out.peakSupervision;
    out.reviewHours += t < Staff.LOAD_FROM ? 0 : review;
  }
}
