package dev.rolecall.diagnosis;

import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.KpiThreshold;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Stream;

/**
 * The firm of one draw, today: weekly work by stream, what attorneys absorb, backlogs, KPIs and
 * needs (DESIGN sections 4 and 5). A working object: {@link #read} refills it for each draw without
 * allocating; arrays are indexed by {@link Stream}, {@link Kpi} or the rulebook's need order.
 */
public final class Situation {

  /** Weeks in a month: 365 days over 7 over 12, to three decimals. */
  private static final double WEEKS_PER_MONTH = 4.345;

  /** Business hours in a week. */
  private static final double HOURS_PER_WEEK = 40;

  /** Business days in a week. */
  private static final double DAYS_PER_WEEK = 5;

  private static final int DRAFTING = Stream.DRAFTING.ordinal();
  private static final int CLIENT = Stream.CLIENT.ordinal();
  private static final int COORDINATION = Stream.COORDINATION.ordinal();

  private static final int RESPONSE = Kpi.RESPONSE_LAG_HOURS.ordinal();

  private final int[] inputSlots = new int[Input.values().length];
  private final int[] parameterSlots = new int[Parameter.values().length];
  private final Slippage slippage = new Slippage();
  private final WorkPerMatter work;
  private final NeedScale needs;
  private final KpiThreshold[] thresholds = new KpiThreshold[Kpi.values().length];

  private final double[] inflow = new double[3];
  private final double[] weeksPerHour = new double[3];
  private final double[] stuckWeeks = new double[3];
  private final double[] absorbed = new double[3];
  private final double[] backlog = new double[3];
  private final double[] target = new double[3];
  private final double[] kpis = new double[Kpi.values().length];
  private final double[] kpiPressures = new double[Kpi.values().length];
  private final double[] pressures;

  /** By {@link Kpi}, in its own unit: the calm reading. */
  private final double[] calm = new double[Kpi.values().length];

  /** By {@link Kpi}: pressure for each unit above calm. */
  private final double[] perWidth = new double[Kpi.values().length];

  private double[] values;
  private double perAttorney;
  private double draftingHours;
  private double adminHours;
  private int constraint;

  /** A situation to be filled by {@link #read}. */
  public Situation(Profile profile, Rulebook rulebook, Variables variables) {
    for (Input input : Input.values()) {
      inputSlots[input.ordinal()] = variables.slot(input);
    }
    for (Parameter parameter : Parameter.values()) {
      parameterSlots[parameter.ordinal()] = variables.slot(parameter);
    }
    this.work = new WorkPerMatter(profile, rulebook, variables);
    this.needs = new NeedScale(rulebook.scales().needs());
    for (Kpi kpi : Kpi.values()) {
      thresholds[kpi.ordinal()] = rulebook.scales().of(kpi);
    }
    this.pressures = new double[needs.size()];
  }

  /** Takes in a draw. The array is kept, not copied. */
  public void read(double[] draw) {
    values = draw;
    perAttorney = 1 / at(Input.ATTORNEYS);
    draftingHours = at(Input.DRAFTING_HOURS);
    adminHours = at(Input.ADMIN_HOURS);
    readInflow();
    readAbsorbed();
    readBacklogs();
    anchorSlippage();
    readKpis(backlog, 0, 0, kpis);
    readThresholds();
    readPressures(kpis, kpiPressures, pressures);
    constraint = needs.constraint(pressures);
  }

  private void readThresholds() {
    for (int kpi = 0; kpi < calm.length; kpi++) {
      double scale = kpi == RESPONSE ? at(Input.SLA_HOURS) : 1;
      calm[kpi] = thresholds[kpi].calm() * scale;
      perWidth[kpi] = 1 / ((thresholds[kpi].critical() - thresholds[kpi].calm()) * scale);
    }
  }

  private void readInflow() {
    double matters = at(Input.OPEN_MATTERS);
    for (int s = 0; s < inflow.length; s++) {
      inflow[s] = matters * work.hoursPerMonth(s, values) / WEEKS_PER_MONTH;
    }
    double leadHours = at(Input.NEW_LEADS) * at(Parameter.HOURS_PER_LEAD) / WEEKS_PER_MONTH;
    inflow[CLIENT] = inflow[CLIENT] + leadHours;
    for (int s = 0; s < inflow.length; s++) {
      weeksPerHour[s] = inflow[s] > 0 ? 1 / inflow[s] : 0;
    }
    stuckWeeks[DRAFTING] = critical(Kpi.BACKLOG_WEEKS);
    stuckWeeks[CLIENT] = critical(Kpi.RESPONSE_LAG_HOURS) * at(Input.SLA_HOURS) / HOURS_PER_WEEK;
    stuckWeeks[COORDINATION] = critical(Kpi.TASK_LAG_DAYS) / DAYS_PER_WEEK;
  }

  private void readAbsorbed() {
    double attorneys = at(Input.ATTORNEYS);
    absorbed[DRAFTING] = min(inflow[DRAFTING], attorneys * at(Input.DRAFTING_HOURS));
    double admin = attorneys * at(Input.ADMIN_HOURS) * at(Parameter.DELEGABLE_ADMIN);
    double both = inflow[CLIENT] + inflow[COORDINATION];
    for (int s = CLIENT; s <= COORDINATION; s++) {
      absorbed[s] = both > 0 ? min(inflow[s], admin * inflow[s] / both) : 0;
    }
  }

  private void readBacklogs() {
    backlog[DRAFTING] = at(Input.BACKLOG_HOURS);
    backlog[CLIENT] = inflow[CLIENT] * at(Input.LAG_HOURS) / HOURS_PER_WEEK;
    backlog[COORDINATION] = inflow[COORDINATION] * at(Input.TASK_LAG) / DAYS_PER_WEEK;
    double calmHours = calm(Kpi.RESPONSE_LAG_HOURS) * at(Input.SLA_HOURS);
    target[DRAFTING] = calm(Kpi.BACKLOG_WEEKS) * inflow[DRAFTING];
    target[CLIENT] = inflow[CLIENT] * calmHours / HOURS_PER_WEEK;
    target[COORDINATION] = inflow[COORDINATION] * calm(Kpi.TASK_LAG_DAYS) / DAYS_PER_WEEK;
  }

  private void anchorSlippage() {
    double calmWait = (calm(Kpi.TASK_LAG_DAYS) / DAYS_PER_WEEK + calm(Kpi.BACKLOG_WEEKS)) / 2;
    slippage.anchor(at(Input.SLIPPAGE), slippageWait(backlog), calmWait);
  }

  private double slippageWait(double[] waiting) {
    return (waitWeeks(COORDINATION, waiting) + waitWeeks(DRAFTING, waiting)) / 2;
  }

  /**
   * Little's law; where nothing flows, today's backlog waits as long as is critical, and what is
   * left of it in proportion.
   */
  private double waitWeeks(int s, double[] waiting) {
    return inflow[s] > 0 ? waiting[s] * weeksPerHour[s] : waiting[s] > 0 ? stuck(s, waiting) : 0;
  }

  private double stuck(int s, double[] waiting) {
    return backlog[s] > 0 ? waiting[s] / backlog[s] * stuckWeeks[s] : stuckWeeks[s];
  }

  /**
   * The KPIs with other backlogs and with attorney hours taken off.
   *
   * @param waiting backlog hours by stream
   * @param draftingRelief attorney drafting hours a week taken off all attorneys together
   * @param adminRelief attorney admin hours a week taken off all attorneys, less those added
   * @param out the readings, by {@link Kpi}
   */
  public void readKpis(double[] waiting, double draftingRelief, double adminRelief, double[] out) {
    double drafting = draftingHours - draftingRelief * perAttorney;
    double admin = adminHours - adminRelief * perAttorney;
    out[0] = waitWeeks(DRAFTING, waiting);
    out[1] = drafting > 0 ? drafting : 0;
    out[2] = HOURS_PER_WEEK * waitWeeks(CLIENT, waiting);
    out[3] = DAYS_PER_WEEK * waitWeeks(COORDINATION, waiting);
    out[4] = slippage.at(slippageWait(waiting));
    out[5] = admin > 0 ? admin : 0;
  }

  /**
   * The pressure of every KPI and every need.
   *
   * @param readings by {@link Kpi}
   * @param kpiOut takes the KPIs' pressures
   * @param needOut takes the needs', by the rulebook's order
   */
  public void readPressures(double[] readings, double[] kpiOut, double[] needOut) {
    for (int kpi = 0; kpi < kpiOut.length; kpi++) {
      kpiOut[kpi] = pressure(kpi, readings[kpi]);
    }
    needs.read(kpiOut, needOut);
  }

  /** The central or drawn value of an input. */
  public double at(Input input) {
    return values[inputSlots[input.ordinal()]];
  }

  /** The central or drawn value of a parameter. */
  public double at(Parameter parameter) {
    return values[parameterSlots[parameter.ordinal()]];
  }

  /** The value of a slot. */
  public double at(int slot) {
    return values[slot];
  }

  /** Hours of work that arrive in a week. */
  public double inflow(int stream) {
    return inflow[stream];
  }

  /** Hours a week that attorneys do themselves and could hand over. */
  public double absorbed(int stream) {
    return absorbed[stream];
  }

  /** Hours that wait today. */
  public double backlog(int stream) {
    return backlog[stream];
  }

  /** Hours that may wait while the KPI is still calm. */
  public double target(int stream) {
    return target[stream];
  }

  /** Today's reading of a KPI. */
  public double kpi(int kpi) {
    return kpis[kpi];
  }

  /** The pressure of one KPI's reading, 0 to 1. */
  public double pressure(Kpi kpi, double reading) {
    return pressure(kpi.ordinal(), reading);
  }

  private double pressure(int kpi, double reading) {
    double pressure = (reading - calm[kpi]) * perWidth[kpi];
    return pressure > 0 ? (pressure < 1 ? pressure : 1) : 0;
  }

  /** Today's pressure of a KPI. */
  public double kpiPressure(int kpi) {
    return kpiPressures[kpi];
  }

  /** Today's pressure of a need, by the rulebook's order. */
  public double pressure(int need) {
    return pressures[need];
  }

  /** The need that presses most by its weight, or -1 when none does. */
  public int constraint() {
    return constraint;
  }

  private double calm(Kpi kpi) {
    return thresholds[kpi.ordinal()].calm();
  }

  private double critical(Kpi kpi) {
    return thresholds[kpi.ordinal()].critical();
  }

  private static double min(double a, double b) {
    return a < b ? a : b;
  }
}
