package dev.rolecall.rulebook;

import dev.rolecall.document.Fields;
import dev.rolecall.document.Limits;
import dev.rolecall.document.Node;
import dev.rolecall.document.NumberReader;
import dev.rolecall.document.Problems;
import dev.rolecall.document.ScalarNode;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Figures.Figure;
import dev.rolecall.rulebook.Figures.PracticeArea;
import dev.rolecall.rulebook.Figures.Prior;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads parameters, priors, and the hours of each practice area. */
final class FigureReader {

  private final SectionReader reader;

  FigureReader(SectionReader reader) {
    this.reader = reader;
  }

  Figures read() {
    return new Figures(
        reader.known("parameters", Parameter.class, Parameter::id, this::figure),
        reader.entries("priors", this::prior),
        reader.entries("practice_areas", this::area));
  }

  private Figure figure(Parameter parameter, Fields fields) {
    Unit unit = reader.unit(fields);
    Estimate value = reader.estimate(fields, "value", limits(parameter));
    String label = reader.label(parameter.id(), fields);
    return new Figure(
        parameter.id(), label, unit, value, reader.grade(fields), reader.basis(fields));
  }

  /** What the recursion divides by must be above 0; what is a share must be one. */
  private static Limits limits(Parameter parameter) {
    return switch (parameter) {
      case DRAIN, RAMP_DOCUMENTED, RAMP_PARTIAL, RAMP_NONE, RETURN_SCALE_BASE, WEIGHT_FACTOR ->
          SectionReader.POSITIVE;
      case RAMP_START,
          SWITCH_LOSS,
          DELEGABLE_ADMIN,
          TREND_RETENTION,
          BILLABLE_SHARE,
          GATE_SHARE_FAILED,
          GATE_SHARE_WARNED,
          STRONG,
          MODERATE,
          UNKNOWN_SHARE,
          MEASURE_SHOWN ->
          SectionReader.SHARE;
      default -> SectionReader.NOT_NEGATIVE;
    };
  }

  private Prior prior(String path, Fields fields) {
    Optional<Node> value = fields.required("value", "a value");
    Optional<Estimate> number = value.flatMap(this::number);
    Optional<String> word =
        number.isPresent() ? Optional.empty() : value.flatMap(FigureReader::word);
    return new Prior(
        path,
        word,
        number,
        fields.text("per").map(FigureReader::plain),
        fields.node("when").map(this::when),
        reader.grade(fields),
        reader.basis(fields));
  }

  private Optional<Estimate> number(Node node) {
    if (node instanceof ScalarNode scalar && isWord(scalar.text())) {
      return Optional.empty();
    }
    return NumberReader.estimate(node, SectionReader.ANY, reader.problems());
  }

  /** Words and paths as the catalog has them: case and hyphens do not matter. */
  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replace('-', '_');
  }

  private static boolean isWord(String text) {
    return !text.isEmpty() && Character.isLetter(text.charAt(0));
  }

  private static Optional<String> word(Node node) {
    return node instanceof ScalarNode scalar ? Optional.of(plain(scalar.text())) : Optional.empty();
  }

  private Prior.When when(Node node) {
    Problems problems = reader.problems();
    Fields fields = Fields.of(node, problems);
    Prior.When when =
        new Prior.When(
            plain(fields.requiredText("input")),
            plain(fields.requiredText("is")),
            reader.estimate(fields, "value", SectionReader.NOT_NEGATIVE));
    fields.refuseOthers();
    return when;
  }

  private PracticeArea area(String id, Fields fields) {
    Map<Stream, Double> hours = new EnumMap<>(Stream.class);
    Arrays.stream(Stream.values())
        .forEach(
            stream ->
                hours.put(stream, reader.number(fields, stream.id(), SectionReader.NOT_NEGATIVE)));
    String label = reader.label(id, fields);
    return new PracticeArea(id, label, hours, reader.grade(fields), reader.basis(fields));
  }
}
