package dev.rolecall.report.result;

import dev.rolecall.rulebook.Kpi;
import java.util.List;
import java.util.Optional;

/** The plan: who is hired when, who owns what, and what to accept at least. */
public record Todo(
    List<Owner> ownership,
    List<Start> starts,
    List<Trigger> triggers,
    List<String> measures,
    List<LeastOutcome> outcomes,
    List<Newcomer> newcomers,
    Supervision supervision,
    Compliance compliance,
    List<Posting> postings) {

  /** Who owns a duty before and after; a role's id, or "attorney". */
  public record Owner(
      String duty, String before, String after, boolean delegated, boolean refused) {

    static Owner of(Members from) {
      return new Owner(
          from.text("duty"),
          from.text("before"),
          from.text("after"),
          from.flag("delegated"),
          from.flag("refused"));
    }
  }

  /** A hire, and the need that it owns. */
  public record Start(String role, Range week, Optional<String> need, double affinity) {

    static Start of(Members from) {
      return new Start(
          from.text("role"),
          Range.of(from.members("start_week")),
          from.maybeText("need"),
          from.number("affinity"));
    }
  }

  /** A reading that calls for one more hire. */
  public record Trigger(
      String rule,
      double threshold,
      boolean rising,
      Optional<Double> today,
      int week,
      double projected,
      boolean expected,
      Optional<String> next) {

    static Trigger of(Members from) {
      return new Trigger(
          from.text("rule"),
          from.number("threshold"),
          from.flag("rising"),
          from.maybeNumber("today"),
          from.whole("week"),
          from.number("projected"),
          from.flag("expected"),
          from.maybeText("next"));
    }
  }

  /** What to accept at least of one KPI. */
  public record LeastOutcome(
      String id, Kpi kpi, double today, List<Check> checks, String ifMissed, List<String> sources) {

    static LeastOutcome of(Members from) {
      return new LeastOutcome(
          from.text("id"),
          Words.kpi(from, "kpi"),
          from.number("today"),
          from.list("checks", Check::of),
          from.text("if_missed"),
          from.texts("sources"));
    }
  }

  /** The least reading at the end of a week; empty where the hire is not expected to move it. */
  public record Check(int week, Optional<Double> least, double projected, boolean fromHold) {

    static Check of(Members from) {
      return new Check(
          from.whole("week"),
          from.maybeNumber("least"),
          from.number("projected"),
          from.flag("from_hold"));
    }
  }

  static Todo of(Members from) {
    Members order = from.members("order");
    return new Todo(
        from.list("ownership", Owner::of),
        order.list("hires", Start::of),
        order.list("triggers", Trigger::of),
        order.texts("measures"),
        from.list("outcomes", LeastOutcome::of),
        from.list("onboarding", Newcomer::of),
        Supervision.of(from.members("supervision")),
        Compliance.of(from.members("compliance")),
        from.list("postings", Posting::of));
  }
}
