package dev.rolecall.decision;

import dev.rolecall.decision.Decision.MeasureAdvice;
import dev.rolecall.model.Diagnosis;
import dev.rolecall.model.Diagnosis.KpiReading;
import dev.rolecall.model.HiringTerms;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Measure;
import dev.rolecall.rulebook.Measure.MeasureReading;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Ramp;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rules.GateKind;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What to do that is no hire, as far as the rulebook advises it for a firm. */
final class Measures {

  private static final int LAST_WEEK = 52;
  private static final double MONTHS_PER_YEAR = 12;

  private final Profile profile;
  private final Rulebook rulebook;
  private final Diagnosis diagnosis;
  private final List<OptionOutcome> options;
  private final OptionOutcome bestHire;
  private final boolean hires;

  /**
   * @param options the main options
   * @param recommended one of them
   */
  Measures(
      Profile profile,
      Rulebook rulebook,
      Diagnosis diagnosis,
      List<OptionOutcome> options,
      OptionOutcome recommended) {
    this.profile = profile;
    this.rulebook = rulebook;
    this.diagnosis = diagnosis;
    this.options = options;
    this.hires = !recommended.option().isBaseline();
    this.bestHire =
        OptionOutcome.best(options.stream().filter(one -> !one.option().isBaseline()))
            .orElseThrow();
  }

  /** The measures from the rulebook's least strength up, the strongest first. */
  List<MeasureAdvice> advised() {
    double least = rulebook.figures().central(Parameter.MEASURE_SHOWN);
    return rulebook.rules().measures().values().stream()
        .map(this::advice)
        .filter(advice -> advice.strength() >= least)
        .sorted(Comparator.comparingDouble(MeasureAdvice::strength).reversed())
        .toList();
  }

  private MeasureAdvice advice(Measure measure) {
    MeasureReading trigger = measure.trigger(this::reading);
    return new MeasureAdvice(measure, measure.strength(this::reading), trigger, reading(trigger));
  }

  private double reading(MeasureReading reading) {
    return switch (reading) {
      case NO_PROCEDURES -> profile.word(Input.SOP_MATURITY).equals("none") ? 1 : 0;
      case LATE_WORK -> Math.max(pressure(Kpi.TASK_LAG_DAYS), pressure(Kpi.MILESTONE_SLIPPAGE));
      case DRAFTING_PRESSURE ->
          Math.max(pressure(Kpi.BACKLOG_WEEKS), pressure(Kpi.ATTORNEY_DRAFTING_HOURS));
      case LOAD -> bestHire.load().isEmpty() ? 0 : Collections.min(bestHire.load());
      case CLERICAL_SHARE -> profile.central(Input.CLERICAL);
      case MISSED_CALLS -> profile.central(Input.MISSED_CALLS);
      case NEED_MONTHS -> profile.central(Input.NEED_LASTS);
      case WORKED_HOURS -> profile.central(Input.WORKED_HOURS);
      case REVIEW_QUEUE -> perSupervisionHour(profile.central(Input.AWAITING_REVIEW));
      case SUPERVISION_NEED -> perSupervisionHour(bestHire.peakSupervision());
      case OUTRUN -> outrun();
      case GROWTH -> profile.central(Input.GROWTH);
      case BUDGET_ONLY -> budgetOnly() ? 1 : 0;
      case COULD_GROW -> hires ? couldGrow() : 0;
    };
  }

  private double pressure(Kpi kpi) {
    return diagnosis.needs().stream()
        .flatMap(need -> need.kpis().stream())
        .filter(reading -> reading.kpi() == kpi)
        .mapToDouble(KpiReading::pressure)
        .max()
        .orElse(0);
  }

  private double perSupervisionHour(double hours) {
    return profile.has(Input.SUPERVISION_HOURS)
        ? hours / Math.max(profile.central(Input.SUPERVISION_HOURS), 0.01)
        : 0;
  }

  private double outrun() {
    double promised = profile.central(Input.SLA_HOURS);
    Ramp ramp = rulebook.scales().of(Kpi.RESPONSE_LAG_HOURS).ramp();
    return options.stream()
        .map(outcome -> outcome.weeks().get(LAST_WEEK).get(Kpi.RESPONSE_LAG_HOURS))
        .mapToDouble(lag -> ramp.strength(lag / promised))
        .min()
        .orElseThrow();
  }

  /**
   * Whether the option with the highest score of all is ruled out by the budget and nothing else,
   * and the budget may allow a virtual hire: the least that one costs.
   */
  private boolean budgetOnly() {
    OptionOutcome best = OptionOutcome.best(options.stream()).orElseThrow();
    List<GateResult> failed = best.gates().stream().filter(GateResult::gated).toList();
    return failed.size() == 1
        && failed.get(0).is(GateKind.BUDGET)
        && !new HiringTerms(profile).virtual()
        && leastVirtualCost() <= failed.get(0).limit();
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

  /** Head counts that are not the role's own, and could grow into it. */
  private double couldGrow() {
    List<Input> own =
        bestHire.option().hires().stream()
            .flatMap(role -> role.addsTo().stream())
            .map(Input::headCount)
            .toList();
    return Stream.of(Input.LEGAL_ASSISTANTS, Input.CASE_MANAGERS)
        .filter(count -> !own.contains(count))
        .mapToDouble(profile::central)
        .sum();
  }
}
