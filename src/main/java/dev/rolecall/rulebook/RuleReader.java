package dev.rolecall.rulebook;

import dev.rolecall.document.Fields;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Rules.DurabilityRule;
import dev.rolecall.rulebook.Rules.Gate;
import dev.rolecall.rulebook.Rules.GateKind;
import dev.rolecall.rulebook.Rules.LabeledEntry;
import dev.rolecall.rulebook.Rules.MoneyTerm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads durability rules, gates, money terms and the model's own error. */
final class RuleReader {

  private static final List<String> HEAD_COUNTS =
      List.of("paralegals", "case_managers", "legal_assistants");

  private final SectionReader reader;

  RuleReader(SectionReader reader) {
    this.reader = reader;
  }

  Rules read() {
    return new Rules(
        reader.known("durability", DurabilityKind.class, DurabilityKind::id, this::rule),
        reader.known("gates", GateKind.class, GateKind::id, this::gate),
        reader.known(
            "money", MoneyTerm.class, MoneyTerm::id, (term, fields) -> entry(term.id(), fields)),
        reader.known(
            "model_error",
            Category.class,
            List.of(Category.RELIEF, Category.RETURN),
            Category::id,
            (category, fields) -> entry(category.id(), fields)),
        reader.entries("measures", new MeasureReader(reader)::read));
  }

  private LabeledEntry entry(String id, Fields fields) {
    return new LabeledEntry(id, reader.label(id, fields), reader.basis(fields));
  }

  private DurabilityRule rule(DurabilityKind test, Fields fields) {
    boolean byWord = test == DurabilityKind.COMMITMENT || test == DurabilityKind.PROCEDURES;
    Map<String, Double> pointsByWord = byWord ? pointsByWord(test, fields) : Map.of();
    double from = byWord ? 0 : reader.number(fields, "from", SectionReader.NOT_NEGATIVE);
    double to = byWord ? 1 : reader.number(fields, "to", SectionReader.NOT_NEGATIVE);
    if (from == to) {
      reader.problems().error(fields.map(), "from equal to `to`", "two numbers that differ", "");
    }
    return new DurabilityRule(
        test,
        reader.label(test.id(), fields),
        unit(fields),
        from,
        to,
        byWord ? 0 : reader.number(fields, "points", SectionReader.NOT_NEGATIVE),
        pointsByWord,
        fields.words("requires_staff", HEAD_COUNTS),
        reader.basis(fields));
  }

  private Unit unit(Fields fields) {
    return fields.node("unit").isPresent() ? reader.unit(fields) : Unit.FACTOR;
  }

  private Map<String, Double> pointsByWord(DurabilityKind test, Fields fields) {
    List<String> words =
        test == DurabilityKind.COMMITMENT
            ? List.of("in_house", "virtual")
            : List.of("none", "partial", "documented");
    Fields points = fields.fields("points");
    Map<String, Double> found = new LinkedHashMap<>();
    for (String word : words) {
      found.put(word, reader.number(points, word, SectionReader.NOT_NEGATIVE));
    }
    points.refuseOthers();
    return found;
  }

  private Gate gate(GateKind test, Fields fields) {
    return new Gate(
        test,
        reader.label(test.id(), fields),
        reader.number(fields, "limit", SectionReader.POSITIVE),
        unit(fields),
        reader.basis(fields));
  }
}
