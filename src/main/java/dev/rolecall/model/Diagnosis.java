package dev.rolecall.model;

import dev.rolecall.rulebook.Kpi;
import dev.rolecall.rulebook.Ramp;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Scales.Need;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What hurts today: means over draws, so that a KPI has one value today wherever it is shown. A
 * mean pressure is not the pressure of the mean reading: a reading that is calm on average and
 * uncertain presses in some draws.
 *
 * @param needs every need with its readings, in the rulebook's order
 * @param trueConstraint the need that presses most; of equals the one with the larger weight, then
 *     the first; empty when nothing presses
 * @param today every KPI's reading, in its own unit
 */
public record Diagnosis(
    List<NeedReading> needs, Optional<Need> trueConstraint, Map<Kpi, Double> today) {

  /** Pressures that differ by less are equal, as those of readings that are just critical. */
  private static final double ROUNDING = 1e-9;

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

  /** Today's pressure of a need, 0 to 1. */
  public double pressure(Need need) {
    return needs.stream()
        .filter(reading -> reading.need().equals(need))
        .mapToDouble(NeedReading::pressure)
        .findFirst()
        .orElseThrow();
  }

  /** A pressure for comparing: equal for two that only rounding tells apart. */
  public static long comparable(double pressure) {
    return (long) (pressure / ROUNDING + 0.5);
  }

  /** Takes the means, draw by draw. */
  public static final class Means {

    private static final Kpi[] KPIS = Kpi.values();

    private final List<Need> needs;

    /** By {@link Kpi}: means of what a {@link KpiReading} holds. */
    private final double[] values = new double[KPIS.length];

    private final double[] calm = new double[KPIS.length];
    private final double[] critical = new double[KPIS.length];
    private final double[] pressures = new double[KPIS.length];

    /** By need. */
    private final double[] needPressures;

    private int draws;

    public Means(Rulebook rulebook) {
      needs = rulebook.scales().needs();
      needPressures = new double[needs.size()];
    }

    /** Takes in the draw that the firm has just read. */
    public void add(FirmState firm) {
      draws++;
      double share = 1.0 / draws;
      for (int k = 0; k < KPIS.length; k++) {
        Ramp ramp = firm.ramp(KPIS[k]);
        move(values, k, firm.kpi(KPIS[k]), share);
        move(calm, k, ramp.from(), share);
        move(critical, k, ramp.to(), share);
        move(pressures, k, firm.pressure(KPIS[k]), share);
      }
      for (int n = 0; n < needPressures.length; n++) {
        move(needPressures, n, firm.pressure(n), share);
      }
    }

    /** A running mean: that of equal values is exactly that value, which a sum would miss. */
    private static void move(double[] means, int i, double value, double share) {
      means[i] += (value - means[i]) * share;
    }

    /** The means so far. */
    public Diagnosis diagnosis() {
      List<NeedReading> readings = new ArrayList<>();
      for (int n = 0; n < needPressures.length; n++) {
        List<KpiReading> kpis =
            needs.get(n).kpis().stream().map(share -> reading(share.kpi())).toList();
        readings.add(new NeedReading(needs.get(n), needPressures[n], kpis));
      }
      int highest = highest();
      Map<Kpi, Double> today = new EnumMap<>(Kpi.class);
      for (Kpi kpi : KPIS) {
        today.put(kpi, values[kpi.ordinal()]);
      }
      return new Diagnosis(
          List.copyOf(readings),
          highest < 0 ? Optional.empty() : Optional.of(needs.get(highest)),
          Collections.unmodifiableMap(today));
    }

    private int highest() {
      int found = -1;
      for (int n = 0; n < needPressures.length; n++) {
        long pressure = comparable(needPressures[n]);
        long most = found < 0 ? 0 : comparable(needPressures[found]);
        boolean equal = found >= 0 && pressure == most;
        boolean heavier = equal && needs.get(n).weight() > needs.get(found).weight();
        found = pressure > most || heavier ? n : found;
      }
      return found;
    }

    private KpiReading reading(Kpi kpi) {
      int k = kpi.ordinal();
      return new KpiReading(kpi, values[k], calm[k], critical[k], pressures[k]);
    }
  }
}
