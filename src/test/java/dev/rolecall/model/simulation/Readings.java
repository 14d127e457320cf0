package dev.rolecall.model.simulation;

import dev.rolecall.model.FirmState;
import dev.rolecall.model.KpisAt;
import dev.rolecall.model.Year;
import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Rules.MoneyTerm;
import dev.rolecall.rulebook.Scales.Need;

/** What simulated courses of one option read, added up over repetitions. */
final class Readings {

  static final int[] WEEKS = Year.readingWeeks().stream().mapToInt(week -> week).toArray();
  static final int FREED = Kpi.values().length;
  private static final int RESPONSE = Kpi.RESPONSE_LAG_HOURS.ordinal();

  /** By reading week, then {@link Kpi}, then the hours freed since the start. */
  final double[][] sums = new double[Readings.WEEKS.length][FREED + 1];

  /** By reading week, then stream: mean waits of items, in weeks; and of how many courses. */
  final double[][] waits = new double[Readings.WEEKS.length][3];

  final int[][] waited = new int[Readings.WEEKS.length][3];
  final double[] pressures;
  double freedMoney;
  double billed;
  double kept;
  int courses;

  private final FirmState now;
  private final Premises firm;

  Readings(Firm firm) {
    now = firm.situation;
    this.firm = firm.premises;
    pressures = new double[Firm.RULEBOOK.scales().needs().size()];
  }

  void add(Course course, Course hold) {
    double[] kpis = new double[FREED];
    double[] held = new double[FREED];
    double freed = 0;
    courses++;
    for (int t = 0; t < Course.WEEKS; t++) {
      read(course, t, kpis);
      read(hold, t, held);
      for (int n = 0; n < pressures.length; n++) {
        pressures[n] += pressure(Firm.RULEBOOK.scales().needs().get(n), kpis) / Course.WEEKS;
      }
      double calmer = responsePressure(held) - responsePressure(kpis);
      kept += calmer * now.at(Parameter.MATTERS_LOST) / 52 * now.at(Input.OPEN_MATTERS);
      freed += hold.attorneyHours(t) - course.attorneyHours(t) - overhead(course, t);
      billed += course.billableClock[t];
      note(t, course, kpis, freed);
    }
    freedMoney += freed;
  }

  private double pressure(Need need, double[] kpis) {
    double squares = 0;
    for (Need.KpiShare measured : need.kpis()) {
      double pressure = now.ramp(measured.kpi()).strength(kpis[measured.kpi().ordinal()]);
      squares += measured.share() * pressure * pressure;
    }
    return Math.sqrt(squares);
  }

  private double responsePressure(double[] kpis) {
    return now.ramp(Kpi.RESPONSE_LAG_HOURS).strength(kpis[RESPONSE]);
  }

  private void read(Course course, int t, double[] out) {
    double drafting = firm.absorbed[0] - course.attorneys[0][t];
    double others = firm.absorbed[1] + firm.absorbed[2];
    others -= course.attorneys[1][t] + course.attorneys[2][t];
    double[] waiting = {course.waiting[0][t], course.waiting[1][t], course.waiting[2][t]};
    double admin = others - overhead(course, t);
    System.arraycopy(KpisAt.of(now, waiting, drafting, admin), 0, out, 0, out.length);
    out[Kpi.MILESTONE_SLIPPAGE.ordinal()] = course.slippage[t];
  }

  private double overhead(Course course, int t) {
    return course.supervision[t] + firm.review * course.draftingClock[t];
  }

  private void note(int t, Course course, double[] kpis, double freed) {
    for (int r = 0; r < Readings.WEEKS.length; r++) {
      if (t + 1 == Readings.WEEKS[r]) {
        for (int k = 0; k < FREED; k++) {
          sums[r][k] += kpis[k];
        }
        sums[r][FREED] += freed;
        for (int s = 0; s < 3; s++) {
          double wait = course.meanWait(s, t + 1);
          waits[r][s] += wait > 0 ? wait : 0;
          waited[r][s] += wait > 0 ? 1 : 0;
        }
      }
    }
  }

  double mean(int reading, int measure) {
    return sums[reading][measure] / courses;
  }

  /** A year with these readings where the simulation has them, else with the recursion's. */
  Year asYear(Year recursion, boolean hires) {
    Year year = new Year(pressures.length, recursion.load.length);
    for (int n = 0; n < pressures.length; n++) {
      year.meanPressure[n] = pressures[n] / courses;
    }
    System.arraycopy(recursion.money, 0, year.money, 0, year.money.length);
    System.arraycopy(recursion.load, 0, year.load, 0, year.load.length);
    year.peakSupervision = recursion.peakSupervision;
    year.wholeYearCost = recursion.wholeYearCost;
    if (hires) {
      double perHour = now.at(Parameter.CONVERSION) * now.at(Input.HOUR_VALUE);
      double rate = now.at(Parameter.BILLABLE_SHARE) * now.at(Input.BILLING_RATE);
      year.money[MoneyTerm.FREED_HOURS.ordinal()] = freedMoney / courses * perHour;
      year.money[MoneyTerm.BILLED_HOURS.ordinal()] = billed / courses * rate;
      year.money[MoneyTerm.MATTERS_KEPT.ordinal()] = kept / courses * now.at(Input.FEE_PER_MATTER);
    }
    return year;
  }
}
