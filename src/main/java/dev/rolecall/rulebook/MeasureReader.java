package dev.rolecall.rulebook;

import dev.rolecall.document.Fields;
import dev.rolecall.rulebook.Measure.MeasureReading;
import java.util.EnumMap;
import java.util.Map;

/** Reads the measures that are no hire. */
final class MeasureReader {

  private final SectionReader reader;

  MeasureReader(SectionReader reader) {
    this.reader = reader;
  }

  Measure read(String id, Fields fields) {
    return new Measure(
        id,
        reader.label(id, fields),
        fields.requiredText("advice"),
        ramps(fields.fields("any")),
        ramps(fields.fields("all")),
        reader.basis(fields));
  }

  private Map<MeasureReading, Measure.Ramp> ramps(Fields fields) {
    Map<MeasureReading, Measure.Ramp> ramps = new EnumMap<>(MeasureReading.class);
    for (MeasureReading reading : MeasureReading.values()) {
      if (fields.node(reading.id()).isPresent()) {
        ramps.put(reading, ramp(fields.fields(reading.id())));
      }
    }
    fields.refuseOthers();
    return ramps;
  }

  private Measure.Ramp ramp(Fields fields) {
    double from = reader.number(fields, "from", SectionReader.ANY);
    double to = reader.number(fields, "to", SectionReader.ANY);
    fields.refuseOthers();
    if (from == to) {
      reader.problems().error(fields.map(), "from equal to `to`", "two numbers that differ", "");
    }
    return new Measure.Ramp(from, to);
  }
}
