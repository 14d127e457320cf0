package dev.rolecall.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a plan is made of besides duties: all by id, in the rulebook's order.
 *
 * @param streams what each kind of work is called, and what tells that it presses
 * @param phases how a newcomer takes over
 * @param outcomes what to settle before hiring
 * @param limits what to heed
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
  public record Work(Stream stream, String label, List<String> needs, Basis basis) {}

  /**
   * A part of the weeks to full output.
   *
   * @param from share of those weeks at which it begins
   * @param to share at which it ends
   * @param does what the newcomer does with the work, as a predicate
   */
  public record Phase(String id, String label, double from, double to, String does, Basis basis) {}

  /**
   * Something of which a firm ought to fix the least acceptable result.
   *
   * @param weeks at whose end to check: weeks of which the projection keeps the readings
   * @param ifMissed what to do then, as advice without a full stop
   */
  public record Outcome(
      String id, String label, List<Kpi> kpis, List<Integer> weeks, String ifMissed, Basis basis) {}

  /**
   * Something to heed when work is handed over.
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
      Basis basis) {}

  /**
   * What one state adds.
   *
   * @param keeps ids of duties that the rule itself keeps from staff
   * @param titles ids of roles whose title it regulates
   * @param demands what it asks of who bears such a title, or empty
   */
  public record StateRule(
      String code,
      String label,
      String rule,
      List<String> keeps,
      List<String> titles,
      String demands,
      String grade,
      Basis basis) {}

  /**
   * What to ask of applicants, and how the post is called. A text may hold {@code {areas}}, for the
   * firm's practice areas.
   */
  public record Posting(
      String role, String title, List<String> mustHave, List<String> niceToHave, Basis basis) {}
}
