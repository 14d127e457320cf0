package dev.rolecall.rulebook;

import dev.rolecall.rulebook.Figures.Figure;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a plan is made of besides duties: all by id, in the rulebook's order.
 *
 * @param streams what each kind of work is called, and what tells that it presses
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

  /** A number of the plan. */
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
      String id, String label, double from, double to, String does, Citation basis) {}

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
      Citation basis) {}

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
      Citation basis) {}

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
      Citation basis) {}

  /**
   * What to ask of applicants, and how the post is called. A text may hold {@code {areas}}, for the
   * firm's practice areas.
   */
  public record Posting(
      String role, String title, List<String> mustHave, List<String> niceToHave, Citation basis) {}

  /** The numbers that only a plan needs; values, units and sources are data. */
  public enum PlanFigure {
    /** Pressure from which a kind of work counts as pressing. */
    PRESSING,
    /** Part of the projected improvement that is the least acceptable. */
    ACCEPTABLE_PART,
    /** The least improvement to hold a hire to, of the way from critical to calm. */
    NOTICEABLE,
    /** The week whose projected readings tell of a second hire. */
    TRIGGER_WEEK,
    /** Weeks between two readings of a KPI. */
    CHECK_EVERY,
    /** Weeks between two trainings in the firm's ways. */
    TRAINING_EVERY,
    /** How many changes of circumstances are shown where nobody is to be hired. */
    FLIPS_SHOWN;

    /** The id in a rulebook. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
