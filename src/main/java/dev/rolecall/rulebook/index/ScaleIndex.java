package dev.rolecall.rulebook.index;

import dev.rolecall.quantity.Estimate;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Scales;
import dev.rolecall.rulebook.Scales.CategoryWeight;
import dev.rolecall.rulebook.Scales.KpiThreshold;
import dev.rolecall.rulebook.Scales.Need;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The entries of thresholds and weights. */
final class ScaleIndex {

  private ScaleIndex() {}

  static Stream<IndexEntry> entries(Scales scales) {
    return Stream.of(
            scales.kpis().values().stream().map(ScaleIndex::kpi),
            scales.needs().stream().map(ScaleIndex::need),
            scales.categories().values().stream().map(ScaleIndex::category))
        .flatMap(entries -> entries);
  }

  private static IndexEntry kpi(KpiThreshold kpi) {
    IndexFact calm = IndexFact.number("calm", kpi.calm(), kpi.unit());
    IndexFact critical = IndexFact.number("critical", kpi.critical(), kpi.unit());
    String value = "calm " + calm.text() + ", critical " + critical.text();
    return new IndexEntry(
        "kpis",
        kpi.kpi().id(),
        kpi.label(),
        Optional.of(IndexFact.words("value", value)),
        "",
        Optional.of(kpi.basis()),
        List.of(calm, critical));
  }

  private static IndexEntry need(Need need) {
    List<IndexFact> shares =
        need.kpis().stream()
            .map(
                share ->
                    IndexFact.number("share of " + share.kpi().id(), share.share(), Unit.SHARE))
            .toList();
    String kpis =
        need.kpis().stream()
            .map(share -> share.kpi().id() + " " + share(share.share()))
            .collect(Collectors.joining(", "));
    String value = "weight " + share(need.weight()) + ": " + kpis;
    return new IndexEntry(
        "needs",
        need.id(),
        need.label(),
        Optional.of(IndexFact.told(value, need.weight(), Unit.SHARE)),
        "",
        Optional.of(need.basis()),
        shares);
  }

  private static String share(double value) {
    return IndexFact.text(Estimate.exact(value), Unit.SHARE);
  }

  private static IndexEntry category(CategoryWeight category) {
    double weight = category.weight();
    String value = "weight " + IndexFact.text(Estimate.exact(weight), Unit.FACTOR);
    return new IndexEntry(
        "categories",
        category.category().id(),
        category.label(),
        Optional.of(IndexFact.told(value, weight, Unit.FACTOR)),
        "",
        Optional.of(category.basis()),
        category.asks().isEmpty() ? List.of() : List.of(IndexFact.words("asks", category.asks())));
  }
}
