package dev.rolecall.assessment.compare;

import dev.rolecall.assessment.Assessment;
import dev.rolecall.decision.Decision;
import dev.rolecall.decision.OptionOutcome;
import dev.rolecall.decision.Settings;
import dev.rolecall.rulebook.RulebookDifference;
import dev.rolecall.rulebook.Staffing.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sets two assessments side by side, and says why their verdicts differ. */
public final class Comparer {

  private final Side from;
  private final Side to;
  private final Settings settings;

  /**
   * A comparer of two firms.
   *
   * @param settings that both were assessed with
   */
  public Comparer(Side from, Side to, Settings settings) {
    this.from = from;
    this.to = to;
    this.settings = settings;
  }

  /** Compares what each side was assessed as. */
  public Comparison compare(Assessment one, Assessment other) {
    List<InputChange> inputs = InputDifference.between(one, other);
    String option = one.decision().recommended().option().id();
    String verdict = other.decision().recommended().option().id();
    String rival = option.equals(verdict) ? rival(one.decision()) : verdict;
    Cause cause =
        new CauseFinder(from, to, settings, List.of(option, rival, verdict))
            .find(one.decision(), other.decision(), inputs);
    List<LedgerChange> ledgers = new ArrayList<>();
    for (String id : Stream.of(option, rival).distinct().toList()) {
      ledgers.add(ledger(id, one.decision(), other.decision()));
    }
    return new Comparison(
        one,
        other,
        inputs,
        new RulebookDifference(from.rulebook(), to.rulebook()).changes(),
        List.copyOf(ledgers),
        cause);
  }

  private static String rival(Decision decision) {
    return decision.rival().orElse(decision.recommended()).option().id();
  }

  private static LedgerChange ledger(String id, Decision one, Decision other) {
    Optional<OptionOutcome> before = outcome(id, one);
    Optional<OptionOutcome> after = outcome(id, other);
    Option option = after.or(() -> before).orElseThrow().option();
    return LedgerChange.between(option, before, after);
  }

  private static Optional<OptionOutcome> outcome(String id, Decision decision) {
    return decision.options().stream().filter(o -> o.option().id().equals(id)).findFirst();
  }
}
