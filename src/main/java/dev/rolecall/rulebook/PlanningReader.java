package dev.rolecall.rulebook;

import dev.rolecall.document.Fields;
import dev.rolecall.document.Limits;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Figures.Figure;
import dev.rolecall.rulebook.Planning.PlanFigure;
import dev.rolecall.rulebook.Scales.Need;
import dev.rolecall.rulebook.Staffing.Duty;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what a plan is made of. */
final class PlanningReader {

  /** The weeks of which the projection keeps the readings. */
  static final List<String> READING_WEEKS = List.of("13", "26", "52");

  private final SectionReader reader;
  private final Set<String> areas;
  private final List<String> needs;
  private final Staffing staffing;

  PlanningReader(SectionReader reader, Figures figures, Scales scales, Staffing staffing) {
    this.reader = reader;
    this.areas = figures.areas().keySet();
    this.needs = scales.needs().stream().map(Need::id).toList();
    this.staffing = staffing;
  }

  Planning read() {
    Map<PlanFigure, Figure> figures =
        reader.known("plan", PlanFigure.class, PlanFigure::id, this::figure);
    return new Planning(
        figures,
        reader.known("streams", Stream.class, Stream::id, this::work),
        reader.entries("onboarding", this::phase),
        reader.entries("outcomes", this::outcome),
        reader.entries("limits", this::limit),
        reader.entries("states", this::state),
        reader.entries("postings", this::posting));
  }

  private Figure figure(PlanFigure figure, Fields fields) {
    Unit unit = reader.unit(fields);
    Estimate value = Estimate.exact(reader.number(fields, "value", limits(figure)));
    String week = Decimals.exact(value.likely());
    if (figure == PlanFigure.TRIGGER_WEEK && !READING_WEEKS.contains(week)) {
      fields
          .node("value")
          .ifPresent(
              node -> reader.problems().error(node, week, "one of the weeks 13, 26, 52", ""));
    }
    String label = reader.label(figure.id(), fields);
    return new Figure(figure.id(), label, unit, value, reader.grade(fields), reader.basis(fields));
  }

  private static Limits limits(PlanFigure figure) {
    return switch (figure) {
      case PRESSING, ACCEPTABLE_PART, NOTICEABLE -> SectionReader.SHARE;
      case TRIGGER_WEEK, CHECK_EVERY, TRAINING_EVERY -> SectionReader.POSITIVE;
      case FLIPS_SHOWN -> SectionReader.NOT_NEGATIVE;
    };
  }

  private Planning.Work work(Stream stream, Fields fields) {
    return new Planning.Work(
        stream,
        reader.label(stream.id(), fields),
        fields.words("needs", needs),
        reader.basis(fields));
  }

  private Planning.Phase phase(String id, Fields fields) {
    return new Planning.Phase(
        id,
        reader.label(id, fields),
        reader.number(fields, "from", SectionReader.SHARE),
        reader.number(fields, "to", SectionReader.SHARE),
        fields.requiredText("does"),
        reader.basis(fields));
  }

  private Planning.Outcome outcome(String id, Fields fields) {
    List<Kpi> kpis =
        fields.words("kpis", Arrays.stream(Kpi.values()).map(Kpi::id).toList()).stream()
            .map(Kpi::of)
            .toList();
    return new Planning.Outcome(
        id,
        reader.label(id, fields),
        kpis,
        fields.words("weeks", READING_WEEKS).stream().map(Integer::valueOf).toList(),
        fields.requiredText("if_missed"),
        reader.basis(fields));
  }

  private Planning.Limit limit(String id, Fields fields) {
    return new Planning.Limit(
        id,
        fields.requiredText("text"),
        fields.words("areas", areas),
        fields.words("hires", staffing.roles().keySet()),
        fields.word("sourcing", List.of("in_house", "virtual")),
        reader.basis(fields));
  }

  private Planning.Posting posting(String role, Fields fields) {
    if (!staffing.roles().containsKey(role)) {
      reader.problems().error(fields.map(), "the role " + role, "a role of the rulebook", "");
    }
    String label = staffing.roles().containsKey(role) ? staffing.roles().get(role).label() : role;
    return new Planning.Posting(
        role,
        fields.text("title").orElse(label),
        fields.texts("must_have"),
        fields.texts("nice_to_have"),
        reader.basis(fields));
  }

  private Planning.StateRule state(String code, Fields fields) {
    if (!code.matches("[A-Z]{2}")) {
      String expected = "a postal code of two capitals, such as CA";
      reader.problems().error(fields.map(), "the state " + code, expected, "");
    }
    List<String> attorneysOnly =
        staffing.duties().values().stream().filter(Duty::isForAttorneysOnly).map(Duty::id).toList();
    return new Planning.StateRule(
        code,
        reader.label(code, fields),
        fields.requiredText("rule"),
        fields.words("keeps", attorneysOnly),
        fields.words("titles", staffing.roles().keySet()),
        fields.text("demands").orElse(""),
        reader.grade(fields),
        reader.basis(fields));
  }
}
