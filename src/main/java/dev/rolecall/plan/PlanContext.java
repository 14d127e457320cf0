package dev.rolecall.plan;

import dev.rolecall.decision.Decision;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a plan is made from: a firm, its needs, and what was decided. */
record PlanContext(Profile profile, Rulebook rulebook, Diagnosis diagnosis, Decision decision) {

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

  Option option() {
    return decision.recommended().option();
  }

  /** The hires in the order in which they start: falling affinity to the true constraint. */
  List<Role> hiresInOrder() {
    List<Role> hires = new ArrayList<>(option().hires());
    diagnosis
        .trueConstraint()
        .ifPresent(
            need ->
                hires.sort(
                    Comparator.comparingDouble((Role role) -> affinity(role, need)).reversed()));
    return List.copyOf(hires);
  }

  static double affinity(Role role, Need need) {
    return role.affinity().get(need.id()).value();
  }

  /** The role, among those that an option hires alone, that owns a need most. */
  Optional<Role> bestFor(Need need) {
    Role best = null;
    for (Option option : rulebook.staffing().mainOptions()) {
      boolean alone = option.hires().size() == 1;
      if (alone && (best == null || affinity(option.hires().get(0), need) > affinity(best, need))) {
        best = option.hires().get(0);
      }
    }
    return Optional.ofNullable(best);
  }

  /** The pressing need of which a role takes most off the firm. */
  Optional<Need> mostFor(Role role) {
    Need found = null;
    double most = 0;
    for (NeedReading reading : diagnosis.needs()) {
      Need need = reading.need();
      double taken = need.weight() * reading.pressure() * affinity(role, need);
      if (taken > most) {
        most = taken;
        found = need;
      }
    }
    return Optional.ofNullable(found);
  }

  List<KpiReading> kpis() {
    return diagnosis.needs().stream().map(NeedReading::kpis).flatMap(List::stream).toList();
  }

  double pressure(String need) {
    return diagnosis.needs().stream()
        .filter(reading -> reading.need().id().equals(need))
        .mapToDouble(NeedReading::pressure)
        .sum();
  }

  /** The streams of work, the most pressing first, ties in the rulebook's order. */
  List<Work> streams() {
    return planning().streams().values().stream()
        .sorted(Comparator.comparingDouble((Work work) -> -pressure(work)))
        .toList();
  }

  /** The pressure of the need that presses most among those of a stream, 0 to 1. */
  double pressure(Work work) {
    return work.needs().stream().mapToDouble(this::pressure).max().orElse(0);
  }

  /** Weeks until a hire starts: each waits for the one before. */
  Estimate startOf(int hire) {
    Estimate fill = parameter(terms().fill());
    Estimate stagger = parameter(Parameter.STAGGER);
    return new Estimate(
        fill.low() + hire * stagger.low(),
        fill.likely() + hire * stagger.likely(),
        fill.high() + hire * stagger.high());
  }

  /** A KPI whose thresholds are multiples of a promise is itself in the unit of the promise. */
  static Unit unit(Kpi kpi, KpiThreshold threshold) {
    return kpi == Kpi.RESPONSE_LAG_HOURS ? Input.SLA_HOURS.unit() : threshold.unit();
  }
}
