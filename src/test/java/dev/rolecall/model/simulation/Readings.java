package dev.rolecall.model.simulation;

import dev.rolecall.model.FirmState;
import dev.rolecall.model.KpisAt;
import dev.rolecall.model.Year;
import dev.rolecall.profile.Input;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Rules.MoneyTerm;
import dev.rolecall.rulebook.Scales.Need;
import java.util.Arrays;
import java.util.List;

/** What simulated courses of one option read, added up over repetitions. */
final class Readings {

  static final int[] WEEKS = Year.readingWeeks().stream().mapToInt(week -> week).toArray();
  static final int FREED = Kpi.values().length;
  private static final List<MoneyTerm> SIMULATED =
      List.of(
          MoneyTerm.FREED_HOURS,
          MoneyTerm.BILLED_HOURS,
          MoneyTerm.WAITING_WORK,
          MoneyTerm.MATTERS_KEPT);
  private static final int RESPONSE = Kpi.RESPONSE_LAG_HOURS.ordinal();

  /** By reading week, then {@link Kpi}, then the hours freed since the start. */
  final double[][] sums = new double[Readings.WEEKS.length][FREED + 1];

  /** By reading week, then stream: mean waits of items, in weeks; and of how many courses. */
  final double[][] waits = new double[Readings.WEEKS.length][3];

  final int[][] waited = new int[Readings.WEEKS.length][3];
  final double[] pressures;

  /** By money term that the simulation has, then week: dollars. */
  final double[][] money = new double[MoneyTerm.values().length][Course.WEEKS];

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
    double ahead = 0;
    courses++;
    for (int t = 0; t < Course.WEEKS; t++) {
      read(course, t, kpis);
      read(hold, t, held);
      for (int n = 0; n < pressures.length; n++) {
        pressures[n] += pressure(Firm.RULEBOOK.scales().needs().get(n), kpis) / Course.WEEKS;
      }
      double drafting = hold.attorneys[0][t] - course.attorneys[0][t];
      double all = hold.attorneyHours(t) - course.attorneyHours(t);
      double overhead = supervision(course, t) + firm.review * course.draftingClock[t];
      double before = ahead;
      ahead = hold.waiting[0][t] - course.waiting[0][t];
      freed += all - overhead;
      // Counted anew: who drafts by the hour was billing it, and waiting work is fee that waits.
      double sold = all - overhead - drafting * firm.hourly * (1 - resold(held));
      double calmer = responsePressure(held) - responsePressure(kpis);
      earn(MoneyTerm.FREED_HOURS, t, sold * now.at(Parameter.CONVERSION) * hourValue());
      earn(MoneyTerm.BILLED_HOURS, t, course.billableClock[t] * firm.hourly * billed());
      earn(MoneyTerm.WAITING_WORK, t, (ahead - before) * hourValue() * worth());
      earn(MoneyTerm.MATTERS_KEPT, t, calmer * now.at(Parameter.MATTERS_LOST) / 52 * fees());
      note(t, course, kpis, freed);
    }
  }

  private void earn(MoneyTerm term, int week, double dollars) {
    money[term.ordinal()][week] += dollars;
  }

  private double hourValue() {
    return now.at(Input.HOUR_VALUE);
  }

  private double billed() {
    return now.at(Parameter.BILLABLE_SHARE) * now.at(Input.BILLING_RATE);
  }

  private double worth() {
    double byStaff = now.at(Input.BILLING_RATE) > 0 ? firm.hourly : 0;
    return now.at(Parameter.BACKLOG_WORTH) * (1 - byStaff);
  }

  private double fees() {
    return now.at(Input.OPEN_MATTERS) * now.at(Input.FEE_PER_MATTER);
  }

  private double resold(double[] held) {
    int backlog = Kpi.BACKLOG_WEEKS.ordinal();
    double pressure = now.ramp(Kpi.BACKLOG_WEEKS).strength(held[backlog]);
    return now.at(Parameter.RESALE) * pressure;
  }

  /** How far from relieved: critical no sooner than at today's reading. */
  private double pressure(Need need, double[] kpis) {
    double squares = 0;
    for (Need.KpiShare measured : need.kpis()) {
      Kpi kpi = measured.kpi();
      double pressure = now.ramp(kpi).fullNotBefore(now.kpi(kpi)).strength(kpis[kpi.ordinal()]);
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
    double less = drafting - firm.review * course.draftingClock[t];
    double admin = others - supervision(course, t);
    System.arraycopy(KpisAt.of(now, waiting, less, admin), 0, out, 0, out.length);
    out[Kpi.MILESTONE_SLIPPAGE.ordinal()] = course.slippage[t];
  }

  private double supervision(Course course, int t) {
    return course.supervision[t] + firm.handover * course.contactClock[t];
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
    System.arraycopy(recursion.perYear, 0, year.perYear, 0, year.perYear.length);
    System.arraycopy(recursion.load, 0, year.load, 0, year.load.length);
    year.peakSupervision = recursion.peakSupervision;
    year.wholeYearCost = recursion.wholeYearCost;
    if (hires) {
      for (MoneyTerm term : SIMULATED) {
        year.perYear[term.ordinal()] = perYear(money[term.ordinal()]) / courses;
      }
    }
    return year;
  }

  /** A year of the need: the first, and as much of later ones as the need lasts. */
  private double perYear(double[] weeks) {
    double first = Arrays.stream(weeks).sum();
    double later = 52 * Arrays.stream(weeks, 39, 52).average().orElseThrow();
    double beyond = Math.max(0, Math.min(1, (now.at(Input.NEED_LASTS) - 12) / 12));
    return first + (later - first) * beyond / 2;
  }
}
