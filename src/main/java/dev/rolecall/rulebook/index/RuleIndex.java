package dev.rolecall.rulebook.index;

import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Category;
import dev.rolecall.rulebook.Citation;
import dev.rolecall.rulebook.Measure;
import dev.rolecall.rulebook.Measure.MeasureReading;
import dev.rolecall.rulebook.Ramp;
import dev.rolecall.rulebook.Rulebook;
import dev.rolecall.rulebook.Rules;
import dev.rolecall.rulebook.Rules.DurabilityRule;
import dev.rolecall.rulebook.Rules.Gate;
import dev.rolecall.rulebook.Rules.LabeledEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The entries of what takes points or rules out, and of the score rows that no rule names. */
final class RuleIndex {

  private RuleIndex() {}

  static Stream<IndexEntry> entries(Rulebook rulebook) {
    Rules rules = rulebook.rules();
    return Stream.of(
            rules.durability().values().stream().map(RuleIndex::durability),
            rules.gates().values().stream().map(RuleIndex::gate),
            rules.money().values().stream().map(entry -> entry("money", entry)),
            rules.measures().values().stream().map(RuleIndex::measure),
            rules.modelError().values().stream().map(entry -> entry("model_error", entry)),
            rows(rulebook))
        .flatMap(entries -> entries);
  }

  private static IndexEntry durability(DurabilityRule rule) {
    List<IndexFact> facts = new ArrayList<>();
    rule.pointsByWord()
        .forEach((word, points) -> facts.add(IndexFact.number(word, points, Unit.POINTS)));
    if (facts.isEmpty()) {
      facts.add(IndexFact.number("from", rule.from(), rule.unit()));
      facts.add(IndexFact.number("to", rule.to(), rule.unit()));
      facts.add(IndexFact.number("points", rule.points(), Unit.POINTS));
    }
    String value = summary(rule, facts);
    if (!rule.requiresStaff().isEmpty()) {
      facts.add(IndexFact.words("spared by", String.join(" and ", rule.requiresStaff())));
    }
    return new IndexEntry(
        "durability",
        rule.test().id(),
        rule.label(),
        Optional.of(IndexFact.words("value", value)),
        "",
        Optional.of(rule.basis()),
        facts);
  }

  private static String summary(DurabilityRule rule, List<IndexFact> facts) {
    if (!rule.pointsByWord().isEmpty()) {
      return "loses "
          + facts.stream()
              .map(fact -> fact.text() + " if " + fact.name())
              .collect(Collectors.joining(", "));
    }
    String from = facts.get(0).text().split(" ")[0];
    return "loses up to " + facts.get(2).text() + ", from " + from + " to " + facts.get(1).text();
  }

  private static IndexEntry gate(Gate gate) {
    String limit = IndexFact.text(Estimate.exact(gate.limit()), gate.unit());
    return new IndexEntry(
        "gates",
        gate.test().id(),
        gate.label(),
        Optional.of(IndexFact.told("ruled out above " + limit, gate.limit(), gate.unit())),
        "",
        Optional.of(gate.basis()),
        List.of());
  }

  private static IndexEntry measure(Measure measure) {
    List<IndexFact> facts = new ArrayList<>();
    facts.add(IndexFact.words("advice", measure.advice()));
    measure.any().forEach((reading, ramp) -> facts.add(ramp("any", reading, ramp)));
    measure.all().forEach((reading, ramp) -> facts.add(ramp("all", reading, ramp)));
    return new IndexEntry(
        "measures",
        measure.id(),
        measure.label(),
        Optional.empty(),
        "",
        Optional.of(measure.basis()),
        facts);
  }

  private static IndexFact ramp(String group, MeasureReading reading, Ramp ramp) {
    String text = Decimals.exact(ramp.from()) + " (nothing) to " + Decimals.exact(ramp.to());
    return IndexFact.words(group + " of: " + reading.id().replace('_', ' '), text + " (full)");
  }

  private static IndexEntry entry(String section, LabeledEntry entry) {
    return new IndexEntry(
        section,
        entry.id(),
        entry.label(),
        Optional.empty(),
        "",
        Optional.of(entry.basis()),
        List.of());
  }

  private static Stream<IndexEntry> rows(Rulebook rulebook) {
    Citation durability = rulebook.scales().categories().get(Category.DURABILITY).basis();
    Citation none = new Citation(List.of(), List.of(), "How a score is built; nothing to tune.");
    return Stream.of(
        row("base", "the points of a category that every option starts from", none),
        row("floor", "gives back what durability rules took below 0", durability));
  }

  private static IndexEntry row(String id, String label, Citation basis) {
    return new IndexEntry("rows", id, label, Optional.empty(), "", Optional.of(basis), List.of());
  }
}
