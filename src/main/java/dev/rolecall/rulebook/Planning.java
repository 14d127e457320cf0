package dev.rolecall.rulebook;

import dev.rolecall.document.Limits;
import dev.rolecall.quantity.Decimals;
import dev.rolecall.quantity.Estimate;
import dev.rolecall.quantity.Identified;
import dev.rolecall.quantity.Unit;
import dev.rolecall.rulebook.Evidence.Citation;
import dev.rolecall.rulebook.Figures.Figure;
import dev.rolecall.rulebook.Scales.Need;
import dev.rolecall.rulebook.Staffing.Duty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a plan is made of besides duties: all by id, in the rulebook's order.
 *
 * @param streams what each kind of work is called, and which needs show that it presses
 * @param phases how a newcomer takes over
 * @param outcomes what to settle before hiring
 * @param limits of delegation: ethics and supervision
 * @param states rules of single states, by postal code
 * @param postings what to ask of applicants, by role
 */
public record Planning(
    Map<PlanFigure, Figure> figures,
    Map<Stream, Work> streams,
    Map<String, Phase> phases,
    Map<String, Outcome> outcomes,
    Map<String, Limit> limits,
    Map<String, StateRule> states,
    Map<String, Posting> postings) {

  /** The weeks of which the projection keeps the readings. */
  static final List<String> READING_WEEKS = List.of("13", "26", "52");

  static Planning read(SectionReader reader, Figures figures, Scales scales, Staffing staffing) {
    List<String> needs = scales.needs().stream().map(Need::id).toList();
    Set<String> areas = figures.areas().keySet();
    Set<String> roles = staffing.roles().keySet();
    return new Planning(
        reader.known("plan", List.of(PlanFigure.values()), Planning::figure),
        reader.known(
            "streams",
            List.of(Stream.values()),
            (stream, e) -> new Work(stream, e.label(), e.words("needs", needs), e.basis())),
        reader.entries("onboarding", Phase::read),
        reader.entries("outcomes", Outcome::read),
        reader.entries("limits", e -> Limit.read(e, areas, roles)),
        reader.entries("states", e -> StateRule.read(e, staffing)),
        reader.entries("postings", e -> Posting.read(e, staffing)));
  }

  private static Figure figure(PlanFigure figure, EntryFields entry) {
    Unit unit = entry.unit();
    Estimate value = Estimate.exact(entry.value("value", figure.limits));
    String week = Decimals.exact(value.likely());
    if (figure == PlanFigure.TRIGGER_WEEK && !READING_WEEKS.contains(week)) {
      entry
          .node("value")
          .ifPresent(node -> entry.problems().error(node, week, "one of the weeks 13, 26, 52", ""));
    }
    return Figure.read(entry, unit, value);
  }

  public double figure(PlanFigure figure) {
    return figures.get(figure).value().likely();
  }

  /**
   * A kind of work.
   *
   * @param needs ids of the needs of which any may press
   */
  public record Work(Stream stream, String label, List<String> needs, Citation basis) {}

  /**
   * A part of the weeks to full output.
   *
   * @param from share of those weeks at which it begins
   * @param to share at which it ends
   * @param does what the newcomer does with the work, as a predicate
   */
  public record Phase(
      String id, String label, double from, double to, String does, Citation basis) {

    private static Phase read(EntryFields entry) {
      return new Phase(
          entry.id(),
          entry.label(),
          entry.value("from", EntryFields.SHARE),
          entry.value("to", EntryFields.SHARE),
          entry.requiredText("does"),
          entry.basis());
    }
  }

  /**
   * Something of which a firm ought to fix the least acceptable result.
   *
   * @param weeks at whose end to check: weeks of which the projection keeps the readings
   * @param ifMissed what to do then, as advice without a full stop
   */
  public record Outcome(
      String id,
      String label,
      List<Kpi> kpis,
      List<Integer> weeks,
      String ifMissed,
      Citation basis) {

    private static Outcome read(EntryFields entry) {
      List<Kpi> kpis = entry.constants("kpis", Kpi.values());
      return new Outcome(
          entry.id(),
          entry.label(),
          kpis,
          entry.words("weeks", READING_WEEKS).stream().map(Integer::valueOf).toList(),
          entry.requiredText("if_missed"),
          entry.basis());
    }
  }

  /**
   * A limit of delegation: ethics or supervision.
   *
   * @param areas practice areas that it concerns; empty for all
   * @param hires roles whose hiring it concerns; empty for all
   * @param sourcing the way of hiring that it concerns; empty for both
   */
  public record Limit(
      String id,
      String text,
      List<String> areas,
      List<String> hires,
      Optional<String> sourcing,
      Citation basis) {

    private static Limit read(EntryFields entry, Set<String> allAreas, Set<String> roles) {
      return new Limit(
          entry.id(),
          entry.requiredText("text"),
          entry.words("areas", allAreas),
          entry.words("hires", roles),
          entry.word("sourcing", List.of("in_house", "virtual")),
          entry.basis());
    }
  }

  /**
   * What one state adds.
   *
   * @param keeps ids of duties that the rule itself keeps from staff
   * @param titles ids of roles whose title it regulates
   * @param demands what it asks of whoever holds such a title, or empty
   */
  public record StateRule(
      String code,
      String label,
      String rule,
      List<String> keeps,
      List<String> titles,
      String demands,
      String grade,
      Citation basis) {

    private static StateRule read(EntryFields entry, Staffing staffing) {
      String code = entry.id();
      if (!code.matches("[A-Z]{2}")) {
        entry.refuse("the state " + code, "a postal code of two capitals, such as CA");
      }
      List<String> attorneysOnly =
          staffing.duties().values().stream()
              .filter(Duty::isForAttorneysOnly)
              .map(Duty::id)
              .toList();
      return new StateRule(
          code,
          entry.label(),
          entry.requiredText("rule"),
          entry.words("keeps", attorneysOnly),
          entry.words("titles", staffing.roles().keySet()),
          entry.text("demands").orElse(""),
          entry.grade(),
          entry.basis());
    }
  }

  /**
   * What to ask of applicants, and how the post is called. A text may hold {@code {areas}}, for the
   * firm's practice areas.
   */
  public record Posting(
      String role, String title, List<String> mustHave, List<String> niceToHave, Citation basis) {

    private static Posting read(EntryFields entry, Staffing staffing) {
      String role = entry.id();
      Optional<Staffing.Role> known = Optional.ofNullable(staffing.roles().get(role));
      if (known.isEmpty()) {
        entry.refuse("the role " + role, "a role of the rulebook");
      }
      return new Posting(
          role,
          entry.text("title").orElse(known.map(Staffing.Role::label).orElse(role)),
          entry.texts("must_have"),
          entry.texts("nice_to_have"),
          entry.basis());
    }
  }

  /** The numbers that only a plan needs; values, units and sources are data. */
  public enum PlanFigure implements Identified {
    /** Pressure from which a kind of work counts as pressing. */
    PRESSING(EntryFields.SHARE),
    /** Part of the projected improvement that is the least acceptable. */
    ACCEPTABLE_PART(EntryFields.SHARE),
    /** The least improvement to hold a hire to, of the way from critical to calm. */
    NOTICEABLE(EntryFields.SHARE),
    /** The week whose projected readings call for a second hire. */
    TRIGGER_WEEK(EntryFields.POSITIVE),
    /** Weeks between two readings of a KPI. */
    CHECK_EVERY(EntryFields.POSITIVE),
    /** Weeks between two trainings in the firm's ways. */
    TRAINING_EVERY(EntryFields.POSITIVE),
    /** How many changes of circumstances are shown where nobody is to be hired. */
    FLIPS_SHOWN(EntryFields.NOT_NEGATIVE),
    /** Hours to find out an input, {@code *_HOURS} likewise for the other steps of a first week. */
    MEASURE_HOURS(EntryFields.NOT_NEGATIVE),
    AGREE_HOURS(EntryFields.NOT_NEGATIVE),
    POST_HOURS(EntryFields.NOT_NEGATIVE),
    PROCEDURE_HOURS(EntryFields.NOT_NEGATIVE),
    SUPERVISE_HOURS(EntryFields.NOT_NEGATIVE),
    ASSESS_HOURS(EntryFields.NOT_NEGATIVE),
    WATCH_HOURS(EntryFields.NOT_NEGATIVE),
    /** How many procedures to write down first. */
    PROCEDURES_FIRST(EntryFields.NOT_NEGATIVE);

    private final Limits limits;

    PlanFigure(Limits limits) {
      this.limits = limits;
    }
  }
}
