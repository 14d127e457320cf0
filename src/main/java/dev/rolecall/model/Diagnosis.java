package dev.rolecall.model;

import dev.rolecall.profile.Profile;
import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Ramp;
import dev.rolecall.rulebook.Rulebook;
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
   * A KPI's reading and its thresholds.
   *
   * @param value in the KPI's own unit
   * @param calm at or below this there is no pressure, in the same unit
   * @param critical from here on the pressure is full, in the same unit
   * @param pressure 0 to 1
   */
  public record KpiReading(Kpi kpi, double value, double calm, double critical, double pressure) {}

  /** Diagnoses a firm. */
  public static Diagnosis of(Profile profile, Rulebook rulebook) {
    UncertainInputs inputs = new UncertainInputs(profile, rulebook);
    FirmState firm = new FirmState(profile, rulebook, inputs);
    firm.read(inputs.central());
    List<Need> needs = rulebook.scales().needs();
    List<NeedReading> readings = new ArrayList<>();
    for (int n = 0; n < needs.size(); n++) {
      List<KpiReading> kpis =
          needs.get(n).kpis().stream().map(share -> reading(share.kpi(), firm)).toList();
      readings.add(new NeedReading(needs.get(n), firm.pressure(n), kpis));
    }
    int bottleneck = firm.bottleneck();
    return new Diagnosis(
        List.copyOf(readings),
        bottleneck < 0 ? Optional.empty() : Optional.of(needs.get(bottleneck)));
  }

  private static KpiReading reading(Kpi kpi, FirmState firm) {
    Ramp ramp = firm.ramp(kpi);
    return new KpiReading(kpi, firm.kpi(kpi), ramp.from(), ramp.to(), firm.pressure(kpi));
  }
}
