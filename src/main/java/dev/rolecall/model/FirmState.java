package dev.rolecall.model;

import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Stream;

/**
 * The firm of one draw, today: weekly work by stream, what attorneys absorb, backlogs, KPIs and
 * needs (DESIGN sections 4 and 5). A working object: {@link #read} refills it for each draw without
 * allocating; arrays are indexed by {@link Stream}, {@link Kpi} or the rulebook's need order.
 */
public final class FirmState {

  /** Weeks in a month: 365 days over 7 over 12, to three decimals. */
  private static final double WEEKS_PER_MONTH = 4.345;

  private static final int DRAFTING = Stream.DRAFTING.ordinal();
  private static final int CLIENT = Stream.CLIENT.ordinal();
  private static final int COORDINATION = Stream.COORDINATION.ordinal();

  private final WorkPerMatter work;
  private final KpiCalculator gauges;
  private final double[] inflow = new double[3];
  private final double[] absorbed = new double[3];
  private final double[] backlog = new double[3];
  private final double[] target = new double[3];
  private final double[] kpis = new double[Kpi.values().length];
  private final double[] kpiPressures = new double[Kpi.values().length];
  private final double[] pressures;

  private double[] values;
  private int constraint;

  /** A situation to be filled by {@link #read}. */
  public FirmState(Profile profile, Rulebook rulebook, UncertainInputs variables) {
    this.work = new WorkPerMatter(profile, rulebook, variables);
    this.gauges = new KpiCalculator(rulebook);
    this.pressures = new double[rulebook.scales().needs().size()];
  }

  /** Takes in a draw. The array is kept, not copied. */
  public void read(double[] draw) {
    values = draw;
    readInflow();
    readAbsorbed();
    readBacklogs();
    gauges.set(this);
    gauges.read(backlog[DRAFTING], backlog[CLIENT], backlog[COORDINATION], 0, 0, kpis);
    for (int kpi = 0; kpi < kpis.length; kpi++) {
      kpiPressures[kpi] = gauges.pressure(kpi, kpis[kpi]);
    }
    gauges.needPressures(kpiPressures, pressures);
    constraint = gauges.constraint(pressures);
  }

  private void readInflow() {
    double matters = at(Input.OPEN_MATTERS);
    for (int s = 0; s < inflow.length; s++) {
      inflow[s] = matters * work.hoursPerMonth(s, values) / WEEKS_PER_MONTH;
    }
    double leadHours = at(Input.NEW_LEADS) * at(Parameter.HOURS_PER_LEAD) / WEEKS_PER_MONTH;
    inflow[CLIENT] = inflow[CLIENT] + leadHours;
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
    backlog[CLIENT] = inflow[CLIENT] * at(Input.LAG_HOURS) / KpiCalculator.HOURS_PER_WEEK;
    backlog[COORDINATION] = inflow[COORDINATION] * at(Input.TASK_LAG) / KpiCalculator.DAYS_PER_WEEK;
    double calmHours = gauges.calm(Kpi.RESPONSE_LAG_HOURS) * at(Input.SLA_HOURS);
    double calmDays = gauges.calm(Kpi.TASK_LAG_DAYS);
    target[DRAFTING] = gauges.calm(Kpi.BACKLOG_WEEKS) * inflow[DRAFTING];
    target[CLIENT] = inflow[CLIENT] * calmHours / KpiCalculator.HOURS_PER_WEEK;
    target[COORDINATION] = inflow[COORDINATION] * calmDays / KpiCalculator.DAYS_PER_WEEK;
  }

  /** What reads KPIs and needs in this draw, at other backlogs too. */
  public KpiCalculator gauges() {
    return gauges;
  }

  /** The central or drawn value of an input. */
  public double at(Input input) {
    return values[UncertainInputs.slotOf(input)];
  }

  /** The central or drawn value of a parameter. */
  public double at(Parameter parameter) {
    return values[UncertainInputs.slotOf(parameter)];
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
    return gauges.pressure(kpi.ordinal(), reading);
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

  private static double min(double a, double b) {
    return a < b ? a : b;
  }
}
