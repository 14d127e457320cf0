package dev.rolecall.model;

import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Ramp;
import dev.rolecall.rulebook.Rulebook;

/**
 * The firm of one draw, today: weekly work by stream, what attorneys absorb, what waits, KPIs and
 * needs. A working object: {@link #read} refills it for each draw without allocating.
 */
public final class FirmState {

  private static final String MIXED_ROLE = DurabilityRules.Kind.MIXED_ROLE_AT_VOLUME.id();

  /** By stream. */
  private static final Parameter[] ELASTICITIES = {
    Parameter.ELASTICITY_DRAFTING, Parameter.ELASTICITY_CLIENT, Parameter.ELASTICITY_COORDINATION
  };

  private final WorkPerMatter work;
  private final KpiCalculator calculator;
  private final WorkQueue[] queues = WorkQueue.three();
  private final Weeks today;

  /** By fee model: the share of the practice that is billed by the hour. */
  private final double[] hourlyShares;

  /** How far the open matters are a high volume for one person in both jobs. */
  private final Ramp volume;

  private double[] values;
  private int bottleneck;

  /** A firm to be filled by {@link #read}. */
  public FirmState(Profile profile, Rulebook rulebook, UncertainInputs inputs) {
    work = new WorkPerMatter(profile, rulebook, inputs);
    calculator = new KpiCalculator(rulebook);
    today = new Weeks(1, rulebook.scales().needs().size());
    volume = rulebook.rules().durability().get(MIXED_ROLE).ramp();
    hourlyShares = Input.FEE_MODEL.words().stream().mapToDouble(profile::hourlyShare).toArray();
  }

  /** Takes in a draw. The array is kept, not copied. */
  public void read(double[] draw) {
    values = draw;
    readInflow();
    readAbsorbed();
    readBacklogs();
    calculator.read(this);
    readTargets();
    readGrowth();
    for (int s = 0; s < WorkQueue.COUNT; s++) {
      today.backlog[s][0] = queues[s].backlogToday;
    }
    calculator.calculateToday(today);
    bottleneck = calculator.bottleneck(today);
  }

  private void readInflow() {
    double matters = at(Input.OPEN_MATTERS);
    for (int s = 0; s < WorkQueue.COUNT; s++) {
      queues[s].inflow = matters * work.hoursPerMonth(s, values) / WorkingTime.WEEKS_PER_MONTH;
    }
    double leadHours = at(Input.NEW_LEADS) * at(Parameter.HOURS_PER_LEAD);
    queues[WorkQueue.CLIENT].inflow += leadHours / WorkingTime.WEEKS_PER_MONTH;
  }

  private void readAbsorbed() {
    double attorneys = at(Input.ATTORNEYS);
    double drafting = attorneys * at(Input.DRAFTING_HOURS);
    double beyondCore = Math.max(0, at(Input.ADMIN_HOURS) - at(Parameter.ADMIN_CORE));
    double admin = attorneys * beyondCore * at(Parameter.DELEGABLE_ADMIN);
    double both = inflow(WorkQueue.CLIENT) + inflow(WorkQueue.COORDINATION);
    for (int s = 0; s < WorkQueue.COUNT; s++) {
      double share = both > 0 ? admin * inflow(s) / both : 0;
      queues[s].absorbed = Math.min(inflow(s), s == WorkQueue.DRAFTING ? drafting : share);
    }
  }

  private void readBacklogs() {
    WorkQueue client = queues[WorkQueue.CLIENT];
    WorkQueue coordination = queues[WorkQueue.COORDINATION];
    queues[WorkQueue.DRAFTING].backlogToday = at(Input.BACKLOG_HOURS);
    client.backlogToday = client.inflow * at(Input.LAG_HOURS) / WorkingTime.HOURS_PER_WEEK;
    coordination.backlogToday =
        coordination.inflow * at(Input.TASK_LAG) / WorkingTime.DAYS_PER_WEEK;
  }

  private void readTargets() {
    WorkQueue drafting = queues[WorkQueue.DRAFTING];
    WorkQueue client = queues[WorkQueue.CLIENT];
    WorkQueue coordination = queues[WorkQueue.COORDINATION];
    drafting.target = calm(Kpi.BACKLOG_WEEKS) * drafting.inflow;
    client.target = client.inflow * calm(Kpi.RESPONSE_LAG_HOURS) / WorkingTime.HOURS_PER_WEEK;
    coordination.target = coordination.inflow * calm(Kpi.TASK_LAG_DAYS) / WorkingTime.DAYS_PER_WEEK;
  }

  private double calm(Kpi kpi) {
    return calculator.ramp(kpi).from();
  }

  private void readGrowth() {
    double growth = at(Input.GROWTH) / Year.WEEKS;
    double drain = 1 / at(Parameter.DRAIN);
    double retention = at(Parameter.TREND_RETENTION);
    for (int s = 0; s < WorkQueue.COUNT; s++) {
      double trend = s == WorkQueue.DRAFTING ? at(Input.BACKLOG_TREND) : 0;
      queues[s].drain = drain;
      queues[s].grow(growth, trend, retention, at(ELASTICITIES[s]));
    }
  }

  /** The share of the practice that is billed by the hour. */
  double hourlyShare() {
    return hourlyShares[word(Input.FEE_MODEL)];
  }

  /**
   * The share of output that one person in both jobs loses by switching between them: none while
   * the volume is low, all of it where it is high.
   */
  public double switchLoss() {
    return at(Parameter.SWITCH_LOSS) * volume.strength(at(Input.OPEN_MATTERS));
  }

  /** Calculates KPIs and needs in this draw, at other backlogs too. */
  KpiCalculator calculator() {
    return calculator;
  }

  /** By stream. */
  WorkQueue[] queues() {
    return queues;
  }

  /** The central or drawn value of an input. */
  public double at(Input input) {
    return values[UncertainInputs.slotOf(input)];
  }

  /** Which of the catalog's words the central or drawn value of an input is. */
  public int word(Input input) {
    return (int) at(input);
  }

  /** The central or drawn value of a parameter. */
  public double at(Parameter parameter) {
    return values[UncertainInputs.slotOf(parameter)];
  }

  /** The value of a slot. */
  public double at(int slot) {
    return values[slot];
  }

  /** Hours of work that arrive in a week, by stream. */
  public double inflow(int stream) {
    return queues[stream].inflow;
  }

  /** Hours a week that attorneys do themselves and could hand over, by stream. */
  public double absorbed(int stream) {
    return queues[stream].absorbed;
  }

  /** Hours that wait today, by stream. */
  public double backlog(int stream) {
    return queues[stream].backlogToday;
  }

  /** Hours that may wait while the KPI is still calm, by stream. */
  public double target(int stream) {
    return queues[stream].target;
  }

  /** Today's reading of a KPI. */
  public double kpi(Kpi kpi) {
    return today.kpis[kpi.ordinal()][0];
  }

  /** Today's pressure of a KPI, 0 to 1. */
  public double pressure(Kpi kpi) {
    return today.pressures[kpi.ordinal()][0];
  }

  /** From where to where a KPI presses in this draw, in its own unit. */
  public Ramp ramp(Kpi kpi) {
    return calculator.ramp(kpi);
  }

  /** Today's pressure of a need, by the rulebook's order. */
  public double pressure(int need) {
    return today.needs[need][0];
  }

  /** The need that presses most, or -1 where none does. */
  public int bottleneck() {
    return bottleneck;
  }
}
