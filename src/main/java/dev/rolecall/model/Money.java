package dev.rolecall.model;

import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Rules.MoneyTerm;
import java.util.Arrays;

/**
 * What the weeks of a year come to in dollars: "Money" in src/doc/model.md. A working object, set
 * anew for each draw.
 */
final class Money {

  /** The weeks from here on stand for the years after the first. */
  private static final int LATER_FROM = 39;

  private static final double SHORT_NEED = 12;
  private static final double LONG_NEED = 24;

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

  /** By {@link MoneyTerm}: a week's dollars, and those of the weeks that stand for later years. */
  private final double[] week = new double[MoneyTerm.values().length];

  private final double[] later = new double[week.length];

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
    Arrays.fill(out.money, 0);
    Arrays.fill(later, 0);
    double sum = 0;
    for (int t = 0; t < Year.WEEKS; t++) {
      calculate(t, hold, out);
      for (int term = 0; term < week.length; term++) {
        sum += week[term];
        out.money[term] += week[term];
        later[term] += t < LATER_FROM ? 0 : week[term];
      }
      out.runningSum[t] = sum;
    }
    for (int term = 0; term < week.length; term++) {
      double afterwards = later[term] * Year.WEEKS / (Year.WEEKS - LATER_FROM);
      out.perYear[term] = firstYearShare * out.money[term] + (1 - firstYearShare) * afterwards;
    }
  }

  private void calculate(int t, Year hold, Year out) {
    Weeks weeks = out.weeks;
    double held = hold.weeks.pressures[Kpi.BACKLOG_WEEKS.ordinal()][t];
    double sold = notHourly + resold * held;
    double freed = out.otherRelief[t] + out.draftingRelief[t] * sold - out.attention[t];
    double done = ahead(t, hold, out) - (t == 0 ? 0 : ahead(t - 1, hold, out));
    int response = Kpi.RESPONSE_LAG_HOURS.ordinal();
    double calmer = hold.weeks.pressures[response][t] - weeks.pressures[response][t];
    week[FREED] = freed * perFreedHour;
    week[BILLED] = out.billableHours[t] * perBillableHour;
    week[WAITING] = done * perWaitingHour;
    week[KEPT] = calmer * perPressure;
    week[PAY] = -out.pay[t];
    week[TURNOVER] = -out.turnover[t];
    week[HIRING] = -out.hiring[t];
  }

  /** Hours of drafting that would still wait at the end of a week if nobody were hired. */
  private static double ahead(int t, Year hold, Year out) {
    return hold.weeks.backlog[WorkQueue.DRAFTING][t] - out.weeks.backlog[WorkQueue.DRAFTING][t];
  }
}
