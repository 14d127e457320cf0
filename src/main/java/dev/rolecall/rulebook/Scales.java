package dev.rolecall.rulebook;

import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Evidence.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How a firm is read and an option weighed: KPI thresholds, needs and category weights. */
public record Scales(
    Map<Kpi, KpiThreshold> kpis, List<Need> needs, Map<Category, CategoryWeight> categories) {

  static Scales read(SectionReader reader) {
    Map<Kpi, KpiThreshold> kpis = reader.known("kpis", List.of(Kpi.values()), KpiThreshold::read);
    Map<String, Need> needs = reader.entries("needs", Need::read);
    Map<Category, CategoryWeight> categories =
        reader.known("categories", List.of(Category.values()), CategoryWeight::read);
    if (categories.values().stream().allMatch(category -> category.weight() == 0)) {
      reader.refuse("categories", "weights of 0 alone", "at least one weight above 0");
    }
    return new Scales(kpis, normalized(needs.values()), categories);
  }

  private static List<Need> normalized(Iterable<Need> needs) {
    double sum = 0;
    for (Need need : needs) {
      sum += need.weight();
    }
    List<Need> normalized = new ArrayList<>();
    for (Need need : needs) {
      double weight = need.weight() / sum;
      normalized.add(new Need(need.id(), need.label(), weight, need.kpis(), need.basis()));
    }
    return List.copyOf(normalized);
  }

  public KpiThreshold of(Kpi kpi) {
    return kpis.get(kpi);
  }

  /**
   * Where a KPI begins to press, and where it presses fully. A KPI that is better when high has
   * them in reverse order.
   *
   * @param calmAtMost where calm is a multiple of a promise, the most that it comes to in the KPI's
   *     own unit; else infinite
   * @param criticalAtMost the same of critical
   */
  public record KpiThreshold(
      Kpi kpi,
      String label,
      Unit unit,
      double calm,
      double critical,
      double calmAtMost,
      double criticalAtMost,
      Citation basis) {

    private static KpiThreshold read(Kpi kpi, EntryFields entry) {
      Unit unit = entry.unit();
      double calm = entry.value("calm", EntryFields.NOT_NEGATIVE);
      double critical = entry.value("critical", EntryFields.NOT_NEGATIVE);
      if (calm == critical) {
        entry.refuse(Decimals.exact(calm) + " twice", "calm and critical that differ");
      }
      double calmAtMost = atMost("calm_at_most", entry);
      double criticalAtMost = atMost("critical_at_most", entry);
      if (calmAtMost >= criticalAtMost && calmAtMost < Double.POSITIVE_INFINITY) {
        entry.refuse("calm_at_most that is not below critical_at_most", "a smaller one");
      }
      return new KpiThreshold(
          kpi, entry.label(), unit, calm, critical, calmAtMost, criticalAtMost, entry.basis());
    }

    private static double atMost(String key, EntryFields entry) {
      return entry.node(key).isPresent()
          ? entry.value(key, EntryFields.POSITIVE)
          : Double.POSITIVE_INFINITY;
    }

    /** The pressure of a reading: 0 at calm, 1 at critical. */
    public Ramp ramp() {
      return new Ramp(calm, critical);
    }

    /** The same of a KPI whose thresholds are multiples of a promise. */
    public Ramp ramp(double promise) {
      return new Ramp(
          Math.min(calm * promise, calmAtMost), Math.min(critical * promise, criticalAtMost));
    }
  }

  /**
   * Something that hurts, measured by one or more KPIs.
   *
   * @param weight its share of all needs; the rulebook's weights add up to 1
   * @param kpis what measures it; the shares add up to 1
   */
  public record Need(String id, String label, double weight, List<KpiShare> kpis, Citation basis) {

    private static final double ROUNDING = 1e-9;

    /** How much of the need a KPI is. */
    public record KpiShare(Kpi kpi, double share) {}

    private static Need read(EntryFields entry) {
      double weight = entry.value("weight", EntryFields.POSITIVE);
      EntryFields shares = entry.part("kpis");
      List<KpiShare> kpis = new ArrayList<>();
      double sum = 0;
      for (Kpi kpi : Kpi.values()) {
        if (shares.node(kpi.id()).isPresent()) {
          double share = shares.value(kpi.id(), EntryFields.SHARE);
          kpis.add(new KpiShare(kpi, share));
          sum += share;
        }
      }
      shares.refuseOthers();
      if (Math.abs(sum - 1) > ROUNDING) {
        shares.refuse(Decimals.exact(sum) + " in all", "shares that add up to 1");
      }
      return new Need(entry.id(), entry.label(), weight, List.copyOf(kpis), entry.basis());
    }
  }

  /**
   * A category's default priority.
   *
   * @param weight in any unit: weights are normalized
   * @param asks the question it answers
   */
  public record CategoryWeight(
      Category category, String label, double weight, String asks, Citation basis) {

    private static CategoryWeight read(Category category, EntryFields entry) {
      return new CategoryWeight(
          category,
          entry.label(),
          entry.value("weight", EntryFields.NOT_NEGATIVE),
          entry.text("asks").orElse(""),
          entry.basis());
    }
  }
}
