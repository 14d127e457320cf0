package dev.rolecall.plan;

import dev.rolecall.decision.Decision;
import dev.rolecall.decision.OptionOutcome;
import dev.rolecall.model.Diagnosis;
import dev.rolecall.model.Diagnosis.KpiReading;
import dev.rolecall.model.Diagnosis.NeedReading;
import dev.rolecall.model.HiringTerms;
import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Parameter;
import dev.rolecall.rulebook.Planning;
import dev.rolecall.rulebook.Planning.PlanFigure;
import dev.rolecall.rulebook.Planning.Work;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Scales.KpiThreshold;
import dev.rolecall.rulebook.Scales.Need;
import dev.rolecall.rulebook.Staffing.Option;
import dev.rolecall.rulebook.Staffing.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Plans how to carry out what was decided for a firm; its parts share what is read here. */
public record Planner(Profile profile, Rulebook rulebook, Decision decision) {

  public Plan plan() {
    Ownership owning = new Ownership(this);
    List<Plan.Owner> ownership = owning.owners();
    Onboardings onboardings = new Onboardings(this, ownership);
    Outcomes outcomes = new Outcomes(this);
    List<Plan.Onboarding> onboarding = onboardings.all();
    return new Plan(
        new FirstWeek(this, ownership, onboarding).steps(),
        ownership,
        new HiringOrder(this).order(),
        outcomes.all(),
        outcomes.tracked(),
        onboarding,
        onboardings.supervision(),
        owning.compliance(),
        new Postings(this, ownership).all());
  }

  Planning planning() {
    return rulebook.planning();
  }

  double figure(PlanFigure figure) {
    return planning().figure(figure);
  }

  Estimate parameter(Parameter parameter) {
    return rulebook.figures().of(parameter);
  }

  HiringTerms terms() {
    return new HiringTerms(profile);
  }

  Diagnosis diagnosis() {
    return decision.diagnosis();
  }

  OptionOutcome outcome() {
    return decision.recommended();
  }

  Option option() {
    return outcome().option();
  }

  /** The hires in the order in which they start: falling affinity to the true constraint. */
  List<Role> hiresInOrder() {
    Optional<Need> need = diagnosis().trueConstraint();
    return option().hires().stream()
        .sorted(
            Comparator.comparingDouble(role -> need.map(one -> -affinity(role, one)).orElse(0.0)))
        .toList();
  }

  static double affinity(Role role, Need need) {
    return role.affinity().get(need.id()).value();
  }

  /** The role, among those that an option hires alone, that owns a need most. */
  Optional<Role> bestFor(Need need) {
    return rulebook.staffing().mainOptions().stream()
        .filter(option -> option.hires().size() == 1)
        .map(option -> option.hires().get(0))
        .max(Comparator.comparingDouble(role -> affinity(role, need)));
  }

  /** The pressing need of which a role takes most off the firm. */
  Optional<Need> mostFor(Role role) {
    return diagnosis().needs().stream()
        .filter(reading -> taken(reading, role) > 0)
        .max(Comparator.comparingDouble(reading -> taken(reading, role)))
        .map(NeedReading::need);
  }

  private static double taken(NeedReading reading, Role role) {
    Need need = reading.need();
    return need.weight() * reading.pressure() * affinity(role, need);
  }

  List<KpiReading> kpis() {
    return diagnosis().needs().stream().map(NeedReading::kpis).flatMap(List::stream).toList();
  }

  double pressure(String need) {
    return diagnosis().needs().stream()
        .filter(reading -> reading.need().id().equals(need))
        .mapToDouble(NeedReading::pressure)
        .sum();
  }

  /** The streams of work, the most pressing first, ties in the rulebook's order. */
  List<Work> streams() {
    return planning().streams().values().stream()
        .sorted(Comparator.comparingDouble((Work work) -> -Diagnosis.comparable(pressure(work))))
        .toList();
  }

  /** The pressure of the need that presses most among those of a stream, 0 to 1. */
  double pressure(Work work) {
    return work.needs().stream().mapToDouble(this::pressure).max().orElse(0);
  }

  /** Weeks until a hire starts: each waits for the one before. */
  Estimate startOf(int hire) {
    return parameter(terms().fill()).plus(parameter(Parameter.STAGGER).times(hire));
  }

  /** A KPI whose thresholds are multiples of a promise is itself in the unit of the promise. */
  static Unit unit(Kpi kpi, KpiThreshold threshold) {
    return kpi == Kpi.RESPONSE_LAG_HOURS ? Input.SLA_HOURS.unit() : threshold.unit();
  }
}
