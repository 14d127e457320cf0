package dev.rolecall.model;

import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Rules.MoneyTerm;

/**
 * What the weeks of a year come to in dollars: "Money" in src/doc/model.md. A working object, set
 * anew for each draw.
 */
final class Money {

  /** The weeks from here on stand for the years after the first. */
  private static final int LATER_FROM = 39;

  private static final double SHORT_NEED = 12;
  private static final double LONG_NEED = 24;

  private static final int BACKLOG = Kpi.BACKLOG_WEEKS.ordinal();
  private static final int RESPONSE = Kpi.RESPONSE_LAG_HOURS.ordinal();

  private static final int FREED = MoneyTerm.FREED_HOURS.ordinal();
  private static final int BILLED = MoneyTerm.BILLED_HOURS.ordinal();
  private static final int WAITING = MoneyTerm.WAITING_WORK.ordinal();
  private static final int KEPT = MoneyTerm.MATTERS_KEPT.ordinal();
  private static final int PAY = MoneyTerm.PAY.ordinal();
  private static final int TURNOVER = MoneyTerm.TURNOVER.ordinal();
  private static final int HIRING = MoneyTerm.HIRING.ordinal();

  private double perFreedHour;
  private double perBillableHour;
  private double perWaitingHour;
  private double perPressure;
  private double resold;
  private double notHourly;
  private double firstYearShare;

  /** By {@link MoneyTerm}: what the weeks bring that stand for later years. */
  private final double[] later = new double[MoneyTerm.values().length];

  void read(FirmState now) {
    double hourly = now.hourlyShare();
    double rate = now.at(Input.BILLING_RATE);
    perFreedHour = now.at(Parameter.CONVERSION) * now.at(Input.HOUR_VALUE);
    perBillableHour = now.at(Parameter.BILLABLE_SHARE) * rate * hourly;
    double billedByStaff = rate > 0 ? hourly : 0;
    perWaitingHour =
        now.at(Input.HOUR_VALUE) * now.at(Parameter.BACKLOG_WORTH) * (1 - billedByStaff);
    double fees = now.at(Input.OPEN_MATTERS) * now.at(Input.FEE_PER_MATTER);
    perPressure = now.at(Parameter.MATTERS_LOST) / Year.WEEKS * fees;
    resold = hourly * now.at(Parameter.RESALE);
    notHourly = 1 - hourly;
    double beyond = (now.at(Input.NEED_LASTS) - SHORT_NEED) / (LONG_NEED - SHORT_NEED);
    firstYearShare = 1 - Math.max(0, Math.min(1, beyond)) / 2;
  }

  /**
   * Fills in what a year brings and costs.
   *
   * @param hold the same draw's year without hires
   */
  void calculate(Year hold, Year out) {
    weeks(0, LATER_FROM, hold, out, out.money);
    weeks(LATER_FROM, Year.WEEKS, hold, out, later);
    for (int term = 0; term < later.length; term++) {
      out.money[term] += later[term];
      double afterwards = later[term] * Year.WEEKS / (Year.WEEKS - LATER_FROM);
      out.perYear[term] = firstYearShare * out.money[term] + (1 - firstYearShare) * afterwards;
    }
  }

  /**
   * Adds up some weeks by term, and goes on with the running sum. Sums stay in hours and pressures,
   * and the weeks in one loop, for speed: this is a tenth of the model's work.
   */
  private void weeks(int from, int to, Year hold, Year out, double[] terms) {
    double[] held = hold.weeks.pressures[BACKLOG];
    double[] pressureHeld = hold.weeks.pressures[RESPONSE];
    double[] pressure = out.weeks.pressures[RESPONSE];
    double before = from == 0 ? 0 : ahead(from - 1, hold, out);
    double aheadBefore = before;
    double sum = from == 0 ? 0 : out.runningSum[from - 1];
    double freed = 0;
    double billed = 0;
    double calmer = 0;
    double pay = 0;
    double turnover = 0;
    double hiring = 0;
    for (int t = from; t < to; t++) {
      double sold = notHourly + resold * held[t];
      double freedNow = out.otherRelief[t] + out.draftingRelief[t] * sold - out.attention[t];
      double ahead = ahead(t, hold, out);
      double calmerNow = pressureHeld[t] - pressure[t];
      freed += freedNow;
      billed += out.billableHours[t];
      calmer += calmerNow;
      pay += out.pay[t];
      turnover += out.turnover[t];
      hiring += out.hiring[t];
      sum +=
          freedNow * perFreedHour
              + out.billableHours[t] * perBillableHour
              + (ahead - before) * perWaitingHour
              + calmerNow * perPressure
              - (out.pay[t] + out.turnover[t] + out.hiring[t]);
      out.runningSum[t] = sum;
      before = ahead;
    }
    terms[FREED] = freed * perFreedHour;
    terms[BILLED] = billed * perBillableHour;
    terms[WAITING] = (before - aheadBefore) * perWaitingHour;
    terms[KEPT] = calmer * perPressure;
    terms[PAY] = 0 - pay;
    terms[TURNOVER] = 0 - turnover;
    terms[HIRING] = 0 - hiring;
  }

  /** Hours of drafting that would still wait at the end of a week if nobody were hired. */
  private static double ahead(int t, Year hold, Year out) {
    return hold.weeks.backlog[WorkQueue.DRAFTING][t] - out.weeks.backlog[WorkQueue.DRAFTING][t];
  }
}
