package dev.rolecall.decision;

import dev.rolecall.decision.Decision.MeasureAdvice;
import dev.rolecall.decision.OptionOutcome.GateResult;
import dev.rolecall.model.Diagnosis;
import dev.rolecall.model.HiringTerms;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Measure;
import dev.rolecall.rulebook.Measure.MeasureReading;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rules.GateKind;
import dev.rolecall.rulebook.Staffing.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What to do that is no hire, as far as the rulebook advises it for a firm. */
final class Measures {

  private static final int LAST_WEEK = 52;
  private static final double MONTHS_PER_YEAR = 12;
  private static final List<Input> ASSISTANTS =
      List.of(Input.LEGAL_ASSISTANTS, Input.CASE_MANAGERS);

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
      Profile profile, Rulebook rulebook, List<OptionOutcome> options, OptionOutcome recommended) {
    this.profile = profile;
    this.rulebook = rulebook;
    this.diagnosis = Diagnosis.of(profile, rulebook);
    this.options = options;
    this.hires = !recommended.option().isBaseline();
    this.bestHire = best(options, true);
  }

  /** The measures from the rulebook's least strength up, the strongest first. */
  List<MeasureAdvice> advised() {
    double least = rulebook.figures().central(Parameter.MEASURE_SHOWN);
    ToDoubleFunction<MeasureReading> readings = this::reading;
    List<MeasureAdvice> advised = new ArrayList<>();
    for (Measure measure : rulebook.rules().measures().values()) {
      double strength = measure.strength(readings);
      if (strength >= least) {
        MeasureReading trigger = measure.trigger(readings);
        advised.add(new MeasureAdvice(measure, strength, trigger, reading(trigger)));
      }
    }
    advised.sort((one, other) -> Double.compare(other.strength(), one.strength()));
    return List.copyOf(advised);
  }

  /** The option with the highest score, the first of equals. */
  private static OptionOutcome best(List<OptionOutcome> options, boolean hiring) {
    OptionOutcome best = null;
    for (OptionOutcome outcome : options) {
      boolean asked = !hiring || !outcome.option().isBaseline();
      if (asked && (best == null || outcome.score().likely() > best.score().likely())) {
        best = outcome;
      }
    }
    return best;
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
    double most = 0;
    for (Diagnosis.NeedReading need : diagnosis.needs()) {
      for (Diagnosis.KpiReading reading : need.kpis()) {
        most = reading.kpi() == kpi ? Math.max(most, reading.pressure()) : most;
      }
    }
    return most;
  }

  private double perSupervisionHour(double hours) {
    if (!profile.has(Input.SUPERVISION_HOURS)) {
      return 0;
    }
    return hours / Math.max(profile.central(Input.SUPERVISION_HOURS), 0.01);
  }

  private double outrun() {
    double promised = profile.central(Input.SLA_HOURS);
    double least = 1;
    for (OptionOutcome outcome : options) {
      double lag = outcome.weeks().get(LAST_WEEK).get(Kpi.RESPONSE_LAG_HOURS);
      double pressure =
          rulebook.scales().of(Kpi.RESPONSE_LAG_HOURS).ramp().strength(lag / promised);
      least = Math.min(least, pressure);
    }
    return least;
  }

  /**
   * Whether the option with the highest score of all is ruled out by the budget and nothing else,
   * and the budget may bear a virtual hire: the least that one costs.
   */
  private boolean budgetOnly() {
    int failed = 0;
    double bearable = -1;
    for (GateResult result : best(options, false).gates()) {
      failed += result.gated() ? 1 : 0;
      if (result.gated() && result.gate().test() == GateKind.BUDGET) {
        bearable = result.limit();
      }
    }
    return failed == 1 && !new HiringTerms(profile).virtual() && leastVirtualCost() <= bearable;
  }

  /** Dollars for a year of the smallest virtual hire, at the low ends of fee and filling. */
  private double leastVirtualCost() {
    HiringTerms terms = new HiringTerms(profile);
    double part = Double.POSITIVE_INFINITY;
    for (OptionOutcome outcome : options) {
      for (Role role : outcome.option().hires()) {
        part = Math.min(part, terms.partOfFullTime(role));
      }
    }
    double fee = rulebook.figures().of(Parameter.VIRTUAL_FEE_PER_MONTH).low();
    double filling = rulebook.figures().of(Parameter.HIRING_COST_VIRTUAL).low();
    return fee * MONTHS_PER_YEAR * part + filling;
  }

  /** Head counts that are not the role's own, and could grow into it. */
  private double couldGrow() {
    double found = 0;
    for (Input count : ASSISTANTS) {
      String kind = count.path().substring(count.path().lastIndexOf('.') + 1);
      found += isOwn(kind) ? 0 : profile.central(count);
    }
    return found;
  }

  private boolean isOwn(String kind) {
    for (Role role : bestHire.option().hires()) {
      if (kind.equals(role.addsTo().orElse(null))) {
        return true;
      }
    }
    return false;
  }
}
