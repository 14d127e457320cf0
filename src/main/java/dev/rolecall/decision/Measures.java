package dev.rolecall.decision;

import dev.rolecall.diagnosis.Diagnosis;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.GateTest;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.MeasureReading;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Role;
import dev.rolecall.rulebook.Rulebook;
import java.util.Comparator;
import java.util.List;

/** What to do that is no hire, as far as the rulebook advises it for a firm. */
final class Measures {

  private static final int LAST_WEEK = 52;
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
    this.bestHire =
        options.stream()
            .filter(outcome -> !outcome.option().isBaseline())
            .max(Comparator.comparingDouble(outcome -> outcome.score().likely()))
            .orElseThrow();
  }

  /** The measures from the rulebook's least strength up, the strongest first. */
  List<MeasureAdvice> advised() {
    double least = rulebook.figures().central(Parameter.MEASURE_SHOWN);
    return rulebook.rules().measures().values().stream()
        .map(
            measure -> {
              MeasureReading trigger = measure.trigger(this::reading);
              return new MeasureAdvice(
                  measure, measure.strength(this::reading), trigger, reading(trigger));
            })
        .filter(advice -> advice.strength() >= least)
        .sorted(Comparator.comparingDouble(MeasureAdvice::strength).reversed())
        .toList();
  }

  private double reading(MeasureReading reading) {
    return switch (reading) {
      case NO_PROCEDURES -> profile.word(Input.SOP_MATURITY).equals("none") ? 1 : 0;
      case LATE_WORK -> Math.max(pressure(Kpi.TASK_LAG_DAYS), pressure(Kpi.MILESTONE_SLIPPAGE));
      case DRAFTING_PRESSURE ->
          Math.max(pressure(Kpi.BACKLOG_WEEKS), pressure(Kpi.ATTORNEY_DRAFTING_HOURS));
      case LOAD -> bestHire.load().stream().mapToDouble(load -> load).min().orElse(0);
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
        .mapToDouble(Diagnosis.KpiReading::pressure)
        .max()
        .orElse(0);
  }

  private double perSupervisionHour(double hours) {
    if (!profile.has(Input.SUPERVISION_HOURS)) {
      return 0;
    }
    return hours / Math.max(profile.central(Input.SUPERVISION_HOURS), 0.01);
  }

  private double outrun() {
    double promised = profile.central(Input.SLA_HOURS);
    return options.stream()
        .mapToDouble(outcome -> outcome.weeks().get(LAST_WEEK).get(Kpi.RESPONSE_LAG_HOURS))
        .map(lag -> rulebook.scales().of(Kpi.RESPONSE_LAG_HOURS).pressure(lag / promised))
        .min()
        .orElse(0);
  }

  /**
   * Whether the option with the highest score of all is ruled out by the budget and nothing else.
   */
  private boolean budgetOnly() {
    OptionOutcome best =
        options.stream()
            .max(Comparator.comparingDouble(outcome -> outcome.score().likely()))
            .orElseThrow();
    List<GateResult> failed = best.gates().stream().filter(GateResult::gated).toList();
    return failed.size() == 1
        && failed.get(0).gate().test() == GateTest.BUDGET
        && profile.word(Input.SOURCING).equals("in_house");
  }

  /** Head counts that are not the role's own, and could grow into it. */
  private double couldGrow() {
    double found = 0;
    for (Input count : ASSISTANTS) {
      String kind = count.path().substring(count.path().lastIndexOf('.') + 1);
      boolean own = bestHire.option().hires().stream().anyMatch(role -> isOwn(role, kind));
      found += own ? 0 : profile.central(count);
    }
    return found;
  }

  private static boolean isOwn(Role role, String kind) {
    return role.addsTo().filter(kind::equals).isPresent();
  }
}
