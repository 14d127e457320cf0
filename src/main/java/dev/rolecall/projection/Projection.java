package dev.rolecall.projection;

import dev.rolecall.diagnosis.Gauges;
import dev.rolecall.diagnosis.Situation;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Rulebook;
import java.util.Arrays;

/**
 * The 52-week recursion of DESIGN section 5, for one firm. One instance serves one thread; neither
 * taking in a draw nor a run allocates anything.
 */
public final class Projection {

  private final Hiring hiring;
  private final Onboarding onboarding;
  private final Desk desk = new Desk();
  private final Crew crew;

  private Situation now;
  private Gauges gauges;
  private Year year;
  private Year hold;

  /** HOLD's year of this draw, where its state at the first hire's start is kept. */
  private Year keptFor;

  private double reviewPerHour;
  private double valuePerFreedHour;
  private double valuePerBilledHour;
  private double valuePerPressure;

  private double billedHours;

  /** Sum over the weeks of the pressure that clients' waiting lost against HOLD. */
  private double calmer;

  private double spent;

  /**
   * A projection for a firm.
   *
   * @param mostHires the most hires that any team will have
   */
  public Projection(Profile profile, Rulebook rulebook, int mostHires) {
    hiring = new Hiring(profile);
    onboarding = new Onboarding(mostHires);
    crew = new Crew(mostHires, onboarding);
  }

  /** Takes in a draw: what is the same whoever is hired. */
  public void read(Situation situation) {
    now = situation;
    keptFor = null;
    gauges = situation.gauges();
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
   * @param held the same draw's year without hires, already run; the same as {@code out} for it
   * @param out takes the result
   */
  public void run(Team hires, Year held, Year out) {
    year = out;
    hold = held;
    begin(hires);
    int from = canResume() ? resume() : 0;
    int t = from;
    for (int reading = 0; reading < year.readingWeeks.length; reading++) {
      if (year.readingWeeks[reading] <= from) {
        System.arraycopy(hold.kpis[reading], 0, year.kpis[reading], 0, year.kpis[reading].length);
      } else {
        for (; t < year.readingWeeks[reading]; t++) {
          week(t);
        }
        gauges.copyTo(year.kpis[reading]);
      }
    }
    finish();
  }

  private boolean canResume() {
    return keptFor == hold && hold != year && hold.readingWeeks == year.readingWeeks;
  }

  /**
   * Until the first hire starts every option is as HOLD, whose weeks up to there are taken over.
   */
  private int resume() {
    int first = onboarding.firstWeek();
    desk.resume();
    gauges.resumeNeeds();
    System.arraycopy(hold.responsePressure, 0, year.responsePressure, 0, first);
    Arrays.fill(year.runningSum, 0, first, 0);
    return first;
  }

  private void keep() {
    keptFor = year;
    desk.keep();
    gauges.keepNeeds();
  }

  private void week(int t) {
    if (hold == year && t == onboarding.firstWeek()) {
      keep();
    }
    if (t < crew.firstWeek()) {
      desk.pile(t);
      measure(t, 0, 0, 0);
    } else {
      serve(t);
    }
  }

  private void begin(Team hires) {
    crew.begin(now, hires, hiring);
    desk.begin();
    year.clear();
    gauges.clearNeeds();
    for (int i = 0; i < hires.size; i++) {
      year.wholeYearCost += hiring.wholeYear(hires, i);
    }
    billedHours = 0;
    calmer = 0;
    spent = 0;
  }

  private void serve(int t) {
    desk.serve(t, crew);
    double review = crew.draftingClock * reviewPerHour;
    double draftingRelief = desk.draftingRelief;
    double otherRelief = desk.otherRelief;
    double overhead = crew.supervision + review;
    year.reviewHours += t >= Crew.LOAD_FROM ? review : 0;
    year.hoursFreed += draftingRelief + otherRelief - overhead;
    double unpaid = review - draftingRelief;
    double net = crew.supervision + (unpaid > 0 ? unpaid : 0);
    year.peakSupervision = net > year.peakSupervision ? net : year.peakSupervision;
    billedHours += crew.billableClock;
    measure(t, draftingRelief, otherRelief - overhead, crew.spent);
  }

  private void measure(int t, double draftingRelief, double adminRelief, double cost) {
    gauges.read(
        desk.draftingBacklog,
        desk.clientBacklog,
        desk.coordinationBacklog,
        draftingRelief,
        adminRelief);
    gauges.addNeeds();
    double response = gauges.responsePressure();
    year.responsePressure[t] = response;
    calmer += hold.responsePressure[t] - response;
    spent += cost;
    year.runningSum[t] =
        year.hoursFreed * valuePerFreedHour
            + billedHours * valuePerBilledHour
            + calmer * valuePerPressure
            - spent;
  }

  private void finish() {
    gauges.meanNeeds(Year.WEEKS, year.meanPressure);
    year.reviewHours = year.reviewHours / (Year.WEEKS - Crew.LOAD_FROM);
    year.earn(
        year.hoursFreed * valuePerFreedHour,
        billedHours * valuePerBilledHour,
        calmer * valuePerPressure);
    crew.finish(year);
  }
}
