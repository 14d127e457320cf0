package dev.rolecall.report.section;

import dev.rolecall.assessment.InputValue;
import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Unit;
import java.util.Set;
import java.util.stream.Collectors;

/** An input as the subject of a sentence. */
record InputPhrase(Input input) {

  private static final Set<Unit> COUNTS = Set.of(Unit.HEADS, Unit.MATTERS, Unit.LEADS_PER_MONTH);

  /** "hours of the hire", "matters in litigation", "drafts awaiting review". */
  private static final String AFTER_THE_NOUN = " (of|for|free|in|on|a|awaiting) .*| worked.*";

  /** True for what is counted, where the label says the unit already. */
  boolean isCount() {
    return COUNTS.contains(input.unit());
  }

  /** "the drafting backlog", "missed calls", "the number of attorneys". */
  String subject() {
    if (isCount()) {
      return "the number of " + input.label();
    }
    return isPlural() || isClause() ? input.label() : "the " + input.label();
  }

  /** "the drafting backlog passes ", "missed calls fall below ". */
  String moves(boolean up) {
    boolean plural = isPlural() && !isCount();
    String verb = up ? (plural ? "pass" : "passes") : (plural ? "fall below" : "falls below");
    return subject() + " " + verb + " ";
  }

  private boolean isClause() {
    return input.label().startsWith("how ");
  }

  private boolean isPlural() {
    return input.label().replaceFirst(AFTER_THE_NOUN, "").endsWith("s") && !isClause();
  }

  /** Its value: "110 hours", "60 to 110 hours, most likely 85", "in_house (assumed)". */
  String value(InputValue value, int places) {
    if (value.isNone()) {
      return "not stated";
    }
    String text =
        value
            .number()
            .map(number -> Wording.range(input.unit(), number, places).shown())
            .orElseGet(() -> words(value));
    return text + (value.assumed() ? " (assumed)" : "");
  }

  private static String words(InputValue value) {
    return value.shares().isEmpty()
        ? String.join(", ", value.words())
        : value.shares().entrySet().stream()
            .map(share -> share.getKey() + " " + Wording.percent(share.getValue()).shown())
            .collect(Collectors.joining(", "));
  }
}
