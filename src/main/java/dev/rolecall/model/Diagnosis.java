package dev.rolecall.model;

import dev.rolecall.profile.Input;
import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Scales.KpiThreshold;
import dev.rolecall.rulebook.Scales.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What hurts today, at central values.
 *
 * @param needs every need with its readings, in the rulebook's order
 * @param trueConstraint the need that presses most by its weight; empty when nothing presses
 */
public record Diagnosis(List<NeedReading> needs, Optional<Need> trueConstraint) {

  /**
   * How much a need presses.
   *
   * @param pressure 0 (calm) to 1 (critical)
   */
  public record NeedReading(Need need, double pressure, List<KpiReading> kpis) {}

  /**
   * Where a KPI stands.
   *
   * @param value in the KPI's own unit
   * @param calm at or below this there is no pressure, in the same unit
   * @param critical from here on the pressure is full, in the same unit
   * @param pressure 0 to 1
   */
  public record KpiReading(Kpi kpi, double value, double calm, double critical, double pressure) {}

  /** Diagnoses a firm. */
  public static Diagnosis of(Profile profile, Rulebook rulebook) {
    UncertainInputs variables = new UncertainInputs(profile, rulebook);
    FirmState situation = new FirmState(profile, rulebook, variables);
    situation.read(variables.central());
    List<Need> needs = rulebook.scales().needs();
    List<NeedReading> readings = new ArrayList<>();
    for (int n = 0; n < needs.size(); n++) {
      readings.add(reading(needs.get(n), situation.pressure(n), situation, rulebook));
    }
    int constraint = situation.constraint();
    return new Diagnosis(
        List.copyOf(readings),
        constraint < 0 ? Optional.empty() : Optional.of(needs.get(constraint)));
  }

  private static NeedReading reading(
      Need need, double pressure, FirmState situation, Rulebook rulebook) {
    List<KpiReading> kpis = new ArrayList<>();
    for (Need.KpiShare share : need.kpis()) {
      Kpi kpi = share.kpi();
      KpiThreshold threshold = rulebook.scales().of(kpi);
      double scale = kpi == Kpi.RESPONSE_LAG_HOURS ? situation.at(Input.SLA_HOURS) : 1;
      double value = situation.kpi(kpi.ordinal());
      kpis.add(
          new KpiReading(
              kpi,
              value,
              threshold.calm() * scale,
              threshold.critical() * scale,
              situation.kpiPressure(kpi.ordinal())));
    }
    return new NeedReading(need, pressure, List.copyOf(kpis));
  }
}
