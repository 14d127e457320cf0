package dev.rolecall.rulebook;

import dev.rolecall.document.Fields;
import dev.rolecall.document.MapNode;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Scales.CategoryWeight;
import dev.rolecall.rulebook.Scales.KpiThreshold;
import dev.rolecall.rulebook.Scales.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads KPI thresholds, needs and category weights. */
final class ScaleReader {

  private static final double ROUNDING = 1e-9;

  private final SectionReader reader;

  ScaleReader(SectionReader reader) {
    this.reader = reader;
  }

  Scales read() {
    Map<Kpi, KpiThreshold> kpis = reader.known("kpis", Kpi.class, Kpi::id, this::kpi);
    Map<String, Need> needs = reader.entries("needs", this::need);
    Map<Category, CategoryWeight> categories =
        reader.known("categories", Category.class, Category::id, this::category);
    if (categories.values().stream().allMatch(category -> category.weight() == 0)) {
      reader.refuse("categories", "weights of 0 alone", "at least one weight above 0");
    }
    return new Scales(kpis, normalized(needs.values()), categories);
  }

  private KpiThreshold kpi(Kpi kpi, Fields fields) {
    Unit unit = reader.unit(fields);
    double calm = reader.number(fields, "calm", SectionReader.NOT_NEGATIVE);
    double critical = reader.number(fields, "critical", SectionReader.NOT_NEGATIVE);
    if (calm == critical) {
      reader
          .problems()
          .error(
              fields.map(), Decimals.exact(calm) + " twice", "calm and critical that differ", "");
    }
    return new KpiThreshold(
        kpi, reader.label(kpi.id(), fields), unit, calm, critical, reader.basis(fields));
  }

  private Need need(String id, Fields fields) {
    double weight = reader.number(fields, "weight", SectionReader.POSITIVE);
    Fields shares = fields.fields("kpis");
    List<Need.KpiShare> kpis = new ArrayList<>();
    double sum = 0;
    for (Kpi kpi : Kpi.values()) {
      if (shares.node(kpi.id()).isPresent()) {
        double share = reader.number(shares, kpi.id(), SectionReader.SHARE);
        kpis.add(new Need.KpiShare(kpi, share));
        sum += share;
      }
    }
    shares.refuseOthers();
    if (sum < 1 - ROUNDING || sum > 1 + ROUNDING) {
      MapNode map = shares.map();
      reader.problems().error(map, Decimals.exact(sum) + " in all", "shares that add up to 1", "");
    }
    return new Need(id, reader.label(id, fields), weight, List.copyOf(kpis), reader.basis(fields));
  }

  private static List<Need> normalized(Iterable<Need> needs) {
    double sum = 0;
    for (Need need : needs) {
      sum += need.weight();
    }
    List<Need> normalized = new ArrayList<>();
    for (Need need : needs) {
      normalized.add(
          new Need(need.id(), need.label(), need.weight() / sum, need.kpis(), need.basis()));
    }
    return List.copyOf(normalized);
  }

  private CategoryWeight category(Category category, Fields fields) {
    return new CategoryWeight(
        category,
        reader.label(category.id(), fields),
        reader.number(fields, "weight", SectionReader.NOT_NEGATIVE),
        fields.text("asks").orElse(""),
        reader.basis(fields));
  }
}
