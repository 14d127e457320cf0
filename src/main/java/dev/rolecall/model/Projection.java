package dev.rolecall.model;

import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Parameter;

/**
 * The 52-week recursion of DESIGN section 5, for one firm. One instance serves one thread; neither
 * taking in a draw nor a run allocates anything.
 */
public final class Projection {

  private final Hiring hiring;
  private final Onboarding onboarding;
  private final Desk desk = new Desk();
  private final Staff crew;

  private final FirmState now;
  private final KpiCalculator gauges;
  private final YearGauges weekly;

  /** HOLD's year of this draw, where its state at the first hire's start is kept. */
  private Year keptFor;

  private double reviewPerHour;
  private double valuePerFreedHour;
  private double valuePerBilledHour;
  private double valuePerPressure;

  /**
   * A projection for a firm.
   *
   * @param situation that draws are read into
   * @param mostHires the most hires that any team will have
   */
  public Projection(Profile profile, FirmState situation, int mostHires) {
    now = situation;
    gauges = situation.gauges();
    weekly = new YearGauges(gauges, Year.WEEKS);
    hiring = new Hiring(profile);
    onboarding = new Onboarding(mostHires);
    crew = new Staff(mostHires, onboarding);
  }

  /** Takes in the draw that was read into the situation: what is the same whoever is hired. */
  public void read() {
    keptFor = null;
    hiring.read(now);
    onboarding.read(hiring);
    desk.read(now);
    reviewPerHour = now.at(Parameter.REVIEW);
    valuePerFreedHour = now.at(Parameter.CONVERSION) * now.at(Input.HOUR_VALUE);
    valuePerBilledHour = now.at(Parameter.BILLABLE_SHARE) * now.at(Input.BILLING_RATE);
    double fees = now.at(Input.OPEN_MATTERS) * now.at(Input.FEE_PER_MATTER);
    valuePerPressure = now.at(Parameter.MATTERS_LOST) / Year.WEEKS * fees;
  }

  /**
   * Projects a year of the draw taken in.
   *
   * @param hires whom the option hires
   * @param hold the same draw's year without hires, already run; the same as {@code out} for it
   * @param out takes the result
   */
  public void run(Team hires, Year hold, Year out) {
    crew.begin(now, hires, hiring);
    desk.begin();
    out.clear();
    out.weeks.clearBefore(crew.firstWeek());
    for (int i = 0; i < hires.size; i++) {
      out.wholeYearCost += hiring.wholeYear(hires, i);
    }
    if (hold == out) {
      hold(out);
    } else {
      serve(hold, out);
    }
    measure(hold, out);
    crew.finish(out);
  }

  private void hold(Year out) {
    desk.pile(0, onboarding.firstWeek(), out.weeks);
    desk.keep();
    keptFor = out;
    desk.pile(onboarding.firstWeek(), Year.WEEKS, out.weeks);
  }

  /**
   * Until the first hire starts every option is as HOLD, whose weeks up to there are taken over.
   */
  private void serve(Year hold, Year out) {
    int first = crew.firstWeek();
    if (keptFor == hold) {
      desk.resume();
      out.weeks.copyBefore(first, hold.weeks);
    } else {
      desk.pile(0, first, out.weeks);
    }
    Post single = crew.single();
    if (single != null) {
      Solo.serve(first, single, onboarding, desk, out.weeks);
    } else {
      for (int t = first; t < Year.WEEKS; t++) {
        desk.serve(t, crew, out.weeks);
      }
    }
    crew.charge(out.weeks);
    account(first, out);
  }

  /** What a hire's weeks come to for the attorneys. */
  private void account(int first, Year out) {
    Weeks weeks = out.weeks;
    double freed = 0;
    double peak = 0;
    double reviewed = 0;
    double billed = 0;
    for (int t = first; t < Year.WEEKS; t++) {
      double relief = weeks.draftingRelief[t];
      double supervision = weeks.supervision[t];
      double review = weeks.draftingClock[t] * reviewPerHour;
      double admin = weeks.otherRelief[t] - (supervision + review);
      double unpaid = review - relief;
      double net = supervision + (unpaid > 0 ? unpaid : 0);
      weeks.adminRelief[t] = admin;
      weeks.gain[t] =
          (relief + admin) * valuePerFreedHour + weeks.billableClock[t] * valuePerBilledHour;
      peak = net > peak ? net : peak;
      freed += relief + admin;
      billed += weeks.billableClock[t];
      reviewed += t >= Staff.LOAD_FROM ? review : 0;
    }
    out.hoursFreed = freed;
    out.peakSupervision = peak;
    out.reviewHours = reviewed / (Year.WEEKS - Staff.LOAD_FROM);
    out.billedHours = billed;
  }

  private void measure(Year hold, Year out) {
    Weeks weeks = out.weeks;
    weekly.read(
        weeks.draftingBacklog,
        weeks.clientBacklog,
        weeks.coordinationBacklog,
        weeks.draftingRelief,
        weeks.adminRelief);
    weekly.meanNeeds(out.meanPressure);
    System.arraycopy(weekly.responsePressure(), 0, out.responsePressure, 0, Year.WEEKS);
    double calmer = 0;
    double sum = 0;
    for (int t = 0; t < Year.WEEKS; t++) {
      double calm = hold.responsePressure[t] - out.responsePressure[t];
      calmer += calm;
      sum += weeks.gain[t] - weeks.cost[t] + calm * valuePerPressure;
      out.runningSum[t] = sum;
    }
    out.earn(
        out.hoursFreed * valuePerFreedHour,
        out.billedHours * valuePerBilledHour,
        calmer * valuePerPressure);
    for (int reading = 0; reading < out.readingWeeks.length; reading++) {
      int t = out.readingWeeks[reading] - 1;
      gauges.read(
          weeks.draftingBacklog[t],
          weeks.clientBacklog[t],
          weeks.coordinationBacklog[t],
          weeks.draftingRelief[t],
          weeks.adminRelief[t],
          out.kpis[reading]);
    }
  }
}
