package dev.rolecall.report;

import dev.rolecall.profile.Input;
import dev.rolecall.quantity.Unit;
import java.util.Set;

/** An input as the subject of a sentence. */
public final class InputPhrase {

  private static final Set<Unit> COUNTS = Set.of(Unit.HEADS, Unit.MATTERS, Unit.LEADS_PER_MONTH);
  private static final String[] AFTER_THE_NOUN = {
    " of ", " for ", " free ", " in ", " on ", " a ", " awaiting ", " worked"
  };

  private final Input input;

  public InputPhrase(Input input) {
    this.input = input;
  }

  /** True for what is counted, where the label says the unit already. */
  public boolean isCount() {
    return COUNTS.contains(input.unit());
  }

  /** "the drafting backlog", "missed calls", "the number of attorneys". */
  public String subject() {
    if (isCount()) {
      return "the number of " + input.label();
    }
    return isPlural() || isClause() ? input.label() : "the " + input.label();
  }

  /** "the drafting backlog passes ", "missed calls fall below ". */
  public String moves(boolean up) {
    boolean plural = isPlural() && !isCount();
    String verb = up ? (plural ? "pass" : "passes") : (plural ? "fall below" : "falls below");
    return subject() + " " + verb + " ";
  }

  private boolean isClause() {
    return input.label().startsWith("how ");
  }

  private boolean isPlural() {
    String noun = input.label();
    for (String after : AFTER_THE_NOUN) {
      int at = noun.indexOf(after);
      noun = at < 0 ? noun : noun.substring(0, at);
    }
    return noun.endsWith("s") && !isClause();
  }
}
