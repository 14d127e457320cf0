package dev.rolecall.rulebook;

import dev.rolecall.document.Fields;
import dev.rolecall.document.Limits;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Measure.MeasureReading;
import dev.rolecall.rulebook.Rules.DurabilityRule;
import dev.rolecall.rulebook.Rules.Gate;
import dev.rolecall.rulebook.Rules.GateKind;
import dev.rolecall.rulebook.Rules.LabeledEntry;
import dev.rolecall.rulebook.Rules.MoneyTerm;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads durability rules, gates, money terms and the model's own error. */
final class RuleReader {

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
        reader.entries("measures", this::measure));
  }

  private LabeledEntry entry(String id, Fields fields) {
    return new LabeledEntry(id, reader.label(id, fields), reader.basis(fields));
  }

  private DurabilityRule rule(DurabilityKind kind, Fields fields) {
    boolean byWord = !kind.words().isEmpty();
    Ramp ramp = byWord ? new Ramp(0, 1) : ramp(fields, SectionReader.NOT_NEGATIVE);
    return new DurabilityRule(
        kind,
        reader.label(kind.id(), fields),
        unit(fields),
        ramp.from(),
        ramp.to(),
        byWord ? 0 : reader.number(fields, "points", SectionReader.NOT_NEGATIVE),
        byWord ? pointsByWord(kind, fields.fields("points")) : Map.of(),
        fields.words("requires_staff", Staffing.HEAD_COUNTS),
        reader.basis(fields));
  }

  private Ramp ramp(Fields fields, Limits limits) {
    double from = reader.number(fields, "from", limits);
    double to = reader.number(fields, "to", limits);
    if (from == to) {
      reader.problems().error(fields.map(), "from equal to `to`", "two numbers that differ", "");
    }
    return new Ramp(from, to);
  }

  private Unit unit(Fields fields) {
    return fields.node("unit").isPresent() ? reader.unit(fields) : Unit.FACTOR;
  }

  private Map<String, Double> pointsByWord(DurabilityKind kind, Fields points) {
    Map<String, Double> found = new LinkedHashMap<>();
    for (String word : kind.words()) {
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

  private Measure measure(String id, Fields fields) {
    return new Measure(
        id,
        reader.label(id, fields),
        fields.requiredText("advice"),
        ramps(fields.fields("any")),
        ramps(fields.fields("all")),
        reader.basis(fields));
  }

  private Map<MeasureReading, Ramp> ramps(Fields fields) {
    Map<MeasureReading, Ramp> ramps = new EnumMap<>(MeasureReading.class);
    for (MeasureReading reading : MeasureReading.values()) {
      if (fields.node(reading.id()).isPresent()) {
        Fields ends = fields.fields(reading.id());
        ramps.put(reading, ramp(ends, SectionReader.ANY));
        ends.refuseOthers();
      }
    }
    fields.refuseOthers();
    return ramps;
  }
}
