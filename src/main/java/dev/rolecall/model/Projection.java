package dev.rolecall.model;

import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Parameter;

/**
 * Projects the coming year of a firm under its options: "The year, week by week" and "Money" in
 * src/doc/model.md. One instance serves one thread; neither taking in a draw nor a run allocates
 * anything.
 */
public final class Projection {

  private static final int RESPONSE = Kpi.RESPONSE_LAG_HOURS.ordinal();

  private final FirmState now;
  private final WorkQueue[] queues;
  private final Hiring hiring;
  private final Onboarding onboarding;
  private final Staff staff;

  private double reviewPerHour;
  private double valuePerFreedHour;
  private double valuePerBilledHour;
  private double valuePerPressure;

  /**
   * A projection for a firm.
   *
   * @param now the firm that draws are read into
   * @param mostHires the most hires that any team will have
   */
  public Projection(Profile profile, FirmState now, int mostHires) {
    this.now = now;
    queues = now.queues();
    hiring = new Hiring(profile);
    onboarding = new Onboarding(mostHires);
    staff = new Staff(mostHires, onboarding);
  }

  /** Takes in the draw that was read into the firm: what is the same whoever is hired. */
  public void read() {
    hiring.read(now);
    onboarding.read(hiring);
    reviewPerHour = now.at(Parameter.REVIEW);
    valuePerFreedHour = now.at(Parameter.CONVERSION) * now.at(Input.HOUR_VALUE);
    valuePerBilledHour = now.at(Parameter.BILLABLE_SHARE) * now.at(Input.BILLING_RATE);
    double fees = now.at(Input.OPEN_MATTERS) * now.at(Input.FEE_PER_MATTER);
    valuePerPressure = now.at(Parameter.MATTERS_LOST) / Year.WEEKS * fees;
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
    out.begin(first);
    for (int s = 0; s < WorkQueue.COUNT; s++) {
      queues[s].begin(first, out.weeks.backlog[s]);
    }
    for (int t = first; t < Year.WEEKS; t++) {
      week(t, out);
    }
    now.calculator().calculate(out.weeks);
    out.average();
    sum(hold, out);
    staff.finish(out);
    out.wholeYearCost = hiring.wholeYear(team);
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

  /** What the week comes to for attorneys, and in dollars without the matters kept. */
  private void settle(int t, Year out) {
    double drafting = queues[WorkQueue.DRAFTING].relief();
    double others = queues[WorkQueue.CLIENT].relief() + queues[WorkQueue.COORDINATION].relief();
    double review = staff.draftingClock * reviewPerHour;
    double admin = others - (staff.supervision + review);
    double freed = drafting + admin;
    double unpaidReview = review - drafting;
    double supervision = staff.supervision + (unpaidReview > 0 ? unpaidReview : 0);
    out.weeks.draftingRelief[t] = drafting;
    out.weeks.adminRelief[t] = admin;
    out.hoursFreed += freed;
    out.billedHours += staff.billableClock;
    out.peakSupervision = supervision > out.peakSupervision ? supervision : out.peakSupervision;
    out.reviewHours += t < Staff.LOAD_FROM ? 0 : review;
    out.runningSum[t] =
        freed * valuePerFreedHour + staff.billableClock * valuePerBilledHour - staff.cost;
  }

  /** What the year comes to, once the pressure of the response lag is known for all weeks. */
  private void sum(Year hold, Year out) {
    double[] pressure = out.weeks.pressures[RESPONSE];
    double[] pressureHeld = hold.weeks.pressures[RESPONSE];
    double calmer = 0;
    double sum = 0;
    for (int t = 0; t < Year.WEEKS; t++) {
      double calm = pressureHeld[t] - pressure[t];
      calmer += calm;
      sum += out.runningSum[t] + calm * valuePerPressure;
      out.runningSum[t] = sum;
    }
    out.earn(
        out.hoursFreed * valuePerFreedHour,
        out.billedHours * valuePerBilledHour,
        calmer * valuePerPressure);
  }
}
