package dev.rolecall.decision;

import dev.rolecall.decision.Decision.MeasureAdvice;
import dev.rolecall.model.Diagnosis;
import dev.rolecall.model.Diagnosis.KpiReading;
import dev.rolecall.model.HiringTerms;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.Profile.Answer;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Measure;
import dev.rolecall.rulebook.Measure.MeasureReading;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Ramp;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rules.GateKind;
import dev.rolecall.rulebook.Staffing.Role;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What to do that is not a hire, as far as the rulebook advises it beside the advised option. See
 * "Measures" in src/doc/model.md.
 */
final class Measures {

  private static final int MOST = 3;
  private static final int LAST_WEEK = 52;
  private static final double MONTHS_PER_YEAR = 12;

  /** What the load of colleagues counts as where the firm did not state it. */
  private static final double FULLY_BUSY = 1;

  private final Profile profile;
  private final Rulebook rulebook;
  private final List<OptionOutcome> options;
  private final OptionOutcome recommended;
  private final Map<Kpi, KpiReading> kpis = new EnumMap<>(Kpi.class);

  /**
   * @param diagnosis what hurts today
   * @param options the main options
   * @param recommended the advised one of them
   */
  Measures(
      Profile profile,
      Rulebook rulebook,
      Diagnosis diagnosis,
      List<OptionOutcome> options,
      OptionOutcome recommended) {
    this.profile = profile;
    this.rulebook = rulebook;
    this.options = options;
    this.recommended = recommended;
    diagnosis.needs().stream()
        .flatMap(need -> need.kpis().stream())
        .forEach(reading -> kpis.put(reading.kpi(), reading));
  }

  /** The few measures that do most to a KPI for their effort, the first of them first. */
  List<MeasureAdvice> advised() {
    double least = rulebook.figures().central(Parameter.MEASURE_SHOWN);
    return rulebook.rules().measures().values().stream()
        .flatMap(measure -> advice(measure).stream())
        .filter(advice -> advice.strength() >= least)
        .sorted(Comparator.comparingDouble(this::reliefPerHour).reversed())
        .limit(MOST)
        .toList();
  }

  private double reliefPerHour(MeasureAdvice advice) {
    Measure measure = advice.measure();
    return advice.strength() * measure.relieves() * pressure(advice.kpi()) / measure.effort();
  }

  /** The advice, about the colleagues for whom it is strongest; empty where it would not do. */
  private Optional<MeasureAdvice> advice(Measure measure) {
    Optional<String> words = hires() ? measure.advice() : measure.instead();
    return words.flatMap(
        text ->
            subjects(measure)
                .map(subject -> advice(measure, text, subject))
                .reduce((best, next) -> next.strength() > best.strength() ? next : best));
  }

  private MeasureAdvice advice(Measure measure, String text, Subject subject) {
    Function<MeasureReading, Optional<Double>> readings = reading -> reading(reading, subject);
    MeasureReading trigger = measure.trigger(readings);
    return new MeasureAdvice(
        measure,
        text,
        measure.strength(readings),
        trigger,
        readings.apply(trigger).orElse(0.0),
        subject.kpi(),
        subject.colleagues());
  }

  /**
   * What a measure is tested on.
   *
   * @param kpi that it would move
   * @param colleagues the head count of those whom it asks more of
   */
  private record Subject(Kpi kpi, Optional<Input> colleagues) {}

  private Stream<Subject> subjects(Measure measure) {
    return measure.colleagues().isEmpty()
        ? Stream.of(new Subject(mostPressing(measure.moves()), Optional.empty()))
        : measure.colleagues().entrySet().stream()
            .filter(one -> profile.central(Input.headCount(one.getKey())) > 0)
            .filter(one -> measure.into().isEmpty() || mayGrow(one.getKey(), measure.into()))
            .map(
                one ->
                    new Subject(
                        mostPressing(one.getValue()), Optional.of(Input.headCount(one.getKey()))));
  }

  private Kpi mostPressing(List<Kpi> moved) {
    return moved.stream()
        .reduce((most, next) -> pressure(next) > pressure(most) ? next : most)
        .orElseThrow();
  }

  /** Whether a role is advised that colleagues may grow into and are not in already. */
  private boolean mayGrow(String colleagues, List<String> into) {
    List<Role> advised = recommended.option().hires();
    return advised.stream().anyMatch(role -> into.contains(role.id()))
        && advised.stream().noneMatch(role -> role.addsTo().equals(Optional.of(colleagues)));
  }

  private boolean hires() {
    return !recommended.option().isBaseline();
  }

  private Optional<Double> reading(MeasureReading reading, Subject subject) {
    return reading == MeasureReading.LOAD ? load() : Optional.of(known(reading, subject));
  }

  private double known(MeasureReading reading, Subject subject) {
    return switch (reading) {
      case PRESSURE -> pressure(subject.kpi());
      case UNWRITTEN_PROCEDURES -> unwritten(profile.word(Input.SOP_MATURITY));
      case DRAFTING_PRESSURE ->
          Math.max(pressure(Kpi.BACKLOG_WEEKS), pressure(Kpi.ATTORNEY_DRAFTING_HOURS));
      case LOAD -> load().orElseThrow();
      case CLERICAL_SHARE -> profile.central(Input.CLERICAL);
      case MISSED_CALLS -> profile.central(Input.MISSED_CALLS);
      case NEED_MONTHS -> profile.central(Input.NEED_LASTS);
      case WORKED_HOURS -> profile.central(Input.WORKED_HOURS) - takenOver();
      case REVIEW_QUEUE -> perSupervisionHour(profile.central(Input.AWAITING_REVIEW));
      case WAIT_IN_A_YEAR -> waitInAYear();
      case STATED_GROWTH -> stated(Input.GROWTH).orElse(0.0);
      case BUDGET_ONLY -> budgetOnly() ? 1 : 0;
      case SUPERVISION_SHORT -> supervisionShort() ? 1 : 0;
      case STAFF_LOAD -> subject.colleagues().map(this::staffLoad).orElse(FULLY_BUSY);
    };
  }

  private double pressure(Kpi kpi) {
    return kpis.get(kpi).pressure();
  }

  private static double unwritten(String procedures) {
    return switch (procedures) {
      case "none" -> 1;
      case "partial" -> 0.5;
      default -> 0;
    };
  }

  /** Load of the busiest hire; empty where no hire is possible. */
  private Optional<Double> load() {
    return bestHire().map(hire -> Collections.max(hire.load()));
  }

  /**
   * The advised option or, where it hires nobody, the best that does, unless a limit rules it out.
   */
  private Optional<OptionOutcome> bestHire() {
    return hires()
        ? Optional.of(recommended)
        : OptionOutcome.best(options.stream().filter(one -> one != recommended))
            .filter(one -> one.gates().stream().noneMatch(GateResult::gated));
  }

  /** Hours a week that the advised hires take off each attorney, a year from now. */
  private double takenOver() {
    OptionOutcome baseline =
        options.stream().filter(one -> one.option().isBaseline()).findFirst().orElseThrow();
    return Stream.of(Kpi.ADMIN_HOURS, Kpi.ATTORNEY_DRAFTING_HOURS)
        .mapToDouble(kpi -> Math.max(0, inAYear(baseline, kpi) - inAYear(recommended, kpi)))
        .sum();
  }

  private static double inAYear(OptionOutcome outcome, Kpi kpi) {
    return outcome.weeks().get(LAST_WEEK).get(kpi);
  }

  private double perSupervisionHour(double hours) {
    return stated(Input.SUPERVISION_HOURS).map(free -> hours / Math.max(free, 0.01)).orElse(0.0);
  }

  private double waitInAYear() {
    KpiReading today = kpis.get(Kpi.RESPONSE_LAG_HOURS);
    return new Ramp(today.calm(), today.critical())
        .strength(inAYear(recommended, Kpi.RESPONSE_LAG_HOURS));
  }

  private Optional<Double> stated(Input input) {
    return profile
        .number(input)
        .filter(answer -> !answer.assumed())
        .map(Answer::value)
        .map(value -> value.likely());
  }

  private double staffLoad(Input headCount) {
    return Stream.of(Input.values())
        .filter(input -> input.loadOf().equals(Optional.of(headCount)))
        .findFirst()
        .flatMap(profile::number)
        .map(answer -> answer.value().likely())
        .orElse(FULLY_BUSY);
  }

  /**
   * Whether the budget alone rules out the best option, and it may allow a virtual hire: the least
   * that one costs.
   */
  private boolean budgetOnly() {
    List<GateResult> failed = OptionOutcome.best(options.stream()).orElseThrow().failedGates();
    return failed.size() == 1
        && failed.get(0).is(GateKind.BUDGET)
        && !new HiringTerms(profile).virtual()
        && leastVirtualCost() <= failed.get(0).limit();
  }

  /** Whether supervision alone rules out a hire that is needed and scores better than none. */
  private boolean supervisionShort() {
    return options.stream()
        .filter(one -> one.conditions().isEmpty() && !one.failedGates().isEmpty())
        .filter(one -> one.score().likely() > recommended.score().likely())
        .anyMatch(
            one -> one.failedGates().stream().allMatch(gate -> gate.is(GateKind.SUPERVISION)));
  }

  /** Dollars for a year of the smallest virtual hire, at the low ends of fee and filling. */
  private double leastVirtualCost() {
    double part =
        options.stream()
            .flatMap(outcome -> outcome.option().hires().stream())
            .mapToDouble(new HiringTerms(profile)::partOfFullTime)
            .min()
            .orElseThrow();
    double fee = rulebook.figures().of(Parameter.VIRTUAL_FEE_PER_MONTH).low();
    double filling = rulebook.figures().of(Parameter.HIRING_COST_VIRTUAL).low();
    return fee * MONTHS_PER_YEAR * part + filling;
  }
}
