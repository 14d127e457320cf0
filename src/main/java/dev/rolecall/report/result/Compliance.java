package dev.rolecall.report.result;

import java.util.List;
import java.util.Optional;

/** What to heed when work is handed over. */
public record Compliance(
    List<Limit> limits,
    Optional<String> state,
    Optional<Limit> stateRule,
    List<String> attorneysOnly,
    List<NotFor> notFor) {

  /** A rule, with its sources. */
  public record Limit(String id, String text, List<String> sources) {

    static Limit of(Members from) {
      return new Limit(from.text("id"), from.text("text"), from.texts("sources"));
    }

    static Limit ofState(Members from) {
      return new Limit("", from.text("text"), from.texts("sources"));
    }
  }

  /** Duties that a role may not take. */
  public record NotFor(String role, List<String> duties) {

    static NotFor of(Members from) {
      return new NotFor(from.text("role"), from.texts("duties"));
    }
  }

  static Compliance of(Members from) {
    return new Compliance(
        from.list("limits", Limit::of),
        from.maybeText("state"),
        from.maybeMembers("state_rule").map(Limit::ofState),
        from.texts("attorneys_only"),
        from.list("not_for", NotFor::of));
  }
}
